import { isObject } from '@idp/model';
import { isDeepStrictEqual } from 'node:util';

/** A value that is no mapping, or an empty one, by its path: what a values file says at one place. */
export type Leaves = ReadonlyMap<string, unknown>;

/** The leaves of values, lists whole; null says nothing. */
export function leavesOf(value: unknown, path: readonly string[] = []): Leaves {
  if (value === null || value === undefined) return new Map();
  if (!isObject(value) || Object.keys(value).length === 0) return new Map([[path.join('.'), value]]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...leavesOf(inner, [...path, key])]));
}

/** Whether the leaves say something at this path, above it or below it. */
export function speaksAt(path: string, leaves: Leaves): boolean {
  return [...leaves.keys()].some((own) => own === path || path.startsWith(`${own}.`) || own.startsWith(`${path}.`));
}

/** Whether two leaves say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other);
}
