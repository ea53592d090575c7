import { onceFor } from './once-for';

/** What JSON and YAML can hold, without null: Helm reads null as "delete this default". */
export type Json = string | number | boolean | readonly Json[] | JsonObject;

/** A mapping of JSON values; a key that is undefined is left out of what is written. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** The way to a field: keys of mappings and places in lists. */
export type JsonPath = readonly (string | number)[];

/** Whether this is a mapping: not an array, not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same, of what was read from JSON or YAML: whatever stands in it is JSON too. */
export function isJsonObject(value: unknown): value is JsonObject {
  return isObject(value);
}

/** What a text of JSON says; undefined where it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What stands at a path of somebody else's object; undefined where the path leads nowhere. */
export function valueAt(value: unknown, ...path: JsonPath): unknown {
  let inner = value;
  for (const step of path) inner = entryAt(inner, step);
  return inner;
}

function entryAt(value: unknown, step: string | number): unknown {
  if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined;
  return isObject(value) ? value[step] : undefined;
}

/** The mapping at a path; an empty one where there is none. */
export function objectAt(value: unknown, ...path: JsonPath): Readonly<Record<string, unknown>> {
  const found = valueAt(value, ...path);
  return isObject(found) ? found : {};
}

/** The list at a path; an empty one where there is none. */
export function listAt(value: unknown, ...path: JsonPath): readonly unknown[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The text at a path; undefined where there is none. */
export function textAt(value: unknown, ...path: JsonPath): string | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** The entries of the mapping at a path that are text, such as labels. */
export function textsAt(value: unknown, ...path: JsonPath): Readonly<Record<string, string>> {
  const found = valueAt(value, ...path);
  return isObject(found) ? textsOf(found) : {};
}

/** Labels are asked for again and again, and nobody changes them. */
const textsOf = onceFor((mapping: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(mapping).filter(isText)),
);

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

/** A path as people read it: `spec.rules[0].backendRefs[0].port`; a key with other signs stands in brackets. */
export function printPath(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
