import type { Schema } from '@idp/model';

/** A place in a schema that lets through what nobody declared, or that does not say what it means. */
export interface OpenPlace {
  /** The way to it through the schema. */
  readonly keys: readonly string[];
  readonly what: string;
  readonly remedy: string;
}

/** Where a schema is not closed, has no type, or a property of it no description. */
export function findOpenPlaces(schema: Schema, keys: readonly string[] = []): readonly OpenPlace[] {
  return [
    ...findFaults(schema, keys),
    ...childrenOf(schema).flatMap(([way, child]) => findOpenPlaces(child, [...keys, ...way])),
  ];
}

function findFaults(schema: Schema, keys: readonly string[]): OpenPlace[] {
  const faults: OpenPlace[] = [];
  const add = (what: string, remedy: string) => faults.push({ keys, what, remedy });
  if (takesAnyKey(schema))
    add('is not closed', 'add "additionalProperties": false, or the schema of the values that it maps to');
  if (schema.type === undefined && schema.enum === undefined && schema.$ref === undefined)
    add('has no type', 'add "type"');
  if (keys.at(-2) === 'properties' && !schema.description)
    add('has no description', 'add "description": what a person decides here');
  return faults;
}

function takesAnyKey({ type, properties, additionalProperties }: Schema): boolean {
  const takesObjects =
    properties !== undefined || type === 'object' || (Array.isArray(type) && type.includes('object'));
  return takesObjects && (additionalProperties === undefined || additionalProperties === true);
}

function childrenOf({ properties, additionalProperties, items, definitions }: Schema): [string[], Schema][] {
  const children: [string[], Schema][] = [];
  for (const [name, child] of Object.entries(properties ?? {})) children.push([['properties', name], child]);
  for (const [name, child] of Object.entries(definitions ?? {})) children.push([['definitions', name], child]);
  if (typeof additionalProperties === 'object') children.push([['additionalProperties'], additionalProperties]);
  if (items !== undefined) children.push([['items'], items]);
  return children;
}
