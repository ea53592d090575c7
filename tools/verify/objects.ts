import { onceFor, type RenderedComponent, type RenderedObject, type Rendering } from '@idp/model';

interface Lookup {
  readonly all: readonly RenderedObject[];
  readonly byKind: ReadonlyMap<string, readonly RenderedObject[]>;
}

/** Every object of an environment, in the order of components. */
export function objectsOf(rendering: Rendering): readonly RenderedObject[] {
  return lookupOf(rendering.components).all;
}

/** The components of an environment that are asked about. */
export function askedIn({ components, asked }: Rendering): readonly RenderedComponent[] {
  return asked === undefined ? components : components.filter(({ name }) => name === asked);
}

/**
 * The objects that a check looks at where it says of each by itself what is wrong with it: those of the components that
 * are asked about. What an object has to do with is looked for among all.
 */
export function objectsAsked(rendering: Rendering, ...kinds: readonly string[]): readonly RenderedObject[] {
  const { asked } = rendering;
  const all = kinds.length === 0 ? objectsOf(rendering) : objectsOfKind(rendering, ...kinds);
  return asked === undefined ? all : all.filter(({ component }) => component === asked);
}

/** The objects of an environment that are of one of these kinds. */
export function objectsOfKind(rendering: Rendering, ...kinds: readonly string[]): readonly RenderedObject[] {
  const { all, byKind } = lookupOf(rendering.components);
  const [only = '', ...more] = kinds;
  return more.length === 0 ? (byKind.get(only) ?? []) : all.filter(({ kind }) => kinds.includes(kind));
}

/** Each check asks for the same objects many times, and no rendering changes. */
const lookupOf = onceFor((components: Rendering['components']): Lookup => {
  const all = components.flatMap(({ objects }) => objects);
  const byKind = new Map<string, RenderedObject[]>();
  for (const object of all) {
    const same = byKind.get(object.kind);
    if (same) same.push(object);
    else byKind.set(object.kind, [object]);
  }
  return { all, byKind };
});

/** The API group of an object; the core group is empty. */
export function groupOf({ apiVersion }: Pick<RenderedObject, 'apiVersion'>): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}
