import { textAt, type Release } from '@idp/model';
import type { Manifest } from './manifests';

/**
 * The kinds of Kubernetes without a namespace, by API group: the types of k8s.io/api that are marked
 * `+genclient:nonNamespaced`, with those of its extensions, as of Kubernetes 1.37.
 */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  '': ['ComponentStatus', 'Namespace', 'Node', 'PersistentVolume'],
  'admissionregistration.k8s.io': [
    'MutatingAdmissionPolicy',
    'MutatingAdmissionPolicyBinding',
    'MutatingWebhookConfiguration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'ValidatingWebhookConfiguration',
  ],
  'apiextensions.k8s.io': ['CustomResourceDefinition'],
  'apiregistration.k8s.io': ['APIService'],
  'authentication.k8s.io': ['SelfSubjectReview', 'TokenReview'],
  'authorization.k8s.io': ['SelfSubjectAccessReview', 'SelfSubjectRulesReview', 'SubjectAccessReview'],
  'certificates.k8s.io': ['CertificateSigningRequest', 'ClusterTrustBundle'],
  'flowcontrol.apiserver.k8s.io': ['FlowSchema', 'PriorityLevelConfiguration'],
  'imagepolicy.k8s.io': ['ImageReview'],
  'internal.apiserver.k8s.io': ['StorageVersion'],
  'networking.k8s.io': ['IPAddress', 'IngressClass', 'ServiceCIDR'],
  'node.k8s.io': ['RuntimeClass'],
  'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding'],
  'resource.k8s.io': ['DeviceClass', 'DeviceTaintRule', 'ResourcePoolStatusRequest', 'ResourceSlice'],
  'scheduling.k8s.io': ['PriorityClass'],
  'storage.k8s.io': ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment', 'VolumeAttributesClass'],
  'storagemigration.k8s.io': ['StorageVersionMigration'],
};

/**
 * The kinds without a namespace, as group/Kind: those of Kubernetes, those that definitions among these objects bring,
 * and those that charts say they create.
 */
export function clusterKindsOf(
  releases: readonly Pick<Release, 'clusterKinds'>[],
  objects: readonly Manifest[],
): ReadonlySet<string> {
  const builtIn = Object.entries(BUILT_IN).flatMap(([group, kinds]) => kinds.map((kind) => `${group}/${kind}`));
  const defined = objects.flatMap(({ kind, content }) => {
    if (kind !== 'CustomResourceDefinition' || textAt(content, 'spec', 'scope') !== 'Cluster') return [];
    return [`${textAt(content, 'spec', 'group')}/${textAt(content, 'spec', 'names', 'kind')}`];
  });
  return new Set([...builtIn, ...defined, ...releases.flatMap(({ clusterKinds }) => clusterKinds)]);
}

/** Where an object lands: its own namespace, else that of its component; undefined where its kind has none. */
export function namespaceOf(
  { apiVersion, kind, content }: Manifest,
  ofComponent: string,
  clusterKinds: ReadonlySet<string>,
): string | undefined {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  if (clusterKinds.has(`${group}/${kind}`)) return undefined;
  return textAt(content, 'metadata', 'namespace') || ofComponent;
}
