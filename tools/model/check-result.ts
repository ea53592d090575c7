import type { Problem } from './problem';

/** What was checked of a machine or of a cluster that runs, and what came out. */
export interface CheckResult {
  /** What was checked, in a few words. */
  readonly check: string;
  /** `unknown` where it could not be checked, which is no pass; `warn` where nobody has to stop for it. */
  readonly verdict: 'pass' | 'warn' | 'fail' | 'unknown';
  /** What is there, or why nobody knows. */
  readonly found: string;
  /** What has to be there. */
  readonly needed: string;
  /** What to do about it; empty where it passes. */
  readonly remedy: string;
  /** The section of the documentation about it. */
  readonly page: string;
  /** The object of the cluster that it is about. */
  readonly object?: {
    readonly apiVersion: string;
    readonly kind: string;
    readonly namespace?: string;
    readonly name: string;
  };
}

/** A result in one line. */
export function renderCheck({ check, verdict, found, needed, remedy, page }: CheckResult): string {
  const more = verdict === 'pass' ? '' : `; needed: ${needed}; ${remedy}; see ${page}`;
  return `${verdict.padEnd(8)}${check}: ${found}${more}`;
}

/** A result that is no pass, as a problem; with what else is known about it. */
export function problemOfCheck(
  { check, found, needed, remedy, page }: CheckResult,
  more: readonly string[] = [],
): Problem {
  return { where: check, what: [`${found}; needed: ${needed}`, ...more].join('; '), remedy: `${remedy}; see ${page}` };
}
