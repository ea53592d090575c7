import { PlatformError, problemOfCheck, renderCheck, type CheckResult } from '@idp/model';
import type { Tell } from './step';

/** Why an object of the cluster is not as it should be, as lines. */
export type Explain = (object: NonNullable<CheckResult['object']>) => Promise<readonly string[]>;

/** Tells what checks have found where it is worth a line, and throws those that fail, with why where somebody can say it. */
export async function judge(
  results: readonly CheckResult[],
  tell: Tell,
  explain: Explain = async () => [],
): Promise<void> {
  const failed = results.filter(({ verdict }) => verdict === 'fail');
  for (const result of results) if (['warn', 'unknown'].includes(result.verdict)) tell(renderCheck(result));
  const problems = failed.map(async (result) =>
    problemOfCheck(result, result.object ? await explain(result.object) : []),
  );
  if (failed.length > 0) throw new PlatformError(await Promise.all(problems));
  tell(`${results.filter(({ verdict }) => verdict === 'pass').length} of ${results.length} checks pass`);
}
