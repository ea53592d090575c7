import { containersOf, podsOf } from '@idp/verify';
import type { Rendering } from '@idp/model';

/** An image that workloads of a component run in another version, or that comes or goes. */
export interface ImageChange {
  readonly component: string;
  readonly before?: string;
  readonly after?: string;
}

/** The images of an environment that change; those of one repository are taken for one another. */
export function changedImages(before: Rendering, after: Rendering): readonly ImageChange[] {
  const left = imagesOf(before);
  const right = imagesOf(after);
  return [...new Set([...right.keys(), ...left.keys()])].flatMap((component) =>
    paired(left.get(component) ?? new Set(), right.get(component) ?? new Set()).map((change) => ({
      component,
      ...change,
    })),
  );
}

function imagesOf(rendering: Rendering): ReadonlyMap<string, ReadonlySet<string>> {
  const images = new Map<string, Set<string>>();
  for (const { content, pod } of podsOf(rendering).flatMap(containersOf)) {
    const { component } = pod.object;
    if (typeof content['image'] === 'string')
      images.set(component, (images.get(component) ?? new Set()).add(content['image']));
  }
  return images;
}

function paired(before: ReadonlySet<string>, after: ReadonlySet<string>): readonly Omit<ImageChange, 'component'>[] {
  const gone = [...before].filter((image) => !after.has(image));
  const come = [...after].filter((image) => !before.has(image));
  const changes = come.map((image) => {
    const index = gone.findIndex((other) => nameOf(other) === nameOf(image));
    const [old] = index < 0 ? [] : gone.splice(index, 1);
    return { ...(old !== undefined && { before: old }), after: image };
  });
  return [...changes, ...gone.map((image) => ({ before: image }))];
}

/** The last part of the repository, which stays when the registry changes. */
function nameOf(image: string): string {
  return image.replace(/@.*$/, '').split('/').at(-1)?.replace(/:.*$/, '') ?? image;
}
