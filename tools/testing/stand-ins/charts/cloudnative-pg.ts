import { renderKinds } from '../render-kinds';
import type { StandIn } from '../stand-in';

const labels = { 'app.kubernetes.io/name': 'cloudnative-pg', 'app.kubernetes.io/instance': 'cloudnative-pg' };
const kinds = { 'postgresql.cnpg.io': { Backup: {}, Cluster: {}, Database: {}, Pooler: {}, ScheduledBackup: {} } };

/** Databases: the operator, its webhook, whose authority it writes itself, and its kinds, all in one file. */
export const cloudnativePg: StandIn = {
  chart: 'cloudnative-pg',
  version: '0.29.0',
  appVersion: '1.30.0',
  podLabels: '.Values.podLabels',
  workloads: {
    'cloudnative-pg': {
      labels,
      image: '{{ .Values.image.repository }}:1.30.0',
      args: ['controller', '--leader-elect'],
      ports: { 'webhook-server': 9443, metrics: 8080 },
      services: { 'cnpg-webhook-service': { ports: { 'webhook-server': [443, 'webhook-server'] } } },
      replicas: '.Values.replicaCount',
      resources: '.Values.resources',
      spread: '.Values.topologySpreadConstraints',
      priority: '.Values.priorityClassName',
    },
  },
  templates: {
    'crds/crds.yaml': `{{- if .Values.crds.create }}\n${renderKinds({ kinds })
      .map(({ content }) => content)
      .join('---\n')}{{- end }}\n`,
    'webhook.yaml': `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: cnpg-validating-webhook-configuration }
webhooks:
  - name: vcluster.cnpg.io
    admissionReviewVersions: [v1]
    sideEffects: None
    failurePolicy: Fail
    rules:
      - { apiGroups: [postgresql.cnpg.io], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [clusters] }
    clientConfig:
      service: { name: cnpg-webhook-service, namespace: {{ .Release.Namespace }}, path: /validate-postgresql-cnpg-io-v1-cluster, port: 443 }
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: cnpg-mutating-webhook-configuration }
webhooks:
  - name: mcluster.cnpg.io
    admissionReviewVersions: [v1]
    sideEffects: None
    failurePolicy: Fail
    rules:
      - { apiGroups: [postgresql.cnpg.io], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [clusters] }
    clientConfig:
      service: { name: cnpg-webhook-service, namespace: {{ .Release.Namespace }}, path: /mutate-postgresql-cnpg-io-v1-cluster, port: 443 }
`,
    'monitoring.yaml': `{{- if .Values.monitoring.podMonitorEnabled }}
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: cloudnative-pg, namespace: {{ .Release.Namespace }} }
spec:
  selector: { matchLabels: { app.kubernetes.io/name: cloudnative-pg } }
  podMetricsEndpoints: [{ port: metrics }]
{{- end }}
`,
    'config.yaml': `apiVersion: v1
kind: ConfigMap
metadata: { name: cnpg-controller-manager-config, namespace: {{ .Release.Namespace }} }
data:
  {{- toYaml .Values.config.data | nindent 2 }}
`,
    'access.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: cloudnative-pg }
rules:
  - { apiGroups: [postgresql.cnpg.io], resources: [clusters, clusters/status], verbs: [get, list, watch, update, patch] }
  - { apiGroups: [""], resources: [pods, persistentvolumeclaims, services, secrets], verbs: [get, list, watch, create, update, delete] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: cloudnative-pg }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cloudnative-pg }
subjects:
  - { kind: ServiceAccount, name: cloudnative-pg, namespace: {{ .Release.Namespace }} }
`,
  },
};
