import { isObject, objectAt, valueAt } from '@idp/model';
import { schemaBelow } from './schema-below';

/** A value as the API server judges it: with the defaults of its schema, and without a null that means that nothing is there. */
export function wholeValue(schema: unknown, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => wholeValue(schemaBelow(schema, 0), entry));
  if (!isObject(value)) return value;
  const there = Object.entries(value).filter(([key, inner]) => isThere(schemaBelow(schema, key), inner));
  const keys = new Set(there.map(([key]) => key));
  const absent = Object.entries(objectAt(schema, 'properties')).flatMap(([key, inner]) => {
    const given = keys.has(key) ? undefined : valueAt(inner, 'default');
    return given === undefined ? [] : [[key, given] as const];
  });
  return Object.fromEntries(
    [...there, ...absent].map(([key, inner]) => [key, wholeValue(schemaBelow(schema, key), inner)]),
  );
}

function isThere(schema: unknown, value: unknown): boolean {
  return value !== undefined && (value !== null || valueAt(schema, 'nullable') === true);
}
