import { isObject, listAt, textAt, type JsonPath } from '@idp/model';
import { schemaBelow } from './schema-below';

/** A value that its definition has rules for, and what it was before, where it can be found there. */
export interface Place {
  readonly path: JsonPath;
  readonly schema: unknown;
  readonly value: unknown;
  readonly before?: unknown;
}

/** Every value in an object for which its schema has rules, the outer ones first. */
export function placesWithRules(whole: Place): readonly Place[] {
  const own = listAt(whole.schema, 'x-kubernetes-validations').length > 0 ? [whole] : [];
  return [...own, ...placesBelow(whole).flatMap(placesWithRules)];
}

function placesBelow({ path, schema, value, before }: Place): readonly Place[] {
  if (!isObject(schema)) return [];
  if (Array.isArray(value))
    return value.map((entry: unknown, index) => ({
      path: [...path, index],
      schema: schemaBelow(schema, index),
      value: entry,
      before: entryBefore(schema, entry, before),
    }));
  if (!isObject(value)) return [];
  return Object.entries(value).map(([key, inner]) => ({
    path: [...path, key],
    schema: schemaBelow(schema, key),
    value: inner,
    before: isObject(before) ? before[key] : undefined,
  }));
}

/** Entries are the same ones where a list has keys, and where these are equal. */
function entryBefore(schema: unknown, entry: unknown, before: unknown): unknown {
  const keys = listAt(schema, 'x-kubernetes-list-map-keys').map(String);
  if (textAt(schema, 'x-kubernetes-list-type') !== 'map' || !Array.isArray(before) || !isObject(entry))
    return undefined;
  return before.find((other: unknown) => isObject(other) && keys.every((key) => other[key] === entry[key]));
}
