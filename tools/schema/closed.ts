import { isObject, type Schema } from '@idp/model';
import { childrenOf } from './children';
import type { OpenPlace } from './open-place';
import { findReferenceFaults } from './references';
import { nearest } from './suggest';

/** The keywords that defaults, types and documents understand; another one would be heard by the validator only. */
const KEYWORDS = [
  '$ref',
  '$schema',
  'additionalProperties',
  'default',
  'definitions',
  'description',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'items',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
  'pattern',
  'properties',
  'propertyNames',
  'required',
  'title',
  'type',
  'uniqueItems',
];

/** Where a schema is not closed, says more than is supported, refers to nothing or in a circle, or does not say what it means. */
export function findOpenPlaces(schema: Schema): readonly OpenPlace[] {
  return [...placesOf(schema, []), ...findReferenceFaults(schema)];
}

function placesOf(schema: Schema, keys: readonly string[]): OpenPlace[] {
  return [
    ...findFaults(schema, keys).map((fault) => ({ keys, ...fault })),
    ...findUnsupported(schema, keys),
    ...childrenOf(schema).flatMap(([way, child]) => placesOf(child, [...keys, ...way])),
  ];
}

type Fault = Pick<OpenPlace, 'what' | 'remedy'>;

function findFaults(schema: Schema, keys: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const add = (what: string, remedy: string) => faults.push({ what, remedy });
  const { type, properties, items } = schema;
  if ((properties !== undefined || takes('object', type)) && !closesKeys(schema))
    add('is not closed', 'add "additionalProperties": false, or the schema of the values that it maps to');
  if (takes('array', type) && items === undefined) add('is a list of anything', 'add "items"');
  if (items !== undefined && !isObject(items))
    add('has "items" that are no schema', 'write one schema for all of its items');
  if (type === undefined && schema.enum === undefined && schema.$ref === undefined) add('has no type', 'add "type"');
  if (keys.at(-2) === 'properties' && !schema.description)
    add('has no description', 'add "description": what a person decides here');
  return faults;
}

function findUnsupported(schema: Schema, keys: readonly string[]): OpenPlace[] {
  return Object.keys(schema)
    .filter((keyword) => !KEYWORDS.includes(keyword))
    .map((keyword) => ({
      keys: [...keys, keyword],
      what: 'is a keyword that is not supported here',
      remedy: insteadOf(keyword),
    }));
}

function insteadOf(keyword: string): string {
  const near = nearest(keyword, KEYWORDS);
  return near === undefined ? 'say it with properties, items, enum, format and $ref' : `did you mean "${near}"?`;
}

function takes(name: string, type: Schema['type']): boolean {
  return [type ?? []].flat().includes(name);
}

function closesKeys({ additionalProperties }: Schema): boolean {
  return additionalProperties !== undefined && additionalProperties !== true;
}
