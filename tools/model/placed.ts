import { isJsonObject, type JsonObject } from './json';
import type { RenderedObject } from './rendering';

/** An object with the namespace in which it lands. */
export function placed({ content, namespace }: Pick<RenderedObject, 'content' | 'namespace'>): JsonObject {
  if (namespace === undefined || !isJsonObject(content['metadata'])) return content;
  return { ...content, metadata: { ...content['metadata'], namespace } };
}
