import type { StandIn } from '../stand-in';

const labelsOf = (app: string, name = app) => ({
  'k8s-app': app,
  'app.kubernetes.io/name': name,
  'app.kubernetes.io/part-of': 'cilium',
});
const operator = { 'io.cilium/app': 'operator', name: 'cilium-operator' };

/** The network: agents and Envoy on each node, the operator, and Hubble, whose certificates a Job makes. */
export const cilium: StandIn = {
  chart: 'cilium',
  version: '1.20.0',
  commonLabels: '.Values.commonLabels',
  workloads: {
    cilium: {
      kind: 'DaemonSet',
      ofNode: true,
      labels: labelsOf('cilium', 'cilium-agent'),
      image: '{{ .Values.image.repository }}:v1.20.0',
      priorityClass: 'system-node-critical',
      ports: { prometheus: 9962, 'hubble-metrics': 9965, 'peer-service': 4244 },
      services: {
        'cilium-agent': { ports: { metrics: [9962, 'prometheus'] }, headless: true },
        'hubble-metrics': {
          ports: { 'hubble-metrics': [9965, 'hubble-metrics'] },
          headless: true,
          labels: { 'k8s-app': 'hubble', 'app.kubernetes.io/name': 'hubble' },
        },
        'hubble-peer': { ports: { 'peer-service': [443, 4244] } },
      },
      resources: '.Values.resources',
    },
    'cilium-envoy': {
      kind: 'DaemonSet',
      ofNode: true,
      labels: labelsOf('cilium-envoy'),
      image: '{{ .Values.envoy.image.repository }}:v1.37.5',
      priorityClass: 'system-node-critical',
      ports: { 'envoy-metrics': 9964 },
      services: { 'cilium-envoy': { ports: { 'envoy-metrics': [9964, 'envoy-metrics'] }, headless: true } },
      resources: '.Values.envoy.resources',
    },
    'cilium-operator': {
      ofNode: true,
      labels: operator,
      image: '{{ .Values.operator.image.repository }}-generic:v1.20.0',
      priorityClass: 'system-cluster-critical',
      ports: { prometheus: 9963 },
      services: { 'cilium-operator': { ports: { metrics: [9963, 'prometheus'] }, headless: true } },
      replicas: '.Values.operator.replicas',
      spread: '.Values.operator.topologySpreadConstraints',
      resources: '.Values.operator.resources',
      budget: '.Values.operator.podDisruptionBudget.enabled',
    },
    'hubble-relay': {
      labels: labelsOf('hubble-relay'),
      image: '{{ .Values.hubble.relay.image.repository }}:v1.20.0',
      ports: { grpc: 4245, prometheus: 9966 },
      services: {
        'hubble-relay': { ports: { grpc: [80, 'grpc'] } },
        'hubble-relay-metrics': { ports: { metrics: [9966, 'prometheus'] }, headless: true },
      },
      replicas: '.Values.hubble.relay.replicas',
      resources: '.Values.hubble.relay.resources',
      spread: '.Values.hubble.relay.topologySpreadConstraints',
      priority: '.Values.hubble.relay.priorityClassName',
      budget: '.Values.hubble.relay.podDisruptionBudget.enabled',
    },
    'hubble-ui': {
      labels: labelsOf('hubble-ui'),
      image: '{{ .Values.hubble.ui.frontend.image.repository }}:v0.13.5',
      ports: { http: 8081 },
      services: { 'hubble-ui': { ports: { http: [80, 'http'] } } },
      replicas: '.Values.hubble.ui.replicas',
      resources: '.Values.hubble.ui.frontend.resources',
      spread: '.Values.hubble.ui.topologySpreadConstraints',
      priority: '.Values.hubble.ui.priorityClassName',
      budget: '.Values.hubble.ui.podDisruptionBudget.enabled',
    },
  },
  templates: {
    'certificates.yaml': `apiVersion: batch/v1
kind: CronJob
metadata: { name: hubble-generate-certs, namespace: {{ .Release.Namespace }} }
spec:
  schedule: 0 0 1 */4 *
  concurrencyPolicy: Forbid
  jobTemplate:
    spec:
      template:
        metadata:
          labels:
            k8s-app: hubble-generate-certs
            {{- toYaml .Values.certgen.podLabels | nindent 12 }}
        spec:
          restartPolicy: OnFailure
          automountServiceAccountToken: false
          priorityClassName: {{ .Values.certgen.priorityClassName }}
          securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: RuntimeDefault } }
          containers:
            - name: certgen
              image: "{{ .Values.certgen.image.repository }}:v0.4.8"
              securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL] } }
              resources: {{- toYaml .Values.certgen.resources | nindent 16 }}
`,
    'access.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: cilium-operator }
rules:
  - { apiGroups: [gateway.networking.k8s.io], resources: [gateways, httproutes, gatewayclasses], verbs: [get, list, watch] }
  - { apiGroups: [cilium.io], resources: ["*"], verbs: [get, list, watch, create, update, patch, delete] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: cilium-operator }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cilium-operator }
subjects:
  - { kind: ServiceAccount, name: cilium-operator, namespace: {{ .Release.Namespace }} }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: cilium-gateway-secrets, namespace: {{ .Values.gatewayAPI.secretsNamespace.name }} }
rules:
  - { apiGroups: [""], resources: [secrets], verbs: [get, list, watch] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: cilium-gateway-secrets, namespace: {{ .Values.gatewayAPI.secretsNamespace.name }} }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: cilium-gateway-secrets }
subjects:
  - { kind: ServiceAccount, name: cilium, namespace: {{ .Release.Namespace }} }
`,
  },
};
