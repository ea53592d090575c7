import { PlatformError, type Problem } from '@idp/model';
import type { MoveRequest } from '@idp/promotion';

/** What became of pull requests, in lines, and what kept some from being made. */
export interface Kept {
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Keeps one pull request after the other; one whose branch somebody else has keeps no other from being made. What the forge
 * refuses it would refuse of the next as well, so it is thrown.
 */
export async function keepEach(
  requests: readonly MoveRequest[],
  keep: (request: MoveRequest) => Promise<readonly string[]>,
): Promise<Kept> {
  const lines: string[] = [];
  const problems: Problem[] = [];
  for (const request of requests)
    try {
      lines.push(...(await keep(request)));
    } catch (error) {
      if (!(error instanceof PlatformError) || error.problems.some(({ where }) => where !== request.branch))
        throw error;
      problems.push(...error.problems);
    }
  return { lines, problems };
}
