import { PlatformError } from './problem';

/** All results. Throws the problems of all that fail with problems at once; anything else as it is. */
export async function together<T>(made: readonly Promise<T>[]): Promise<readonly T[]> {
  const settled = await Promise.allSettled(made);
  const reasons: readonly unknown[] = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  const problems = reasons.flatMap((reason) => (reason instanceof PlatformError ? reason.problems : []));
  if (problems.length > 0) throw new PlatformError([...new Set(problems)]);
  if (reasons.length > 0) throw reasons[0];
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
