import { isObject, onceFor, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOf } from './objects';
import { fieldsOf, type Field } from './walk';

/** A field that names an image. */
export interface ImageField {
  readonly path: JsonPath;
  readonly image: string;
}

/** Fields whose entries are containers: their image is one, whatever it looks like. */
const CONTAINERS = new Set(['containers', 'initContainers', 'ephemeralContainers']);

/** What a text must look like to be an image where it only stands in a field or an argument of that name. */
const REFERENCE = /^[a-z0-9][\w.-]*(:\d+)?(\/[\w.-]+)*(:[\w][\w.-]*)?(@sha256:[0-9a-f]{64})?$/;

/** `--sidecar-image=quay.io/team/sidecar:v1`, and what the Prometheus operator calls its reloader. */
const ARGUMENT = /^--?[\w-]*(?:image|config-reloader)=(.+)$/i;

/**
 * The images that an object makes somebody pull: of containers, of fields named after an image, of arguments and
 * variables; found once for each object.
 */
export const imageFieldsOf = onceFor(findImages);

/** Every image that an environment pulls, as often as it is named. */
export function imagesIn(rendering: Rendering): readonly string[] {
  return objectsOf(rendering).flatMap((object) => imageFieldsOf(object).map(({ image }) => image));
}

function findImages(object: RenderedObject): readonly ImageField[] {
  if (object.kind === 'CustomResourceDefinition' || !speaksOfImages(object.content)) return [];
  return fieldsOf(object).flatMap((field) => imageIn(field) ?? []);
}

/** Whether a name or a text in it could be about an image: few objects pull any, and this is told without their paths. */
function speaksOfImages(value: unknown): boolean {
  if (typeof value === 'string') return /image|config-reloader/i.test(value);
  if (Array.isArray(value)) return value.some(speaksOfImages);
  return isObject(value) && Object.entries(value).some(([key, entry]) => /image/i.test(key) || speaksOfImages(entry));
}

function imageIn({ path, value }: Field): ImageField | undefined {
  const [key, place, list] = [path.at(-1), path.at(-2), path.at(-3)];
  if (isObject(value)) return variableIn(value, path);
  if (typeof value !== 'string' || value === '') return undefined;
  const ofContainer = key === 'image' && typeof place === 'number' && CONTAINERS.has(String(list));
  if (ofContainer) return { path, image: value };
  if (typeof key === 'string' && /image(Name)?$/i.test(key) && isReference(value)) return { path, image: value };
  const argument = place === 'args' || place === 'command' ? ARGUMENT.exec(value)?.[1] : undefined;
  return argument !== undefined && isReference(argument) ? { path, image: argument } : undefined;
}

function variableIn({ name, value }: Readonly<Record<string, unknown>>, path: JsonPath): ImageField | undefined {
  if (typeof name !== 'string' || typeof value !== 'string' || !/image$/i.test(name) || !isReference(value))
    return undefined;
  return { path: [...path, 'value'], image: value };
}

/** A name without registry, tag and digest may be anything. */
function isReference(text: string): boolean {
  return REFERENCE.test(text) && /[/:@]/.test(text);
}
