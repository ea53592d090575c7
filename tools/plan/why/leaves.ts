import { isObject } from '@idp/model';

/** The fields of a value that hold no others, with the way to each. */
export function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (!isObject(value)) return value === undefined ? [] : [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** A value with another one at a path. */
export function withValueAt(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const mapping = isObject(value) ? value : {};
  return { ...mapping, [key]: withValueAt(mapping[key], rest, other) };
}
