import type { Connection } from '@idp/cluster';
import type { Rendering } from '@idp/model';
import { groupOf, objectsOf, usualPluralOf } from '@idp/verify';
import type { Right } from './judge-rights';

/** What deploy does with the objects of an environment: it applies them server-side, which makes and changes. */
export function rightsFor(rendering: Rendering): readonly Right[] {
  const kinds = objectsOf(rendering).map((object) => ({
    group: groupOf(object),
    resource: usualPluralOf(object.kind),
  }));
  const keys = new Map(kinds.map((kind) => [`${kind.group}/${kind.resource}`, kind]));
  return [...keys.values()].flatMap((kind) => ['create', 'patch'].map((verb) => ({ verb, ...kind })));
}

/** Those of these rights that the user of a cluster does not have: one question where the user may do everything. */
export async function deniedOf(rights: readonly Right[], may: Connection['may']): Promise<readonly Right[]> {
  if (await may({ verb: '*', group: '*', resource: '*' })) return [];
  const allowed = await Promise.all(rights.map((right) => may(right)));
  return rights.filter((_, index) => !allowed[index]);
}
