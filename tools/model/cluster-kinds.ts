/** The kinds without a namespace that components create, each with its API group. */
const groups = {
  APIService: 'apiregistration.k8s.io',
  Bundle: 'trust.cert-manager.io',
  ClusterIssuer: 'cert-manager.io',
  ClusterRole: 'rbac.authorization.k8s.io',
  ClusterRoleBinding: 'rbac.authorization.k8s.io',
  CustomResourceDefinition: 'apiextensions.k8s.io',
  GatewayClass: 'gateway.networking.k8s.io',
  MutatingWebhookConfiguration: 'admissionregistration.k8s.io',
  Namespace: '',
  PriorityClass: 'scheduling.k8s.io',
  ValidatingAdmissionPolicy: 'admissionregistration.k8s.io',
  ValidatingAdmissionPolicyBinding: 'admissionregistration.k8s.io',
  ValidatingPolicy: 'policies.kyverno.io',
  ValidatingWebhookConfiguration: 'admissionregistration.k8s.io',
} as const;

/** A kind without a namespace: what its Argo CD project must allow a component to create. */
export type ClusterKind = keyof typeof groups;

/** Every kind without a namespace that a component may create. */
export const clusterKinds: readonly string[] = Object.keys(groups);

/** The kind as `group/Kind`, the form in which a release pins it; the core group is empty. */
export function groupKindOf(kind: ClusterKind): string {
  return `${groups[kind]}/${kind}`;
}
