import { isObject, type RenderedObject } from '@idp/model';

/** An image that an environment pulls. */
export interface Image {
  readonly image: string;
  /** What pulls it: `<kind>/<name>` of an object, or `at run time` where only the definition says so. */
  readonly pulledBy: string;
}

/** A reference with a tag or a digest, in text that need not be one. */
const REFERENCE =
  /^[a-z0-9][\w.-]*(:\d+)?(\/[a-z0-9][\w.-]*)*(:[\w][\w.-]*(@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$/;

/** Fields whose items are containers. */
const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers'];

/**
 * The images in rendered objects: of containers wherever pods are described, of fields of custom resources that are
 * named after an image, and of arguments and variables that are. Definitions of kinds hold none.
 */
export function imagesIn(objects: readonly RenderedObject[]): readonly Image[] {
  return objects
    .filter(({ kind }) => kind !== 'CustomResourceDefinition')
    .flatMap(({ kind, name, content }) =>
      [...new Set(referencesIn(content))].map((image) => ({ image, pulledBy: `${kind}/${name}` })),
    );
}

function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return [
    ...Object.entries(value).flatMap(([key, inner]) => referencesAt(key, inner)),
    ...(typeof value['name'] === 'string' && /image$/i.test(value['name']) ? whole(value['value']) : []),
  ];
}

function referencesAt(key: string, value: unknown): readonly string[] {
  if (CONTAINERS.includes(key) && Array.isArray(value))
    return value.flatMap((container) => [
      ...(isObject(container) && typeof container['image'] === 'string' ? [container['image']] : []),
      ...referencesIn(container),
    ]);
  if (/image$/i.test(key)) return [...whole(value), ...referencesIn(value)];
  if ((key === 'args' || key === 'command') && Array.isArray(value)) return value.flatMap(argument);
  return referencesIn(value);
}

/** `--sidecar-image=quay.io/team/sidecar:v1` */
function argument(text: unknown): readonly string[] {
  const [, reference] = (typeof text === 'string' && /^--?[\w-]*image[\w-]*=(.*)$/i.exec(text)) || [];
  return whole(reference);
}

function whole(value: unknown): readonly string[] {
  return typeof value === 'string' && REFERENCE.test(value) ? [value] : [];
}
