import { trackObjects } from '@idp/gitops';
import { isJsonObject, type JsonObject, type RenderedComponent } from '@idp/model';
import { isHook } from './order-objects';

/** The objects of a component as Argo CD would apply them for its Application, without its hooks. */
export function objectsOf({ name, namespace, objects }: RenderedComponent, environment: string): readonly JsonObject[] {
  const kept = objects.filter(({ content }) => !isHook(content));
  const placed = kept.map((object) => withNamespace(object.content, object.namespace));
  return trackObjects(placed, `${environment}-${name}`, namespace);
}

function withNamespace(object: JsonObject, namespace: string | undefined): JsonObject {
  if (namespace === undefined) return object;
  const { metadata } = object;
  return { ...object, metadata: { ...(isJsonObject(metadata) ? metadata : {}), namespace } };
}
