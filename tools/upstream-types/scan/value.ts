import type { Use } from './use';

/** What an expression of a template may be, over all ways that a template can run. */
export interface Value {
  /** Places in the chart's values. */
  readonly places: readonly Use[];
  /** Entries of mappings that the template makes itself. */
  readonly fields: ReadonlyMap<string, Value>;
  /** What lists and mappings with computed keys hold. */
  readonly items?: Value;
  /** Literal texts; `*` stands for what cannot be known. */
  readonly texts: readonly string[];
  /** What is printed into a text by `toYaml` and its like. */
  readonly content?: Value;
  /** The text has keys of its own, so that what is printed into it stands somewhere below them. */
  readonly hasKeys?: boolean;
  /** Places whose keys this is one of. */
  readonly keysOf: readonly Use[];
  /** Places whose kind this names. */
  readonly kindOf: readonly Use[];
}

/** More literal texts than these are forgotten. */
const MOST_TEXTS = 40;

/** A value of which nothing is known. */
export const nothing: Value = { places: [], fields: new Map(), texts: [], keysOf: [], kindOf: [] };

/** A value that is these places. */
export function placed(...places: Use[]): Value {
  return { ...nothing, places };
}

/** A value that is one of these texts. */
export function literal(...texts: string[]): Value {
  return { ...nothing, texts };
}

/** A mapping that a template makes. */
export function mapping(fields: Iterable<readonly [string, Value]>): Value {
  return { ...nothing, fields: new Map(fields) };
}

/** A value that is one of these. */
export function join(...values: readonly Value[]): Value {
  return values.reduce(joinTwo, nothing);
}

function joinTwo(a: Value, b: Value): Value {
  if (a === nothing || a === b) return b;
  if (b === nothing) return a;
  const texts = unique(a.texts, b.texts);
  const items = joinOptional(a.items, b.items);
  const content = joinOptional(a.content, b.content);
  return {
    places: unique(a.places, b.places),
    fields: joinFields(a.fields, b.fields),
    texts: texts.length > MOST_TEXTS ? ['*'] : texts,
    keysOf: unique(a.keysOf, b.keysOf),
    kindOf: unique(a.kindOf, b.kindOf),
    ...(items && { items }),
    ...(content && { content }),
    ...((a.hasKeys || b.hasKeys) && { hasKeys: true }),
  };
}

function joinOptional(a: Value | undefined, b: Value | undefined): Value | undefined {
  return a && b ? joinTwo(a, b) : (a ?? b);
}

function joinFields(a: Value['fields'], b: Value['fields']): Value['fields'] {
  if (a.size === 0 || a === b) return b;
  if (b.size === 0) return a;
  const fields = new Map(a);
  for (const [name, value] of b) fields.set(name, joinTwo(fields.get(name) ?? nothing, value));
  return fields;
}

function unique<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  return [...new Set([...a, ...b])];
}

const keys = new WeakMap<Value, string>();

/** Equal for equal values: what tells whether a template was already run with one. */
export function keyOf(value: Value): string {
  const known = keys.get(value);
  if (known !== undefined) return known;
  const ids = (uses: readonly Use[]) => uses.map(({ id }) => id).sort((a, b) => a - b);
  const fields = [...value.fields].map(([name, field]) => `${name}:${keyOf(field)}`).sort();
  const key = JSON.stringify([
    ids(value.places),
    fields,
    value.items ? keyOf(value.items) : 0,
    [...value.texts].sort(),
    value.content ? keyOf(value.content) : 0,
    value.hasKeys ?? false,
    ids(value.keysOf),
    ids(value.kindOf),
  ]);
  const short = key.length > 400 ? `#${hashOf(key)}` : key;
  keys.set(value, short);
  return short;
}

function hashOf(text: string): string {
  let [a, b] = [5381, 52711];
  for (let at = 0; at < text.length; at += 1) {
    a = (Math.imul(a, 33) ^ text.charCodeAt(at)) >>> 0;
    b = (Math.imul(b, 31) + text.charCodeAt(at)) >>> 0;
  }
  return `${a.toString(36)}${b.toString(36)}${text.length}`;
}
