import type { StandIn } from '../stand-in';

const labels = { 'app.kubernetes.io/name': 'pyrra', 'app.kubernetes.io/instance': 'pyrra' };

/** Promises: the operator that makes rules of them. */
export const pyrra: StandIn = {
  chart: 'pyrra',
  version: '1.11.0',
  appVersion: 'v0.10.1',
  podLabels: '.Values.podLabels',
  workloads: {
    pyrra: {
      labels,
      image: '{{ .Values.image.repository }}:{{ .Values.image.tag }}',
      ports: { http: 9099, 'op-metrics': 8080 },
      services: { pyrra: { ports: { http: [9099, 'http'], 'op-metrics': [8080, 'op-metrics'] } } },
      resources: '.Values.resources',
    },
  },
  templates: {
    'access.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: pyrra }
rules:
  - { apiGroups: [pyrra.dev], resources: [servicelevelobjectives, servicelevelobjectives/status], verbs: [get, list, watch, update, patch] }
  - { apiGroups: [monitoring.coreos.com], resources: [prometheusrules], verbs: [get, list, watch, create, update, patch, delete] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: pyrra }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: pyrra }
subjects:
  - { kind: ServiceAccount, name: pyrra, namespace: {{ .Release.Namespace }} }
`,
  },
};
