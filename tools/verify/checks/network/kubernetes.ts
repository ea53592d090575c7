import { isObject, listAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { isSelective, printSelector, selects } from '../../label-selector';
import { namespacesIn } from '../../namespaces';
import { suggestPods } from '../../nearest-pods';
import { objectsOfKind } from '../../objects';
import type { PodSet } from '../../pod-sets';
import type { NetworkPolicy, Peer, Rule } from './network-policy';

/** The NetworkPolicies of Kubernetes. */
export function kubernetesPolicies(rendering: Rendering, pods: readonly PodSet[]): readonly NetworkPolicy[] {
  return objectsOfKind(rendering, 'NetworkPolicy')
    .filter(({ apiVersion }) => apiVersion.startsWith('networking.k8s.io/'))
    .map((object) => {
      const own = pods.filter(({ namespace }) => namespace === object.namespace);
      const selector = valueAt(object.content, 'spec', 'podSelector');
      const rules = (direction: string, peers: string) => rulesOf(object, direction, peers, rendering, pods);
      return {
        object,
        pods: own.filter(({ labels }) => selects(selector, labels)),
        ingress: rules('ingress', 'from'),
        egress: rules('egress', 'to'),
      };
    });
}

function rulesOf(
  object: RenderedObject,
  direction: string,
  peers: string,
  rendering: Rendering,
  pods: readonly PodSet[],
): readonly Rule[] | undefined {
  if (!Array.isArray(valueAt(object.content, 'spec', direction))) return undefined;
  return listAt(object.content, 'spec', direction).map((rule, index) => {
    const path = ['spec', direction, index];
    return {
      peers: listAt(rule, peers).map((peer, place) => peerOf(peer, [...path, peers, place], object, rendering, pods)),
      ports: listAt(rule, 'ports').flatMap((entry, place) => {
        const port = valueAt(entry, 'port');
        const isRange = valueAt(entry, 'endPort') !== undefined;
        return port === undefined || isRange ? [] : [{ path: [...path, 'ports', place, 'port'], port }];
      }),
    };
  });
}

function peerOf(
  peer: unknown,
  path: JsonPath,
  { namespace: own = '' }: RenderedObject,
  rendering: Rendering,
  pods: readonly PodSet[],
): Peer {
  const [ofNamespaces, ofPods] = ['namespaceSelector', 'podSelector'].map((key) => valueAt(peer, key));
  if (!isObject(ofNamespaces) && !isObject(ofPods)) return { path, pods: undefined };
  const namespaces = isObject(ofNamespaces)
    ? namespacesIn(rendering).flatMap(({ name, labels }) => (selects(ofNamespaces, labels) ? name : []))
    : [own];
  if (namespaces.length === 0)
    return { path: [...path, 'namespaceSelector'], pods: [], missing: nowhere(ofNamespaces) };
  const meant = pods.filter(({ namespace, labels }) => namespaces.includes(namespace) && selects(ofPods, labels));
  // Whole namespaces may be empty today.
  if (meant.length > 0 || !isSelective(ofPods)) return { path, pods: meant.length > 0 ? meant : undefined };
  const what = `no pod in namespace ${namespaces.join(', ')} has ${printSelector(ofPods)}`;
  const remedy = suggestPods(ofPods, namespaces[0] ?? own, pods);
  return { path: [...path, 'podSelector'], pods: [], missing: { what, remedy } };
}

function nowhere(selector: unknown) {
  return {
    what: `no namespace has ${printSelector(selector)}`,
    remedy: 'name labels that a namespace has, such as kubernetes.io/metadata.name',
  };
}
