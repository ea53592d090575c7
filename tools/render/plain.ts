import { isObject, type Json, type JsonObject } from '@idp/model';

/** Something that a definition returned and that YAML cannot hold as it is meant. */
export interface Unplain {
  readonly path: readonly string[];
  readonly given: unknown;
  readonly what: string;
}

/** What is plain of a value, and every part of it that is not. */
interface Plain<Value extends Json = Json> {
  readonly value: Value;
  readonly unplain: readonly Unplain[];
}

/** Where in a value one is: the way to it, and what holds it. */
interface Place {
  readonly path: readonly string[];
  readonly holders: readonly object[];
}

const start: Place = { path: [], holders: [] };

/** The mapping without keys that are undefined, and every part of it that is not plain data; itself, if it is no mapping. */
export function plainObjectOf(value: unknown): Plain<JsonObject> {
  return isPlainObject(value) ? entriesOf(value, start) : { value: {}, unplain: [refused(value, start)] };
}

function plainOf(value: unknown, place: Place): Plain {
  if (isObject(value) || Array.isArray(value)) {
    if (place.holders.includes(value)) return { value: '', unplain: [unplainAt(place, value, 'holds itself')] };
    if (Array.isArray(value)) return itemsOf(value, place);
    if (isPlainObject(value)) return entriesOf(value, place);
  }
  const isScalar = typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';
  if (isScalar && (typeof value !== 'number' || Number.isFinite(value))) return { value, unplain: [] };
  return { value: '', unplain: [refused(value, place)] };
}

function itemsOf(list: readonly unknown[], place: Place): Plain {
  // Array.from turns holes into undefined, which map and flatMap would step over.
  const items = Array.from(list, (item, index) => plainOf(item, below(place, list, String(index))));
  return { value: items.map((item) => item.value), unplain: items.flatMap((item) => item.unplain) };
}

function entriesOf(value: object, place: Place): Plain<JsonObject> {
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => ({ key, ...plainOf(item, below(place, value, key)) }));
  const symbols = Object.getOwnPropertySymbols(value).map((key) =>
    unplainAt(place, value, `has the key ${String(key)}, which is no text`),
  );
  return {
    value: Object.fromEntries(entries.map((entry) => [entry.key, entry.value])),
    unplain: [...symbols, ...entries.flatMap((entry) => entry.unplain)],
  };
}

function below({ path, holders }: Place, holder: object, key: string): Place {
  return { path: [...path, key], holders: [...holders, holder] };
}

/** Whether this was written as a mapping; definitions may come from another realm, whose Object is another one. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (isObject(prototype) && Object.hasOwn(prototype, 'isPrototypeOf'));
}

function refused(value: unknown, place: Place): Unplain {
  return unplainAt(place, value, `is ${wordsOf(value)}`);
}

function unplainAt({ path }: Place, given: unknown, what: string): Unplain {
  return { path, given, what };
}

function wordsOf(value: unknown): string {
  if (value === null) return 'null, which makes Helm delete a default';
  if (value === undefined) return 'undefined';
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return `an object of the class ${classOf(value)}`;
  return `${String(value)} (${typeof value})`;
}

function classOf(value: object): string {
  const { constructor: made }: { constructor?: unknown } = value;
  return typeof made === 'function' && made.name !== '' ? made.name : 'without a name';
}
