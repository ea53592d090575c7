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
