import { PlatformError } from '@idp/model';
import type { Judged } from './result';

/** What came of a question to something in the cluster: what it says, or that nobody knows and why. */
export async function asked<T>(what: string, question: () => Promise<T>): Promise<T | Judged> {
  try {
    return await question();
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    const found = `${what} cannot be asked: ${error.problems.map((problem) => problem.what).join('; ')}`;
    return {
      verdict: 'unknown',
      found,
      remedy: 'see whether it runs, and whether you may reach Services by the API server',
    };
  }
}

/** Whether this is a verdict already, and no answer. */
export function isJudged(value: unknown): value is Judged {
  return typeof value === 'object' && value !== null && 'verdict' in value;
}
