import type { StandIn, StandInWorkload } from '../stand-in';

const name = (part: string, component: string) => ({
  'app.kubernetes.io/name': part,
  'app.kubernetes.io/instance': 'cert-manager',
  'app.kubernetes.io/component': component,
});

function partOf(part: string, component: string, at: '.Values' | `.Values.${string}`): StandInWorkload {
  return {
    labels: name(part, component),
    image: `{{ .Values.imageRegistry }}/cert-manager-${component}:v1.21.1`,
    ...(component === 'webhook' && {
      args: [
        '--dynamic-serving-ca-secret-namespace=cert-manager',
        '--dynamic-serving-ca-secret-name=cert-manager-webhook-ca',
      ],
    }),
    ports: component === 'webhook' ? { https: 10250, 'http-metrics': 9402 } : { 'http-metrics': 9402 },
    services: {
      [component === 'controller' ? 'cert-manager' : `cert-manager-${part}`]: {
        ports:
          component === 'webhook'
            ? { https: [443, 'https'], metrics: [9402, 'http-metrics'] }
            : { 'http-metrics': [9402, 'http-metrics'] },
      },
    },
    account: `${at}.serviceAccount`,
    replicas: `${at}.replicaCount`,
    resources: `${at}.resources`,
    spread: `${at}.topologySpreadConstraints`,
    priority: '.Values.global.priorityClassName',
    budget: `${at}.podDisruptionBudget.enabled`,
  };
}

const webhook = (kind: 'Mutating' | 'Validating', path: string) => `apiVersion: admissionregistration.k8s.io/v1
kind: ${kind}WebhookConfiguration
metadata:
  name: cert-manager-webhook
  annotations:
    cert-manager.io/inject-ca-from-secret: cert-manager/cert-manager-webhook-ca
webhooks:
  - name: webhook.cert-manager.io
    admissionReviewVersions: [v1]
    sideEffects: None
    failurePolicy: Fail
    rules:
      - { apiGroups: [cert-manager.io, acme.cert-manager.io], apiVersions: [v1], operations: [CREATE, UPDATE], resources: ["*/*"] }
    clientConfig:
      service: { name: cert-manager-webhook, namespace: {{ .Release.Namespace }}, path: ${path} }
`;

/** Certificates: three programs, six kinds and the webhook that judges them. */
export const certManager: StandIn = {
  chart: 'cert-manager',
  version: 'v1.21.1',
  commonLabels: '.Values.global.commonLabels',
  kindsWhere: '.Values.crds.enabled',
  kinds: {
    'acme.cert-manager.io': { Challenge: {}, Order: {} },
    'cert-manager.io': {
      Certificate: {},
      CertificateRequest: {},
      ClusterIssuer: { cluster: true },
      Issuer: {},
    },
  },
  workloads: {
    'cert-manager': partOf('cert-manager', 'controller', '.Values'),
    'cert-manager-cainjector': partOf('cainjector', 'cainjector', '.Values.cainjector'),
    'cert-manager-webhook': partOf('webhook', 'webhook', '.Values.webhook'),
  },
  templates: {
    'access.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: cert-manager-controller-certificates
rules:
  - { apiGroups: [cert-manager.io], resources: [certificates, certificaterequests], verbs: [get, list, watch, update] }
  - { apiGroups: [""], resources: [secrets], verbs: [get, list, watch, create, update] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: cert-manager-controller-certificates
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cert-manager-controller-certificates }
subjects:
  - { kind: ServiceAccount, name: cert-manager, namespace: {{ .Release.Namespace }} }
`,
    'webhooks.yaml': `${webhook('Validating', '/validate')}---\n${webhook('Mutating', '/mutate')}`,
  },
};
