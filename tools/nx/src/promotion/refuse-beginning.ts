import { PlatformError, type EnvironmentFolder } from '@idp/model';

/** Throws for an environment where a chain begins: the next push pins the charts of main there, whatever is held. */
export function refuseBeginning({ name, facts }: EnvironmentFolder, where: string): void {
  if (facts.value.promotesFrom !== undefined) return;
  const what = `${name} has the charts of main, and the next push pins these again`;
  throw new PlatformError([{ where, what, remedy: 'revert or mend the change on main' }]);
}
