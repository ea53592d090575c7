import { PlatformError, type CheckResult } from '@idp/model';
import type { Tell } from './step';

/** Tells what checks have found where it is worth a line, and throws those that fail. */
export function judge(results: readonly CheckResult[], tell: Tell): void {
  for (const { check, verdict, found } of results)
    if (verdict === 'warn' || verdict === 'unknown') tell(`${check}: ${found} (${verdict})`);
  const failed = results.filter(({ verdict }) => verdict === 'fail');
  if (failed.length > 0)
    throw new PlatformError(
      failed.map(({ check, found, needed, remedy, page }) => ({
        where: check,
        what: `${found}; needed is ${needed}`,
        remedy: [remedy, page].filter((part) => part !== '').join(', '),
      })),
    );
  tell(`${results.filter(({ verdict }) => verdict === 'pass').length} of ${results.length} checks pass`);
}
