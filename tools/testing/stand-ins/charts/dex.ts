import type { StandIn } from '../stand-in';

/** Who people are: one Deployment that reads a configuration without secrets, and variables with them. */
export const dex: StandIn = {
  chart: 'dex',
  version: '0.24.0',
  appVersion: '2.44.0',
  podLabels: '.Values.podLabels',
  workloads: {
    dex: {
      labels: { 'app.kubernetes.io/name': 'dex', 'app.kubernetes.io/instance': 'dex' },
      image: '{{ .Values.image.repository }}:v2.44.0',
      ports: { http: 5556, telemetry: 5558 },
      services: { dex: { ports: { http: [5556, 'http'], telemetry: [5558, 'telemetry'] } } },
      replicas: '.Values.replicaCount',
      resources: '.Values.resources',
      spread: '.Values.topologySpreadConstraints',
      priority: '.Values.priorityClassName',
      budget: '.Values.podDisruptionBudget.enabled',
      env: '.Values.envVars',
      volumes: '.Values.volumes',
      volumeMounts: '.Values.volumeMounts',
    },
  },
  templates: {
    'config.yaml': `apiVersion: v1
kind: Secret
metadata: { name: dex, namespace: {{ .Release.Namespace }} }
data:
  config.yaml: {{ .Values.config | toYaml | b64enc | quote }}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: dex }
rules:
  - { apiGroups: [apiextensions.k8s.io], resources: [customresourcedefinitions], verbs: [list, create] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: dex-cluster }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: dex }
subjects:
  - { kind: ServiceAccount, name: dex, namespace: {{ .Release.Namespace }} }
`,
  },
};
