import type { JsonObject } from '@idp/model';
import { isJsonObject } from '@idp/model';

/** The annotation by which Argo CD knows what is its own. */
const TRACKING_ID = 'argocd.argoproj.io/tracking-id';

/** The name under which Argo CD applies, and owns every field that it sets. */
export const fieldManager = 'argocd-controller';

/**
 * Manifests as Argo CD would apply them for an Application, so that it finds nothing to change once it takes over. What
 * has no namespace is tracked under the namespace of the Application's destination, also what can have none. It tracks
 * no definitions of kinds.
 */
export function trackObjects(
  objects: readonly JsonObject[],
  application: string,
  namespace: string,
): readonly JsonObject[] {
  return objects.map((object) => {
    if (object['kind'] === 'CustomResourceDefinition') return object;
    const metadata = mappingOf(object['metadata']);
    const annotations = mappingOf(metadata['annotations']);
    const id = `${application}:${groupOf(object)}/${object['kind']}:${metadata['namespace'] ?? namespace}/${metadata['name']}`;
    return { ...object, metadata: { ...metadata, annotations: { ...annotations, [TRACKING_ID]: id } } };
  });
}

function groupOf({ apiVersion }: JsonObject): string {
  const parts = String(apiVersion).split('/');
  return parts.length > 1 ? (parts[0] ?? '') : '';
}

function mappingOf(value: JsonObject[string]): JsonObject {
  return isJsonObject(value) ? value : {};
}
