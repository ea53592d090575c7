import { objectAt, onceFor, type JsonObject, type RenderedObject } from '@idp/model';
import type { Check } from '../check';
import { findingIn, type Finding } from '../finding';
import { objectsAsked } from '../objects';

const name = 'size';

/** What the API server takes of one ConfigMap or Secret, counting values only. */
const DATA = 2 ** 20;
/** What it takes of one object's annotations, counting keys and values. */
const ANNOTATIONS = 2 ** 18;
/** What etcd takes of one request, and so of any object. */
const OBJECT = 1.5 * 2 ** 20;

/** Objects that the API server refuses because they are too large. */
export const size: Check = {
  name,
  findFindings: (rendering) =>
    objectsAsked(rendering).flatMap((object) => [...dataFindings(object), ...restOf(object)]),
};

function dataFindings(object: RenderedObject): readonly Finding[] {
  if (object.kind !== 'ConfigMap' && object.kind !== 'Secret') return [];
  const plain = object.kind === 'ConfigMap' ? 'data' : 'stringData';
  const encoded = object.kind === 'ConfigMap' ? 'binaryData' : 'data';
  const texts = (field: string) => Object.values(objectAt(object.content, field)).map(String);
  const bytes =
    sum(texts(plain).map((text) => Buffer.byteLength(text))) +
    sum(texts(encoded).map((text) => Buffer.byteLength(text, 'base64')));
  return found(object, 'data', bytes, DATA, 'split it, or keep large files in an image or a volume');
}

/** The bytes of what an object is sent as, counted once: definitions of kinds are large, and the same everywhere. */
const sizeOf = onceFor((content: JsonObject) => Buffer.byteLength(JSON.stringify(content)));

function restOf(object: RenderedObject): readonly Finding[] {
  const annotations = Object.entries(objectAt(object.content, 'metadata', 'annotations'));
  const bytes = sum(annotations.map(([key, value]) => Buffer.byteLength(`${key}${String(value)}`)));
  return [
    ...found(object, 'metadata.annotations', bytes, ANNOTATIONS, 'keep large texts in a ConfigMap'),
    ...(dataFindings(object).length > 0 ? [] : found(object, undefined, sizeOf(object.content), OBJECT, 'split it')),
  ];
}

function found(
  object: RenderedObject,
  path: string | undefined,
  bytes: number,
  limit: number,
  remedy: string,
): readonly Finding[] {
  if (bytes <= limit) return [];
  const what = `holds ${kibibytes(bytes)} KiB, and the API server takes ${kibibytes(limit)} KiB`;
  return [findingIn(name, object, { ...(path !== undefined && { path }), what, remedy })];
}

function kibibytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
