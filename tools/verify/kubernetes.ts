import { existing, type Existing } from './existing';
import type { Labels } from './label-selector';

/** API groups that every Kubernetes serves by itself; any other kind needs a definition. */
const GROUPS = [
  ...['', 'apps', 'autoscaling', 'batch', 'policy'],
  ...['admissionregistration', 'apiextensions', 'apiregistration', 'authentication', 'authorization', 'certificates'],
  ...['coordination', 'discovery', 'events', 'flowcontrol.apiserver', 'internal.apiserver', 'networking', 'node'],
  ...['rbac.authorization', 'resource', 'scheduling', 'storage', 'storagemigration'],
];

/** Whether Kubernetes itself brings the kinds of an API group. */
export function isOfKubernetes(group: string): boolean {
  return GROUPS.includes(group.replace(/\.k8s\.io$/, ''));
}

/**
 * What Kubernetes makes by itself once in a cluster:
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings,
 * https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/, and the Service of its DNS.
 */
export const madeByKubernetes: readonly Existing[] = [
  ...['cluster-admin', 'admin', 'edit', 'view'].map((name) => existing('ClusterRole', undefined, name)),
  ...['system-cluster-critical', 'system-node-critical'].map((name) => existing('PriorityClass', undefined, name)),
  {
    ...existing('Service', 'default', 'kubernetes', ['https', '443']),
    labels: { component: 'apiserver', provider: 'kubernetes' },
  },
  existing('Service', 'kube-system', 'kube-dns', ['dns', 'dns-tcp', '53', 'metrics', '9153']),
  existing('ConfigMap', 'kube-system', 'extension-apiserver-authentication'),
  // https://kubernetes.io/docs/reference/setup-tools/kubeadm/implementation-details/
  ...['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler'].map((component) =>
    pod(component, { component, tier: 'control-plane' }),
  ),
  ...['kube-dns', 'kube-proxy'].map((app) => pod(app, { 'k8s-app': app })),
];

function pod(name: string, labels: Labels): Existing {
  return { ...existing('Pod', 'kube-system', name), labels };
}

/** What Kubernetes makes by itself in every namespace. */
export function madeInNamespace(namespace: string): readonly Existing[] {
  return [
    existing('ServiceAccount', namespace, 'default'),
    existing('ConfigMap', namespace, 'kube-root-ca.crt', ['ca.crt']),
  ];
}

/** Whether a role or ServiceAccount is one of those that Kubernetes brings for its own parts. */
export function isOfTheSystem(kind: string, name: string, namespace: string | undefined): boolean {
  if (kind === 'ClusterRole' || kind === 'Role')
    return name.startsWith('system:') || name === 'extension-apiserver-authentication-reader';
  return kind === 'ServiceAccount' && namespace === 'kube-system' && name.endsWith('-controller');
}
