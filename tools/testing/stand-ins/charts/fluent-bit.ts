import type { StandIn } from '../stand-in';

const labels = { 'app.kubernetes.io/name': 'fluent-bit', 'app.kubernetes.io/instance': 'fluent-bit' };

/** Collectors of logs: one pod on each node, with the pipeline that it is given. */
export const fluentBit: StandIn = {
  chart: 'fluent-bit',
  version: '0.58.1',
  appVersion: '5.1.1',
  podLabels: '.Values.podLabels',
  workloads: {
    'fluent-bit': {
      kind: 'DaemonSet',
      labels,
      image: '{{ .Values.image.repository }}:{{ .Values.image.tag }}',
      ports: { http: 2020 },
      services: { 'fluent-bit': { ports: { http: [2020, 'http'] } } },
      resources: '.Values.resources',
      priority: '.Values.priorityClassName',
    },
  },
  templates: {
    'config.yaml': `apiVersion: v1
kind: ConfigMap
metadata: { name: fluent-bit, namespace: {{ .Release.Namespace }} }
data:
  fluent-bit.conf: {{ with .Values.config }}{{ printf "%s\\n%s\\n%s\\n%s" .service .inputs .filters .outputs | quote }}{{ end }}
  custom_parsers.conf: {{ .Values.config.customParsers | quote }}
  events.conf: {{ index .Values.config.extraFiles "events.conf" | quote }}
`,
    'access.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: fluent-bit }
rules:
  - { apiGroups: [''], resources: [namespaces, pods, events], verbs: [get, list, watch] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: fluent-bit }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: fluent-bit }
subjects:
  - { kind: ServiceAccount, name: fluent-bit, namespace: {{ .Release.Namespace }} }
`,
  },
};
