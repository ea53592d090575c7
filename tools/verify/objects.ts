import type { RenderedObject, Rendering } from '@idp/model';

/** Every object of an environment, in the order of components. */
export function objectsOf({ components }: Rendering): readonly RenderedObject[] {
  return components.flatMap(({ objects }) => objects);
}

/** The objects of an environment that are of one of these kinds. */
export function objectsOfKind(rendering: Rendering, ...kinds: readonly string[]): readonly RenderedObject[] {
  return objectsOf(rendering).filter(({ kind }) => kinds.includes(kind));
}

/** The API group of an object; the core group is empty. */
export function groupOf({ apiVersion }: Pick<RenderedObject, 'apiVersion'>): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}
