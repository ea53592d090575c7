import { isObject } from '@idp/model';
import type { GivenSchema } from './given-schema';
import type { Use } from './scan/use';

/** All that is known of one place in a chart's values. */
export interface Evidence {
  /** The key that it stands at; empty at the top and in lists. */
  readonly key: string;
  readonly uses: readonly Use[];
  /** Default values. */
  readonly defaults: readonly unknown[];
  /** What schemas of charts say. */
  readonly given: readonly GivenSchema[];
  /** Something above it is handed on whole. */
  readonly isInWhole: boolean;
}

/** What is known of a key of a place. A computed key is one of those whose values can be read as it reads them. */
export function evidenceAt(evidence: Evidence, key: string): Evidence {
  const defaults = evidence.defaults.flatMap((value) =>
    isObject(value) && Object.hasOwn(value, key) ? [value[key]] : [],
  );
  const isComputed = defaults.some(isObject);
  return {
    key,
    uses: evidence.uses.flatMap((use) =>
      present(use.children.get(key), use.each, isComputed ? use.computed : undefined),
    ),
    defaults,
    given: evidence.given.flatMap((given) => given.properties.get(key) ?? given.others ?? []),
    isInWhole: isWhole(evidence),
  };
}

/** What is known of the values at the keys that nobody names. */
export function evidenceOfOthers(evidence: Evidence): Evidence {
  return {
    key: '',
    uses: evidence.uses.flatMap((use) => present(use.each, use.computed)),
    defaults: evidence.defaults.flatMap((value) => (isObject(value) ? Object.values(value) : [])),
    given: evidence.given.flatMap((given) => given.others ?? []),
    isInWhole: isWhole(evidence),
  };
}

/** What is known of the values at the keys that begin with a text, by that text. */
export function evidenceOfPrefixes(evidence: Evidence): readonly (readonly [string, Evidence])[] {
  const prefixes = [...new Set(evidence.uses.flatMap((use) => [...use.prefixes.keys()]))].sort();
  return prefixes.map((prefix) => [
    prefix,
    {
      key: '',
      uses: evidence.uses.flatMap((use) => present(use.prefixes.get(prefix))),
      defaults: [],
      given: [],
      isInWhole: isWhole(evidence),
    },
  ]);
}

/** What is known of the items of a list. */
export function evidenceOfItems(evidence: Evidence): Evidence {
  return {
    key: '',
    uses: evidence.uses.flatMap((use) => present(use.each, use.computed)),
    defaults: evidence.defaults.flatMap((value) => (Array.isArray(value) ? value : [])),
    given: evidence.given.flatMap((given) => given.items ?? []),
    isInWhole: isWhole(evidence),
  };
}

/** The keys that something names: templates, default values or a schema. */
export function namesIn(evidence: Evidence): string[] {
  const closed = evidence.given.some(({ isClosed }) => isClosed);
  const names = [
    ...(closed ? [] : evidence.uses.flatMap((use) => [...use.children.keys()])),
    ...evidence.defaults.flatMap((value) => (isObject(value) ? Object.keys(value) : [])),
    ...evidence.given.flatMap(({ properties }) => [...properties.keys()]),
  ];
  return [...new Set(names)].sort();
}

/** Whether a place is handed on as it is. */
export function isWhole({ uses, isInWhole }: Evidence): boolean {
  return isInWhole || uses.some((use) => use.whole);
}

function present<T>(...values: readonly (T | undefined)[]): T[] {
  return values.flatMap((value) => (value === undefined ? [] : [value]));
}
