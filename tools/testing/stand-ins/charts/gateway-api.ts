import { renderKinds } from '../render-kinds';

const ofParents = { 'parentRefs[].group': 'gateway.networking.k8s.io', 'parentRefs[].kind': 'Gateway' };

const kinds = renderKinds({
  kinds: {
    'gateway.networking.k8s.io': {
      BackendTLSPolicy: { plural: 'backendtlspolicies' },
      GRPCRoute: { defaults: ofParents },
      Gateway: {
        defaults: {
          'listeners[].tls.certificateRefs[].group': '',
          'listeners[].tls.certificateRefs[].kind': 'Secret',
        },
      },
      GatewayClass: { cluster: true, plural: 'gatewayclasses' },
      HTTPRoute: {
        versions: ['v1', 'v1beta1'],
        defaults: {
          ...ofParents,
          'rules[].matches': [{ path: { type: 'PathPrefix', value: '/' } }],
          'rules[].backendRefs[].group': '',
          'rules[].backendRefs[].kind': 'Service',
          'rules[].backendRefs[].weight': 1,
        },
      },
      ReferenceGrant: { versions: ['v1beta1'] },
      TCPRoute: {},
      TLSRoute: {},
    },
  },
});

/** The kinds of routes, and the policy that keeps others from replacing them: a file of manifests. */
export const gatewayApi = `${kinds.map(({ content }) => content).join('---\n')}---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: safe-upgrades.gateway.networking.k8s.io }
spec:
  failurePolicy: Fail
  matchConstraints:
    resourceRules:
      - { apiGroups: [apiextensions.k8s.io], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [customresourcedefinitions] }
  validations:
    - { expression: "true" }
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: safe-upgrades.gateway.networking.k8s.io }
spec: { policyName: safe-upgrades.gateway.networking.k8s.io, validationActions: [Deny] }
`;
