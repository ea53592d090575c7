import type { StandIn, StandInWorkload } from '../stand-in';

const v1alpha1 = { versions: ['v1alpha1'] };

function partOf(name: string, at: '.Values' | '.Values.webhook'): StandInWorkload {
  const isWebhook = at === '.Values.webhook';
  const metrics = { metrics: [8080, 'metrics'] } as const;
  return {
    labels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': 'external-secrets' },
    image: '{{ .Values.global.repository }}:v2.9.0',
    ports: isWebhook ? { metrics: 8080, webhook: 10250 } : { metrics: 8080 },
    services: isWebhook
      ? { [name]: { ports: { webhook: [443, 'webhook'], ...metrics } } }
      : { [`${name}-metrics`]: { ports: metrics } },
    replicas: `${at}.replicaCount`,
    resources: `${at}.resources`,
    spread: `${at}.topologySpreadConstraints`,
    priority: `${at}.priorityClassName`,
    budget: `${at}.podDisruptionBudget.enabled`,
  };
}

/** Secrets copied from a store: the kinds that contracts use, the operator and its webhook. */
export const externalSecrets: StandIn = {
  chart: 'external-secrets',
  version: '2.9.0',
  commonLabels: '.Values.commonLabels',
  kindAnnotations: '.Values.crds.annotations',
  kinds: {
    'external-secrets.io': {
      ClusterExternalSecret: { cluster: true },
      ClusterPushSecret: { cluster: true, ...v1alpha1 },
      ClusterSecretStore: { cluster: true },
      ExternalSecret: {},
      PushSecret: { ...v1alpha1, defaults: { 'data[].conversionStrategy': 'None' } },
      SecretStore: {},
    },
    'generators.external-secrets.io': { Password: v1alpha1, UUID: v1alpha1 },
  },
  workloads: {
    'external-secrets': partOf('external-secrets', '.Values'),
    'external-secrets-webhook': partOf('external-secrets-webhook', '.Values.webhook'),
  },
  templates: {
    'webhook.yaml': `apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: external-secrets-webhook, namespace: {{ .Release.Namespace }} }
spec:
  dnsNames: [external-secrets-webhook.{{ .Release.Namespace }}.svc]
  secretName: external-secrets-webhook
  issuerRef:
    group: cert-manager.io
    {{- toYaml .Values.webhook.certManager.cert.issuerRef | nindent 4 }}
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: externalsecret-validate
  annotations:
    cert-manager.io/inject-ca-from: {{ .Release.Namespace }}/external-secrets-webhook
webhooks:
  - name: validate.externalsecret.external-secrets.io
    admissionReviewVersions: [v1]
    sideEffects: None
    failurePolicy: Fail
    rules:
      - { apiGroups: [external-secrets.io], apiVersions: [v1], operations: [CREATE, UPDATE, DELETE], resources: [externalsecrets] }
    clientConfig:
      service: { name: external-secrets-webhook, namespace: {{ .Release.Namespace }}, path: /validate-external-secrets-io-v1-externalsecret }
`,
    'access.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: external-secrets-controller }
rules:
  - { apiGroups: [external-secrets.io], resources: ["*"], verbs: [get, list, watch, update, patch] }
  - { apiGroups: [""], resources: [secrets], verbs: [get, list, watch, create, update, delete, patch] }
  - { apiGroups: [""], resources: [serviceaccounts/token], verbs: [create] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: external-secrets-controller }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: external-secrets-controller }
subjects:
  - { kind: ServiceAccount, name: external-secrets, namespace: {{ .Release.Namespace }} }
`,
  },
};
