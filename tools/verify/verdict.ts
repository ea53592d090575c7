import type { Rendering } from '@idp/model';
import { endedExceptions } from './ended-exceptions';
import { applyExceptions, type Exception } from './exceptions';
import type { Finding } from './finding';
import { whereOf } from './locate';

/** A finding and where people wrote what it is about. */
export interface LocatedFinding extends Finding {
  /** File and line, relative to the workspace. */
  readonly where?: string;
}

/** What verify says of an environment. */
export interface Verdict {
  readonly environment: string;
  readonly components: number;
  readonly objects: number;
  readonly findings: readonly LocatedFinding[];
  readonly excepted: readonly { readonly finding: Finding; readonly exception: Exception }[];
  /** What nobody has to mend but everybody should know, as sentences. */
  readonly notes: readonly string[];
  /** What is wrong with exceptions. */
  readonly problems: readonly { readonly where: string; readonly what: string; readonly remedy: string }[];
}

/** The verdict on a rendering, from what checks of these names found in it by a day (YYYY-MM-DD). */
export function verdictOf(
  rendering: Rendering,
  found: { readonly findings: readonly Finding[]; readonly notes: readonly string[] },
  checks: readonly string[],
  today: string,
): Verdict {
  const all = [...found.findings, ...endedExceptions(rendering, today)];
  const { findings, excepted, problems } = applyExceptions(all, rendering, checks, today);
  return {
    environment: rendering.environment.name,
    components: rendering.components.length,
    objects: rendering.components.reduce((sum, { objects }) => sum + objects.length, 0),
    findings: findings.map((finding) => {
      const where = whereOf(finding, rendering);
      return where === undefined ? finding : { ...finding, where };
    }),
    excepted,
    problems,
    notes: found.notes,
  };
}

/** What of a verdict concerns one component: problems of exceptions belong to the environment as a whole. */
export function verdictOn(component: string, verdict: Verdict): Verdict {
  return {
    ...verdict,
    findings: verdict.findings.filter((finding) => finding.component === component),
    excepted: verdict.excepted.filter(({ finding }) => finding.component === component),
    problems: [],
  };
}

/** Whether nothing has to be done. */
export function isClean({ findings, problems }: Verdict): boolean {
  return findings.length === 0 && problems.length === 0;
}
