import { isObject, type Schema } from '@idp/model';
import { suggest } from './suggest';

/** What is wrong with a chart value: where, what, and what to do. */
export interface ValueComplaint {
  readonly path: readonly string[];
  readonly what: string;
  readonly remedy: string;
}

/** What a closed schema says against chart values. Schemas of charts are large, so they are walked and not compiled. */
export function findValueComplaints(schema: Schema, value: unknown, path: readonly string[] = []): ValueComplaint[] {
  if (value === undefined || !hasType(schema, value))
    return value === undefined ? [] : [wrongType(schema, value, path)];
  if (schema.enum && !schema.enum.includes(value)) return [noneOf(schema.enum, value, path)];
  if (Array.isArray(value))
    return value.flatMap((item, index) => findValueComplaints(schema.items ?? {}, item, [...path, String(index)]));
  return isObject(value) ? findInObject(schema, value, path) : [];
}

function findInObject(
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  path: readonly string[],
): ValueComplaint[] {
  const { properties = {}, patternProperties = {}, additionalProperties = true } = schema;
  const patterns = Object.entries(patternProperties);
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (known) return findValueComplaints(known, inner, [...path, key]);
    const pattern = patterns.find(([expression]) => new RegExp(expression).test(key));
    if (pattern) return findValueComplaints(pattern[1], inner, [...path, key]);
    if (typeof additionalProperties === 'object')
      return findValueComplaints(additionalProperties, inner, [...path, key]);
    return additionalProperties || inner === undefined ? [] : [unknownKey(key, Object.keys(properties), path)];
  });
}

function unknownKey(key: string, known: readonly string[], path: readonly string[]): ValueComplaint {
  const inside = path.length === 0 ? 'here' : `in "${path.join('.')}"`;
  return { path: [...path, key], what: `"${key}" is not known ${inside}`, remedy: suggest(key, known) };
}

function wrongType({ type }: Schema, value: unknown, path: readonly string[]): ValueComplaint {
  const types = [type ?? []].flat();
  return {
    path,
    what: `"${path.join('.')}" is ${shown(value)}, which is no ${types.join(' or ')}`,
    remedy: `write ${types.map((name) => (/^[aeio]/.test(name) ? `an ${name}` : `a ${name}`)).join(' or ')}`,
  };
}

function noneOf(values: readonly unknown[], value: unknown, path: readonly string[]): ValueComplaint {
  return {
    path,
    what: `"${path.join('.')}" is ${shown(value)}`,
    remedy: suggest(String(value), values.map(String)),
  };
}

function hasType({ type }: Schema, value: unknown): boolean {
  if (type === undefined) return true;
  const own = jsonTypeOf(value);
  const types = [type].flat();
  return types.includes(own) || (own === 'integer' && types.includes('number'));
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The name of a value's type in JSON Schema. */
export function jsonTypeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
