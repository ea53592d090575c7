import type { StandIn } from '../stand-in';

const labels = { 'app.kubernetes.io/name': 'metrics-server', 'app.kubernetes.io/instance': 'metrics-server' };

/** What pods use now: an extension of the API server. */
export const metricsServer: StandIn = {
  chart: 'metrics-server',
  version: '3.13.1',
  appVersion: '0.8.1',
  commonLabels: '.Values.commonLabels',
  workloads: {
    'metrics-server': {
      labels,
      image: '{{ .Values.image.repository }}:v0.8.1',
      ports: { https: 10250 },
      services: { 'metrics-server': { ports: { https: [443, 'https'] } } },
      replicas: '.Values.replicas',
      resources: '.Values.resources',
      spread: '.Values.topologySpreadConstraints',
      priority: '.Values.priorityClassName',
      budget: '.Values.podDisruptionBudget.enabled',
    },
  },
  templates: {
    'api.yaml': `apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: metrics-server, namespace: {{ .Release.Namespace }} }
spec:
  dnsNames: [metrics-server.{{ .Release.Namespace }}.svc]
  secretName: metrics-server
  issuerRef:
    group: cert-manager.io
    kind: {{ .Values.tls.certManager.existingIssuer.kind }}
    name: {{ .Values.tls.certManager.existingIssuer.name }}
---
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata:
  name: v1beta1.metrics.k8s.io
  annotations:
    cert-manager.io/inject-ca-from: {{ .Release.Namespace }}/metrics-server
spec:
  group: metrics.k8s.io
  version: v1beta1
  groupPriorityMinimum: 100
  versionPriority: 100
  service: { name: metrics-server, namespace: {{ .Release.Namespace }}, port: 443 }
`,
    'access.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: system:metrics-server }
rules:
  - { apiGroups: [""], resources: [nodes/metrics], verbs: [get] }
  - { apiGroups: [""], resources: [pods, nodes], verbs: [get, list, watch] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: system:metrics-server }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: system:metrics-server }
subjects:
  - { kind: ServiceAccount, name: metrics-server, namespace: {{ .Release.Namespace }} }
`,
  },
};
