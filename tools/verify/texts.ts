import { objectAt, onceFor, type JsonPath, type RenderedObject } from '@idp/model';
import { fieldsOf } from './walk';

/** A text in an object, as a program reads it. */
export interface TextField {
  readonly path: JsonPath;
  readonly text: string;
}

/** Fields in which people write for people. */
const PROSE = new Set(['annotations', 'description', 'message', 'summary']);

/** Kinds whose texts describe what other objects may be. */
const DEFINING = new Set(['CustomResourceDefinition']);

/** Every text of an object that a program reads, those in a Secret decoded; found once for each object. */
export const textsIn = onceFor(readTexts);

function readTexts(object: RenderedObject): readonly TextField[] {
  if (DEFINING.has(object.kind)) return [];
  const isSecret = object.kind === 'Secret' && object.apiVersion === 'v1';
  const plain = fieldsOf(object).flatMap(({ path, value }) =>
    typeof value !== 'string' || isProse(path) || (isSecret && path[0] === 'data') ? [] : [{ path, text: value }],
  );
  return isSecret ? [...plain, ...decoded(object)] : plain;
}

function isProse(path: JsonPath): boolean {
  return path.some((step) => PROSE.has(String(step)));
}

function decoded({ content }: RenderedObject): readonly TextField[] {
  return Object.entries(objectAt(content, 'data')).map(([key, value]) => ({
    path: ['data', key],
    text: Buffer.from(String(value), 'base64').toString('utf8'),
  }));
}

/** The files that an object holds for programs: the data of a ConfigMap or Secret. */
export function filesIn(object: RenderedObject): readonly TextField[] {
  if (object.apiVersion !== 'v1' || (object.kind !== 'ConfigMap' && object.kind !== 'Secret')) return [];
  return textsIn(object).filter(({ path: [field] }) => field === 'data' || field === 'stringData');
}

/** A text without the comments of configuration files. */
export function withoutComments(text: string): string {
  return text.replace(/^[ \t]*(?:#|\/\/|;).*$/gm, '').replace(/\s#\s.*$/gm, '');
}
