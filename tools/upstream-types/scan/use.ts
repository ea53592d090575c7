import type { Value } from './value';

/** How templates use one place in the values of a chart. It is filled while they are read. */
export interface Use {
  readonly id: number;
  readonly depth: number;
  /** How many keys on the way to it nobody names. */
  readonly unnamed: number;
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

/** What makes the use of a place that was not yet known, at a depth and below so many keys without a name. */
export type NewUse = (depth: number, unnamed: number) => Use;

/** Deeper than this, what is used is taken for the same as above it: templates that call themselves end here. */
const DEEPEST = 24;

/** The same below more keys than these that nobody names. */
const MOST_UNNAMED = 4;

/** The uses of the values of one chart and its subcharts, nothing of them known yet. */
export function useTree(): { root: Use; newUse: NewUse } {
  let count = 0;
  const newUse: NewUse = (depth, unnamed) => ({
    id: (count += 1),
    depth,
    unnamed,
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
  return { root: newUse(0, 0), newUse };
}

/** The use of a key of a place, noted as read by name. */
export function childOf(use: Use, name: string, newUse: NewUse): Use {
  const known = use.children.get(name);
  if (known !== undefined) return known;
  if (use.depth >= DEEPEST) return use;
  const child = newUse(use.depth + 1, use.unnamed);
  use.children.set(name, child);
  return child;
}

/** The use of everything in a place, noted as ranged over or as read by a computed key. */
export function everyOf(use: Use, how: 'each' | 'computed', newUse: NewUse): Use {
  if (use.depth >= DEEPEST || use.unnamed >= MOST_UNNAMED) return use;
  return (use[how] ??= newUse(use.depth + 1, use.unnamed + 1));
}

/** The use of everything in a place whose key begins with a text. */
export function prefixedOf(use: Use, prefix: string, newUse: NewUse): Use {
  if (use.depth >= DEEPEST || use.unnamed >= MOST_UNNAMED) return use;
  const known = use.prefixes.get(prefix) ?? newUse(use.depth + 1, use.unnamed + 1);
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
