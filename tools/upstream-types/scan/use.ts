import type { Value } from './value';

/** How templates use one place in the values of a chart. It is filled while they are read. */
export interface Use {
  readonly id: number;
  readonly depth: number;
  /** Keys that are read by name. */
  readonly children: Map<string, Use>;
  /** What templates put at a key themselves, with `set`. */
  readonly set: Map<string, Value>;
  /** What templates merge into it: read where it is read. */
  merged: Value | undefined;
  /** What is used of each item or value, where it is ranged over. */
  each: Use | undefined;
  /** What is used of each value whose key begins with a text. */
  readonly prefixes: Map<string, Use>;
  /** Its keys are printed. */
  keys: boolean;
  /** What is used of a value whose key is computed. */
  computed: Use | undefined;
  /** It is handed on as it is, with everything in it. */
  whole: boolean;
  /** It is printed or compared as text. */
  text: boolean;
  /** The kinds that templates tell apart: `map`, `slice`, `string`. */
  readonly kinds: Set<string>;
}

/** Deeper than this, what is used is taken for the same as above it: templates that call themselves end here. */
const DEEPEST = 24;

/** The uses of the values of one chart and its subcharts, nothing of them known yet. */
export function useTree(): { root: Use; newUse: (depth: number) => Use } {
  let count = 0;
  const newUse = (depth: number): Use => ({
    id: (count += 1),
    depth,
    children: new Map(),
    set: new Map(),
    merged: undefined,
    each: undefined,
    prefixes: new Map(),
    keys: false,
    computed: undefined,
    whole: false,
    text: false,
    kinds: new Set(),
  });
  return { root: newUse(0), newUse };
}

/** The use of a key of a place, noted as read by name. */
export function childOf(use: Use, name: string, newUse: (depth: number) => Use): Use {
  const known = use.children.get(name);
  if (known !== undefined) return known;
  if (use.depth >= DEEPEST) return use;
  const child = newUse(use.depth + 1);
  use.children.set(name, child);
  return child;
}

/** The use of everything in a place, noted as ranged over or as read by a computed key. */
export function everyOf(use: Use, how: 'each' | 'computed', newUse: (depth: number) => Use): Use {
  if (use.depth >= DEEPEST) return use;
  return (use[how] ??= newUse(use.depth + 1));
}

/** The use of everything in a place whose key begins with a text. */
export function prefixedOf(use: Use, prefix: string, newUse: (depth: number) => Use): Use {
  if (use.depth >= DEEPEST) return use;
  const known = use.prefixes.get(prefix) ?? newUse(use.depth + 1);
  use.prefixes.set(prefix, known);
  return known;
}

/** Whether something comes of a range over a place: what only copies its entries reads none of them. */
export function isRanged({ each, keys }: Use): boolean {
  return keys || (each !== undefined && isUsed(each));
}

function isUsed(use: Use): boolean {
  return use.whole || use.text || use.children.size > 0 || use.computed !== undefined || isRanged(use);
}
