import {
  isObject,
  listAt,
  textAt,
  textsAt,
  valueAt,
  type JsonPath,
  type RenderedObject,
  type Rendering,
} from '@idp/model';
import { inventoryOf } from '../../inventory';
import { isSelective, printSelector, selects, type Labels } from '../../label-selector';
import { missingThing } from '../../missing';
import { namespacesIn } from '../../namespaces';
import { suggestPods } from '../../nearest-pods';
import { objectsOfKind } from '../../objects';
import type { PodSet } from '../../pod-sets';
import type { NetworkPolicy, Peer, Rule } from './network-policy';

const NAMESPACE = 'io.kubernetes.pod.namespace';
const OF_NAMESPACE = 'io.cilium.k8s.namespace.labels.';

/** Lists that mean something other than pods of the cluster: nobody can say whether it is there. */
const OUTSIDE = ['fromCIDR', 'toCIDR', 'fromCIDRSet', 'toCIDRSet', 'toNodes'];

/** The policies of Cilium, of a namespace and of the cluster. */
export function ciliumPolicies(rendering: Rendering, pods: readonly PodSet[]): readonly NetworkPolicy[] {
  const kinds = ['CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy'];
  const seen = labelled(rendering, pods);
  return objectsOfKind(rendering, ...kinds).flatMap((object) =>
    specsOf(object).map((at) => policyAt(object, at, seen, rendering)),
  );
}

function specsOf({ content }: RenderedObject): readonly JsonPath[] {
  const more = listAt(content, 'specs').map((_, index): JsonPath => ['specs', index]);
  return valueAt(content, 'spec') === undefined ? more : [['spec'], ...more];
}

/** Pods with the labels that Cilium gives them beside their own. */
function labelled(rendering: Rendering, pods: readonly PodSet[]): readonly PodSet[] {
  const namespaces = new Map(namespacesIn(rendering).map(({ name, labels }) => [name, labels]));
  return pods.map((pod) => {
    const ofNamespace = Object.entries(namespaces.get(pod.namespace) ?? {});
    const added: Labels = {
      [NAMESPACE]: pod.namespace,
      'io.cilium.k8s.policy.cluster': 'default',
      'io.cilium.k8s.policy.serviceaccount': String(pod.template?.spec['serviceAccountName'] ?? 'default'),
      ...Object.fromEntries(ofNamespace.map(([key, value]) => [`${OF_NAMESPACE}${key}`, value])),
    };
    return { ...pod, labels: { ...pod.labels, ...added } };
  });
}

function policyAt(object: RenderedObject, at: JsonPath, pods: readonly PodSet[], rendering: Rendering): NetworkPolicy {
  const selector = valueAt(object.content, ...at, 'endpointSelector');
  const own = pods.filter(({ namespace }) => object.namespace === undefined || namespace === object.namespace);
  const rules = (direction: 'ingress' | 'egress') => rulesAt(object, [...at, direction], pods, rendering);
  return {
    object,
    pods: own.filter(({ labels }) => selects(selector, labels)),
    ingress: rules('ingress'),
    egress: rules('egress'),
  };
}

function rulesAt(
  object: RenderedObject,
  at: JsonPath,
  pods: readonly PodSet[],
  rendering: Rendering,
): readonly Rule[] | undefined {
  if (!Array.isArray(valueAt(object.content, ...at))) return undefined;
  return listAt(object.content, ...at).flatMap((rule, index): readonly Rule[] => {
    // An empty rule is about nobody.
    if (isObject(rule) && Object.keys(rule).length === 0) return [];
    const path = [...at, index];
    const endpoints = ['fromEndpoints', 'toEndpoints'].flatMap((list) =>
      listAt(rule, list).map((selector, place) => endpointOf(selector, [...path, list, place], object, pods)),
    );
    const services = listAt(rule, 'toServices').map((service, place) =>
      serviceOf(service, [...path, 'toServices', place], object, rendering),
    );
    return [{ peers: [...endpoints, ...services, ...outsideOf(rule, path)], ports: portsOf(rule, path) }];
  });
}

/** Peers that are no pods, or not by their labels. */
function outsideOf(rule: unknown, path: JsonPath): readonly Peer[] {
  const entities = ['fromEntities', 'toEntities'].flatMap((list) => listAt(rule, list).map(String));
  const hosts = listAt(rule, 'toFQDNs').map((name) => textAt(name, 'matchName') ?? textAt(name, 'matchPattern') ?? '');
  return [
    ...entities.map((entity): Peer => ({ path, pods: undefined, entity })),
    ...hosts.map((host): Peer => ({ path, pods: undefined, host })),
    ...OUTSIDE.flatMap((list) => listAt(rule, list).map((): Peer => ({ path, pods: undefined }))),
  ];
}

function portsOf(rule: unknown, path: JsonPath): Rule['ports'] {
  return listAt(rule, 'toPorts').flatMap((entry, group) =>
    listAt(entry, 'ports').flatMap((port, index) => {
      const isRange = valueAt(port, 'endPort') !== undefined;
      return isRange
        ? []
        : [{ path: [...path, 'toPorts', group, 'ports', index, 'port'], port: valueAt(port, 'port') }];
    }),
  );
}

/** A selector means pods of the policy's own namespace, unless it speaks of namespaces. */
function endpointOf(selector: unknown, path: JsonPath, object: RenderedObject, pods: readonly PodSet[]): Peer {
  const text = JSON.stringify(selector);
  if (text.includes('reserved:') || !isSelective(selector)) return { path, pods: undefined };
  const elsewhere = text.includes(NAMESPACE) || text.includes(OF_NAMESPACE) || object.namespace === undefined;
  const inReach = pods.filter(({ namespace }) => elsewhere || namespace === object.namespace);
  const meant = inReach.filter(({ labels }) => selects(selector, labels));
  if (meant.length > 0) return { path, pods: meant };
  const wanted = textsAt(selector, 'matchLabels');
  const namespace = wanted[`k8s:${NAMESPACE}`] ?? wanted[NAMESPACE] ?? object.namespace ?? '';
  const missing = { what: `no pod has ${printSelector(selector)}`, remedy: suggestPods(selector, namespace, pods) };
  return { path, pods: [], missing };
}

function serviceOf(entry: unknown, path: JsonPath, { namespace: own }: RenderedObject, rendering: Rendering): Peer {
  const name = textAt(entry, 'k8sService', 'serviceName');
  const namespace = textAt(entry, 'k8sService', 'namespace') ?? own ?? '';
  if (name === undefined || inventoryOf(rendering).find('Service', name, namespace)) return { path, pods: undefined };
  const at = [...path, 'k8sService', 'serviceName'];
  return { path: at, pods: [], missing: missingThing(rendering, 'Service', name, namespace) };
}
