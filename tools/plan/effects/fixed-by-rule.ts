import type { JsonPath, Rendering } from '@idp/model';
import { definitionsOf, rulesBrokenByChange, type BrokenRule } from '@idp/verify';
import type { ObjectChange } from '../compare-objects';
import { isIn } from '../fields/field-path';
import { effectOn, type Effect } from './effect';

/** Changes that a rule in the definition of a custom kind refuses, such as `self == oldSelf`. */
export function findFixedByRule({ before, after, fields }: ObjectChange, rendering: Rendering): readonly Effect[] {
  if (before === undefined || after === undefined) return [];
  return rulesBrokenByChange(before, after, definitionsOf(rendering)).broken.map(({ path, why }: BrokenRule) => {
    const change = fields.find((field) => isIn(field.path, keysOf(path)));
    return effectOn(after, {
      kind: 'in-place',
      dangerous: true,
      what: `cannot be changed in place, says its definition (${why}): the sync would fail`,
      remedy: 'give the new one another name; or delete the object when what hangs on it may go, Argo CD makes it anew',
      ...(change && { change }),
    });
  });
}

/** The keys on the way to a field, as far as a list: what is in one is told apart by other means there. */
function keysOf(path: JsonPath): readonly string[] {
  const list = path.findIndex((step) => typeof step === 'number');
  return (list === -1 ? path : path.slice(0, list)).map(String);
}
