import { isObject, textAt, type Json } from '@idp/model';
import { isEqual } from './is-equal';

/** An item of a list on both sides, or on the one that has it. */
export interface ItemPair {
  /** What tells it from the others, or its place where nothing does. */
  readonly item: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** Which items of two lists are the same one. */
export interface MatchedItems {
  readonly pairs: readonly ItemPair[];
  /** Whether items that are on both sides stand in another order. */
  readonly reordered: boolean;
}

/** What may tell the items of a list apart, the surest first; several fields together where one is not enough. */
const KEYS: readonly (readonly string[])[] = [
  ['containerPort', 'protocol'],
  ['mountPath'],
  ['devicePath'],
  ['kind', 'name', 'namespace'],
  ['name'],
  ['alert'],
  ['record'],
  ['secretKey'],
  ['key'],
  ['port', 'protocol'],
  ['topologyKey', 'whenUnsatisfiable'],
  ['path'],
  ['host'],
  ['ip'],
  ['type'],
  ['id'],
];

/** Matches the items of two lists by what Kubernetes tells them apart by, then by content, then by place. */
export function matchItems(before: readonly Json[], after: readonly Json[]): MatchedItems {
  const keyOf = keyFor(before, after);
  return keyOf ? matchByKey(before, after, keyOf) : matchByContent(before, after);
}

type KeyOf = (item: Json) => string | undefined;

/** The first way of naming that gives every item of either list a name of its own. */
function keyFor(before: readonly Json[], after: readonly Json[]): KeyOf | undefined {
  const ways: readonly KeyOf[] = [...KEYS.map(byFields), byMetadata, byFlag, byReference];
  return ways.find((keyOf) => namesAll(before, keyOf) && namesAll(after, keyOf));
}

function namesAll(items: readonly Json[], keyOf: KeyOf): boolean {
  const names = items.map(keyOf);
  return !names.includes(undefined) && new Set(names).size === names.length;
}

/** The first field must be there; the others may have a default. */
function byFields([first = '', ...rest]: readonly string[]): KeyOf {
  return (item) => {
    if (!isObject(item)) return undefined;
    const parts = [first, ...rest].map((field) => item[field]);
    if (parts[0] === undefined || parts.some((part) => typeof part === 'object')) return undefined;
    return parts.filter((part) => part !== undefined).join('/');
  };
}

/** The name of an object inside another, such as a claim template. */
function byMetadata(item: Json): string | undefined {
  return textAt(item, 'metadata', 'name');
}

/** `--log-level` of `--log-level=info`; any other text is its own name. */
function byFlag(item: Json): string | undefined {
  return typeof item === 'string' ? (/^(--?[\w.-]+)=/.exec(item)?.[1] ?? item) : undefined;
}

/** The name of what an entry of envFrom reads. */
function byReference(item: Json): string | undefined {
  if (!isObject(item)) return undefined;
  const [[kind, inner] = [undefined, undefined], ...more] = Object.entries(item);
  return more.length === 0 && isObject(inner) && typeof inner['name'] === 'string'
    ? `${kind}/${inner['name']}`
    : undefined;
}

function matchByKey(before: readonly Json[], after: readonly Json[], keyOf: KeyOf): MatchedItems {
  const left = new Map(before.map((item) => [keyOf(item) ?? '', item]));
  const right = new Map(after.map((item) => [keyOf(item) ?? '', item]));
  const names = new Set([...left.keys(), ...right.keys()]);
  const common = (side: ReadonlyMap<string, Json>) => [...side.keys()].filter((key) => left.has(key) && right.has(key));
  return {
    pairs: [...names].map((item) => pairOf(item, left.get(item), right.get(item))),
    reordered: !isEqual(common(left), common(right)),
  };
}

/** Equal items are the same one; of the rest, the first of one side is the first of the other. */
function matchByContent(before: readonly Json[], after: readonly Json[]): MatchedItems {
  const free = new Set(after.keys());
  const places = before.map((item) => {
    const place = [...free].find((index) => isEqual(item, after[index]));
    if (place !== undefined) free.delete(place);
    return place;
  });
  const rest = [...free];
  const equal = places.filter((place) => place !== undefined);
  const pairs = before.flatMap((item, index) => {
    if (places[index] !== undefined) return [];
    const place = rest.shift();
    return [pairOf(String(place ?? index), item, place === undefined ? undefined : after[place])];
  });
  return {
    pairs: [...pairs, ...rest.map((place) => pairOf(String(place), undefined, after[place]))],
    reordered: equal.some((place, index) => index > 0 && place < (equal[index - 1] ?? 0)),
  };
}

function pairOf(item: string, before: Json | undefined, after: Json | undefined): ItemPair {
  return { item, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
