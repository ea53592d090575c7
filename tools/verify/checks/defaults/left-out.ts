import { isObject, type JsonPath } from '@idp/model';

/** A field that the API server fills in where nobody sees that it did. */
export interface LeftOut {
  readonly path: JsonPath;
  readonly value: unknown;
}

/**
 * The defaults that an object leaves out inside of what Kubernetes replaces as a whole: lists without a key, and what
 * is marked as atomic. Elsewhere a default belongs to nobody, and Argo CD overlooks it.
 */
export function defaultsLeftOut(
  schema: unknown,
  value: unknown,
  path: JsonPath = [],
  whole = false,
): readonly LeftOut[] {
  if (!isObject(schema)) return [];
  if (Array.isArray(value)) return inList(schema, value, path, whole || schema['x-kubernetes-list-type'] !== 'map');
  if (!isObject(value)) return [];
  return inObject(schema, value, path, whole || schema['x-kubernetes-map-type'] === 'atomic');
}

function inList(schema: object, entries: readonly unknown[], path: JsonPath, whole: boolean): readonly LeftOut[] {
  const items = 'items' in schema ? schema.items : undefined;
  return entries.flatMap((entry, index) => defaultsLeftOut(items, entry, [...path, index], whole));
}

function inObject(
  { properties, additionalProperties }: Readonly<Record<string, unknown>>,
  value: Readonly<Record<string, unknown>>,
  path: JsonPath,
  whole: boolean,
): readonly LeftOut[] {
  const known = isObject(properties) ? properties : {};
  const absent = Object.entries(known).filter(([key, schema]) => value[key] === undefined && hasDefault(schema));
  return [
    ...(whole ? absent.map(([key, schema]) => ({ path: [...path, key], value: defaultOf(schema) })) : []),
    ...Object.entries(value).flatMap(([key, inner]) =>
      defaultsLeftOut(known[key] ?? additionalProperties, inner, [...path, key], whole),
    ),
  ];
}

function hasDefault(schema: unknown): boolean {
  return defaultOf(schema) !== undefined;
}

function defaultOf(schema: unknown): unknown {
  return isObject(schema) ? schema['default'] : undefined;
}
