import { isObject, parseJson } from '@idp/model';

/** Each string of JSON, and the colon after those that are keys. */
const STRINGS = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/**
 * The mapping that a text of JSON holds, where no key stands twice or has no value: read at once, for whoever needs no
 * lines. Undefined for every other text.
 */
export function plainJsonIn(text: string): Readonly<Record<string, unknown>> | undefined {
  const value = text.startsWith('{') ? parseJson(text) : undefined;
  if (!isObject(value)) return undefined;
  const written = [...text.matchAll(STRINGS)].filter(([, colon]) => colon !== undefined).length;
  // What stands twice is read once.
  return keysIn(value) === written ? value : undefined;
}

/** How many keys a value has, at any depth; none that could be counted where one has no value. */
function keysIn(value: unknown): number {
  if (value === null) return NaN;
  if (typeof value !== 'object') return 0;
  const inner = Object.values(value).reduce<number>((sum, one) => sum + keysIn(one), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}
