import { isObject } from '@idp/model';
import { jsonTypeOf } from '@idp/schema';

/** What a chart's own schema says of a place, its alternatives taken together. */
export interface GivenSchema {
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, GivenSchema>;
  readonly items?: GivenSchema;
  /** What it says of the keys that it does not name. */
  readonly others?: GivenSchema;
  /** It refuses keys that it does not name. */
  readonly isClosed: boolean;
  /** It lets any value stand somewhere, because it says nothing there or points to another file. */
  readonly isOpen: boolean;
  readonly enum: readonly (string | number | boolean)[];
}

type Keywords = Readonly<Record<string, unknown>>;

/** References that lead into each other are not followed further than this. */
const DEEPEST = 30;

/** Reads a JSON Schema of any draft. */
export function givenSchemaOf(schema: unknown): GivenSchema | undefined {
  return isObject(schema) ? read(schema, schema, 0) : undefined;
}

function read(schema: Keywords, root: Keywords, depth: number): GivenSchema {
  const parts = alternativesOf(schema, root, depth);
  const inside = (value: unknown): GivenSchema[] =>
    isObject(value) && depth < DEEPEST ? [read(value, root, depth + 1)] : [];
  const typed = parts.map((part) => typesIn(part));
  const items = joinAll(parts.flatMap((part) => [part['items']].flat().flatMap(inside)));
  const others = joinAll(parts.flatMap((part) => inside(part['additionalProperties'])));
  const objects = parts.filter((part) => isObject(part['properties']) || typesIn(part).includes('object'));
  return {
    types: [...new Set(typed.flat())],
    properties: propertiesOf(parts, inside),
    ...(items && { items }),
    ...(others && { others }),
    isClosed: objects.length > 0 && objects.every((part) => part['additionalProperties'] === false),
    isOpen: parts.some((part) => part['$ref'] !== undefined || typesIn(part).length === 0) && !parts.some(isNamed),
    enum: parts.every((part) => Array.isArray(part['enum'])) ? parts.flatMap((part) => scalarsIn(part['enum'])) : [],
  };
}

function isNamed(part: Keywords): boolean {
  return isObject(part['properties']);
}

function propertiesOf(parts: readonly Keywords[], inside: (value: unknown) => GivenSchema[]) {
  const properties = new Map<string, GivenSchema>();
  for (const part of parts)
    for (const [name, value] of Object.entries(isObject(part['properties']) ? part['properties'] : {})) {
      const known = properties.get(name);
      const joined = joinAll([...(known ? [known] : []), ...(value === true ? [anything] : inside(value))]);
      if (joined) properties.set(name, joined);
    }
  return properties;
}

const anything: GivenSchema = { types: [], properties: new Map(), isClosed: false, isOpen: true, enum: [] };

/** The schema with what it refers to and what it combines, each as a part of its own. */
function alternativesOf(schema: Keywords, root: Keywords, depth: number): Keywords[] {
  const target = targetOf(schema['$ref'], root);
  const self: Keywords = target === undefined ? schema : { ...schema, $ref: undefined };
  const combined = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
    const list: unknown = schema[keyword];
    return Array.isArray(list) ? list.filter(isObject) : [];
  });
  const branches = ['if', 'then', 'else'].map((keyword) => schema[keyword]).filter(isObject);
  const nested = [...(target ? [target] : []), ...combined, ...branches];
  const isBare = nested.length > 0 && typesIn(self).length === 0 && !isNamed(self);
  const parts = depth < DEEPEST ? nested.flatMap((part) => alternativesOf(part, root, depth + 1)) : [];
  return isBare ? parts : [self, ...parts];
}

function targetOf(reference: unknown, root: Keywords): Keywords | undefined {
  if (typeof reference !== 'string' || !reference.startsWith('#')) return undefined;
  const keys = reference.slice(1).split('/').filter(Boolean);
  const target = keys.reduce<unknown>((at, key) => {
    const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
    return isObject(at) ? at[name] : undefined;
  }, root);
  return isObject(target) ? target : undefined;
}

function typesIn({ type, properties, items, enum: values }: Keywords): string[] {
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.map(String);
  if (isObject(properties)) return ['object'];
  if (isObject(items)) return ['array'];
  return Array.isArray(values) ? [...new Set(values.map(jsonTypeOf))] : [];
}

function scalarsIn(values: unknown): (string | number | boolean)[] {
  const list: unknown[] = Array.isArray(values) ? values : [];
  return list.filter((value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean');
}

function joinAll(schemas: readonly GivenSchema[]): GivenSchema | undefined {
  const [first, ...rest] = schemas;
  return first && rest.reduce(joinTwo, first);
}

function joinTwo(a: GivenSchema, b: GivenSchema): GivenSchema {
  const properties = new Map(a.properties);
  for (const [name, value] of b.properties) {
    const known = properties.get(name);
    properties.set(name, known ? joinTwo(known, value) : value);
  }
  const items = joinAll([a.items, b.items].flatMap((part) => part ?? []));
  const others = joinAll([a.others, b.others].flatMap((part) => part ?? []));
  return {
    types: [...new Set([...a.types, ...b.types])],
    properties,
    ...(items && { items }),
    ...(others && { others }),
    isClosed: a.isClosed && b.isClosed,
    isOpen: a.isOpen || b.isOpen,
    enum: a.enum.length > 0 && b.enum.length > 0 ? [...a.enum, ...b.enum] : [],
  };
}
