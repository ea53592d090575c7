import { PlatformError, type Problem } from '@idp/model';
import type { Departure } from '@idp/promotion';
import type { Told } from './clean-gate';

/** What would be lost if all that a component made in an environment went with it; also that nobody can tell. */
export function findLosses(told: Told, { component, environment }: Departure): readonly Problem[] {
  if (told instanceof PlatformError) return told.problems;
  const effects = told.plan.components.find(({ name }) => name === component)?.effects ?? [];
  return effects
    .filter(({ kind, dangerous }) => kind === 'removal' && dangerous)
    .map(({ object, what }) => {
      const where = `${component} in ${environment.name}, ${object?.kind} ${object?.name}`;
      return { where, what, remedy: 'remove it without --purge, and delete this by hand once nobody needs it' };
    });
}
