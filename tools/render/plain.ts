import { isObject, type Json, type JsonObject } from '@idp/model';

/** Something that a definition returned and that YAML cannot hold as it is meant. */
export interface Unplain {
  readonly path: readonly string[];
  readonly what: string;
}

/** The value without keys that are undefined, and every part of it that is not plain data. */
export function plainOf(value: unknown, path: readonly string[] = []): { value: Json; unplain: readonly Unplain[] } {
  if (Array.isArray(value)) {
    const items = value.map((item, index) => plainOf(item, [...path, String(index)]));
    return { value: items.map((item) => item.value), unplain: items.flatMap((item) => item.unplain) };
  }
  if (isObject(value)) return plainObjectOf(value, path);
  if (typeof value === 'string' || typeof value === 'boolean') return { value, unplain: [] };
  if (typeof value === 'number' && Number.isFinite(value)) return { value, unplain: [] };
  const given = value === null ? 'null, which makes Helm delete a default' : `${String(value)} (${typeof value})`;
  return { value: '', unplain: [{ path, what: `is ${given}` }] };
}

/** The same of a mapping. */
export function plainObjectOf(
  value: object,
  path: readonly string[] = [],
): { value: JsonObject; unplain: readonly Unplain[] } {
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => ({ key, ...plainOf(item, [...path, key]) }));
  return {
    value: Object.fromEntries(entries.map((entry) => [entry.key, entry.value])),
    unplain: entries.flatMap((entry) => entry.unplain),
  };
}
