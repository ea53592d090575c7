import type { Connection, Reference } from '@idp/cluster';
import { textAt, valueAt, type JsonObject } from '@idp/model';
import { conforms } from '@idp/schema';
import { parseAllDocuments } from 'yaml';

/** What can be read of a cluster. */
export type ReadableCluster = Pick<Connection, 'get' | 'list' | 'logOf'>;

/** A cluster that holds these objects, as YAML; the log of each container is found by `pod/container`, or by the pod. */
export function aCluster(manifests: string, logs: Readonly<Record<string, string>> = {}): ReadableCluster {
  const objects = objectsIn(manifests);
  const ofKind = ({ apiVersion, kind }: Pick<Reference, 'apiVersion' | 'kind'>) =>
    objects.filter((object) => object['kind'] === kind && object['apiVersion'] === apiVersion);
  const isIn = (object: JsonObject, namespace: string | undefined) =>
    namespace === undefined || textAt(object, 'metadata', 'namespace') === namespace;
  return {
    get: async (reference) =>
      ofKind(reference).find(
        (object) => valueAt(object, 'metadata', 'name') === reference.name && isIn(object, reference.namespace),
      ),
    list: async (kind, { namespace } = {}) => ofKind(kind).filter((object) => isIn(object, namespace)),
    logOf: async (pod, _namespace, { container } = {}) => logs[`${pod}/${container}`] ?? logs[pod] ?? '',
  };
}

/** The objects of manifests. */
export function objectsIn(manifests: string): readonly JsonObject[] {
  return parseAllDocuments(manifests).flatMap((document) => {
    const content: unknown = document.toJS();
    return conforms<JsonObject>({ type: 'object' }, content) ? [content] : [];
  });
}
