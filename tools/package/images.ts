import { isObject } from '@idp/model';
import { parseAllDocuments } from 'yaml';

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
 * The images in rendered manifests: of containers wherever pods are described, of fields of custom resources that are
 * named after an image, and of arguments and variables that are. Definitions of kinds hold none.
 */
export function imagesIn(manifests: string): readonly Image[] {
  return parseAllDocuments(manifests).flatMap((document) => {
    const object: unknown = document.toJS();
    if (!isObject(object) || object['kind'] === 'CustomResourceDefinition') return [];
    const metadata = isObject(object['metadata']) ? object['metadata'] : {};
    const pulledBy = `${String(object['kind'])}/${String(metadata['name'])}`;
    return [...new Set(referencesIn(object))].map((image) => ({ image, pulledBy }));
  });
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
