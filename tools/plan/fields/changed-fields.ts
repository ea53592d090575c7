import { isJsonObject, isObject, type Json, type JsonObject } from '@idp/model';
import { changeOf, type FieldChange } from './field-change';
import type { FieldPath } from './field-path';
import { isEqual } from './is-equal';
import { matchItems } from './match-items';
import { differingLines, structureOf } from './structured-text';

/** Lists whose order means nothing to Kubernetes. */
const UNORDERED = new Set([
  'accessModes',
  'apiGroups',
  'finalizers',
  'imagePullSecrets',
  'nonResourceURLs',
  'policyTypes',
  'resourceNames',
  'resources',
  'secrets',
  'subjects',
  'verbs',
]);

/**
 * The fields that differ between two values, each with both sides: mappings key by key, lists item by item, and texts
 * that hold a mapping by what is in it. Equal values have none, in whatever order their keys stand.
 */
export function changedFields(
  before: Json | undefined,
  after: Json | undefined,
  path: FieldPath = [],
): readonly FieldChange[] {
  if (isEqual(before, after)) return [];
  if (isJsonObject(before) && isJsonObject(after)) return inMappings(before, after, path);
  if (isList(before) && isList(after)) return inLists(before, after, path);
  if (typeof before === 'string' && typeof after === 'string') return inTexts(before, after, path);
  return [changeOf(path, before, after)];
}

function inMappings(before: JsonObject, after: JsonObject, path: FieldPath): readonly FieldChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => changedFields(own(before, key), own(after, key), [...path, key]));
}

function inLists(before: readonly Json[], after: readonly Json[], path: FieldPath): readonly FieldChange[] {
  const { pairs, reordered } = matchItems(before, after);
  const changed = pairs.flatMap((pair) => changedFields(pair.before, pair.after, [...path, { item: pair.item }]));
  const field = path.findLast((step) => typeof step === 'string');
  if (!reordered || (typeof field === 'string' && UNORDERED.has(field))) return changed;
  return [...changed, { path: [...path, { item: 'order' }], before: namesOf(before), after: namesOf(after) }];
}

/** The items of a list in a line, for a change of their order. */
function namesOf(items: readonly Json[]): string {
  return items.map((item) => String((isObject(item) && item['name']) || JSON.stringify(item))).join(', ');
}

function inTexts(before: string, after: string, path: FieldPath): readonly FieldChange[] {
  if (!before.includes('\n') && !after.includes('\n') && before.length < 80) return [changeOf(path, before, after)];
  const [left, right] = [structureOf(before), structureOf(after)];
  const inside = left && right ? changedFields(left, right, path) : [];
  if (inside.length > 0) return inside;
  const lines = differingLines(before, after);
  return [lines.before === lines.after ? changeOf(path, before, after) : changeOf(path, lines.before, lines.after)];
}

function own(mapping: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
