import type { StandIn } from '../stand-in';

/** Certificates of authorities, copied into every namespace. */
export const trustManager: StandIn = {
  chart: 'trust-manager',
  version: 'v0.24.0',
  commonLabels: '.Values.commonLabels',
  kindsWhere: '.Values.crds.enabled',
  kinds: {
    'trust.cert-manager.io': {
      Bundle: {
        cluster: true,
        versions: ['v1alpha1'],
        rules: {
          'sources[]': {
            rule: 'has(self.secret) != has(self.useDefaultCAs)',
            message: 'a source is one place',
            fields: {
              secret: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
              useDefaultCAs: { type: 'boolean' },
            },
          },
        },
      },
    },
  },
  workloads: {
    'trust-manager': {
      labels: { app: 'trust-manager' },
      image: '{{ .Values.imageRegistry }}/trust-manager:v0.24.0',
      ports: { webhook: 6443, metrics: 9402 },
      services: {
        'trust-manager': { ports: { webhook: [443, 6443] }, labels: { 'app.kubernetes.io/name': 'trust-manager' } },
        'trust-manager-metrics': {
          ports: { metrics: [9402, 9402] },
          labels: { 'app.kubernetes.io/name': 'trust-manager', 'app.kubernetes.io/component': 'metrics' },
        },
      },
      account: '.Values.serviceAccount',
      replicas: '.Values.replicaCount',
      resources: '.Values.resources',
      spread: '.Values.topologySpreadConstraints',
      priority: '.Values.priorityClassName',
      budget: '.Values.podDisruptionBudget.enabled',
    },
  },
  templates: {
    'webhook.yaml': `apiVersion: cert-manager.io/v1
kind: Issuer
metadata: { name: trust-manager, namespace: {{ .Release.Namespace }} }
spec: { selfSigned: {} }
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: trust-manager, namespace: {{ .Release.Namespace }} }
spec:
  dnsNames: [trust-manager.{{ .Release.Namespace }}.svc]
  secretName: trust-manager-tls
  issuerRef: { name: trust-manager, kind: Issuer, group: cert-manager.io }
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: trust-manager
  annotations:
    cert-manager.io/inject-ca-from: {{ .Release.Namespace }}/trust-manager
webhooks:
  - name: trust.cert-manager.io
    admissionReviewVersions: [v1]
    sideEffects: None
    failurePolicy: Fail
    rules:
      - { apiGroups: [trust.cert-manager.io], apiVersions: ["*"], operations: [CREATE, UPDATE], resources: ["*/*"] }
    clientConfig:
      service: { name: trust-manager, namespace: {{ .Release.Namespace }}, path: /validate-trust-cert-manager-io-v1alpha1-bundle }
`,
    'access.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: trust-manager }
rules:
  - { apiGroups: [trust.cert-manager.io], resources: [bundles], verbs: [get, list, watch] }
  - { apiGroups: [""], resources: [configmaps], verbs: [get, list, watch, create, patch, delete] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: trust-manager }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: trust-manager }
subjects:
  - { kind: ServiceAccount, name: trust-manager, namespace: {{ .Release.Namespace }} }
`,
  },
};
