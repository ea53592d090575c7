import type { RenderedObject, Rendering } from '@idp/model';

interface Lookup {
  readonly all: readonly RenderedObject[];
  readonly byKind: ReadonlyMap<string, readonly RenderedObject[]>;
}

/** What was looked up before: each check asks for the same objects many times, and no rendering changes. */
const lookups = new WeakMap<Rendering['components'], Lookup>();

/** Every object of an environment, in the order of components. */
export function objectsOf(rendering: Rendering): readonly RenderedObject[] {
  return lookupOf(rendering).all;
}

/** The objects of an environment that are of one of these kinds. */
export function objectsOfKind(rendering: Rendering, ...kinds: readonly string[]): readonly RenderedObject[] {
  const { all, byKind } = lookupOf(rendering);
  const [only = '', ...more] = kinds;
  return more.length === 0 ? (byKind.get(only) ?? []) : all.filter(({ kind }) => kinds.includes(kind));
}

function lookupOf({ components }: Rendering): Lookup {
  const known = lookups.get(components);
  if (known !== undefined) return known;
  const all = components.flatMap(({ objects }) => objects);
  const byKind = new Map<string, RenderedObject[]>();
  for (const object of all) {
    const same = byKind.get(object.kind);
    if (same) same.push(object);
    else byKind.set(object.kind, [object]);
  }
  const lookup = { all, byKind };
  lookups.set(components, lookup);
  return lookup;
}

/** The API group of an object; the core group is empty. */
export function groupOf({ apiVersion }: Pick<RenderedObject, 'apiVersion'>): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}
