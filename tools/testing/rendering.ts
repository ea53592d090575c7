import { isObject, type JsonObject, type RenderedComponent, type RenderedObject, type Rendering } from '@idp/model';
import { conforms } from '@idp/schema';
import { parseAllDocuments } from 'yaml';
import { anEnvironmentFolder, type SomeCluster, type SomeFacts } from './environment';
import { aPlatform } from './platform';

/** The manifests of components, as YAML, and what else of a component a test is about. */
export type SomeManifests = Readonly<Record<string, string | (Partial<RenderedComponent> & { manifests?: string })>>;

/** Kinds without a namespace that fixtures use. */
const CLUSTER_KINDS = new Set([
  'APIService',
  'ClusterIssuer',
  'ClusterPolicy',
  'ClusterRole',
  'ClusterRoleBinding',
  'ClusterSecretStore',
  'CustomResourceDefinition',
  'GatewayClass',
  'IngressClass',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PriorityClass',
  'StorageClass',
  'ValidatingPolicy',
  'ValidatingWebhookConfiguration',
]);

/**
 * An environment in which these components render these manifests; a component lives in the namespace of its own name.
 * A manifest may leave its apiVersion out where a check does not read it.
 */
export function aRendering(
  components: SomeManifests,
  facts: SomeFacts = {},
  cluster: SomeCluster = {},
  appsOfApps: readonly JsonObject[] = [],
): Rendering {
  const environment = anEnvironmentFolder(facts, {}, 'test', cluster);
  const rendered = Object.entries(components).map(([name, given]) => aRenderedComponent(name, given));
  return {
    platform: aPlatform([], [environment]),
    environment,
    kubernetes: environment.cluster.value.kubernetes ?? '1.34.0',
    components: rendered,
    appsOfApps,
  };
}

/** A component that renders these manifests in the namespace of its own name. */
export function aRenderedComponent(name: string, given: SomeManifests[string]): RenderedComponent {
  const { manifests = '', ...rest } = typeof given === 'string' ? { manifests: given } : given;
  const namespace = rest.namespace ?? name;
  return {
    name,
    layer: 'infrastructure',
    namespace,
    namespaces: [namespace],
    wave: 0,
    version: '1.0.0',
    needs: [],
    clusterKinds: [],
    values: {},
    objects: objectsIn(manifests, name, namespace),
    duplicateKeys: [],
    ...rest,
  };
}

/** One schema, which is compiled once. */
const ANY_OBJECT = { type: 'object' };

function objectsIn(manifests: string, component: string, namespace: string): readonly RenderedObject[] {
  return parseAllDocuments(manifests).flatMap((document) => {
    const content: unknown = document.toJS();
    if (!conforms<JsonObject>(ANY_OBJECT, content)) return [];
    const { apiVersion = 'v1', kind = '', metadata } = content;
    const own = isObject(metadata) ? metadata : {};
    const where = CLUSTER_KINDS.has(String(kind)) ? undefined : String(own['namespace'] ?? namespace);
    return {
      component,
      template: `${component}/templates/fixture.yaml`,
      apiVersion: String(apiVersion),
      kind: String(kind),
      name: String(own['name']),
      ...(where !== undefined && { namespace: where }),
      content,
    };
  });
}
