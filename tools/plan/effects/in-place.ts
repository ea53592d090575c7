import { textAt, valueAt, type RenderedObject } from '@idp/model';
import { groupOf } from '@idp/verify';
import type { ObjectChange } from '../compare-objects';
import type { FieldChange } from '../fields/field-change';
import { isIn, printFieldPath, type FieldPath } from '../fields/field-path';
import { findDatabaseVersion } from './database-version';
import { effectOn, type Effect, type FindEffects } from './effect';
import { findFixedByRule } from './fixed-by-rule';
import { fixedFields } from './fixed-fields';
import { isMadeAnew } from './made-anew';
import { findShrunk } from './shrunk';

/** Fields that Kubernetes does not let anybody change in an object that is there: the sync would fail. */
export const findInPlace: FindEffects = ({ after: rendering, objects }) =>
  objects.flatMap((change) => {
    const { before, after } = change;
    if (before === undefined || after === undefined || isMadeAnew(after)) return [];
    return [
      ...findFixed(change, after),
      ...findFixedByRule(change, rendering),
      ...findFrozen(change, before, after),
      ...findShrunk(change, after),
      ...findDatabaseVersion(change, after),
    ];
  });

function findFixed(change: ObjectChange, object: RenderedObject): readonly Effect[] {
  const fixed = fixedFields[object.kind];
  if (fixed === undefined || groupOf(object) !== fixed.group || isFreeService(change)) return [];
  const isFixed = ({ path }: FieldChange) =>
    fixed.fields.some((field) => isIn(path, field)) && !fixed.except?.some((field) => isIn(path, field));
  // A label that is noise elsewhere breaks a sync here: nothing in a claim's template may change.
  const changes = [...change.fields, ...change.noise].filter(isFixed);
  return foldedByField(changes).map(([field, more]) => refused(object, field, more, fixed.remedy));
}

/** The addresses of a Service are free on the way from and to one that is a mere name. */
function isFreeService({ before, after }: ObjectChange): boolean {
  return [before, after].some((side) => textAt(side?.content, 'spec', 'type') === 'ExternalName');
}

/** ConfigMaps and Secrets that say of themselves that they never change. */
function findFrozen(change: ObjectChange, before: RenderedObject, object: RenderedObject): readonly Effect[] {
  if (!['ConfigMap', 'Secret'].includes(object.kind) || valueAt(before.content, 'immutable') !== true) return [];
  const changes = change.fields.filter(({ path }) => ['data', 'binaryData', 'immutable'].includes(String(path[0])));
  const remedy = 'give the new one another name, such as one with a digest of its content';
  return foldedByField(changes).map(([field, more]) => refused(object, field, more, remedy));
}

/** The first change of each field below spec, with how many more there are in it. */
function foldedByField(changes: readonly FieldChange[]): readonly (readonly [FieldChange, number])[] {
  const folded = new Map<string, [FieldChange, number]>();
  for (const change of changes) {
    const field = printFieldPath(change.path.slice(0, 2));
    const first = folded.get(field);
    if (first) first[1] += 1;
    else folded.set(field, [change, 0]);
  }
  return [...folded.values()];
}

function refused(object: RenderedObject, change: FieldChange, more: number, remedy: string): Effect {
  const others = more > 0 ? `, nor can ${more} more in ${printFieldPath(change.path.slice(0, 2))}` : '';
  const what = `cannot be changed in place${others}: the sync would fail`;
  return effectOn(object, { kind: 'in-place', dangerous: true, what, remedy: claimsToo(change.path, remedy), change });
}

/** Claims are made from their template once: what changes in it reaches only those that come later. */
function claimsToo(path: FieldPath, remedy: string): string {
  if (!isIn(path, ['spec', 'volumeClaimTemplates'])) return remedy;
  return `${remedy}; claims that are there stay as they are: grow each of them with kubectl patch pvc where its size changed`;
}
