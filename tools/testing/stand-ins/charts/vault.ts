import type { StandIn, StandInService } from '../stand-in';

const labels = { 'app.kubernetes.io/name': 'vault', 'app.kubernetes.io/instance': 'vault', component: 'server' };
const ports = { https: [8200, 8200], 'https-internal': [8201, 8201] } as const;
const service = (own: Partial<StandInService>): StandInService => ({ ports, ...own });

/** Secrets: one StatefulSet with two volumes, and the Services by which its nodes and its users find it. */
export const vault: StandIn = {
  chart: 'vault',
  version: '0.34.1',
  appVersion: '2.0.4',
  podLabels: '.Values.server.extraLabels',
  workloads: {
    vault: {
      kind: 'StatefulSet',
      labels,
      image: '{{ .Values.server.image.repository }}:{{ .Values.server.image.tag }}',
      ports: { https: 8200, 'https-internal': 8201, 'https-rep': 8202 },
      services: {
        'vault-internal': service({ headless: true, labels: { 'vault-internal': 'true' } }),
        vault: service({}),
        'vault-active': service({ labels: { 'vault-active': 'true' } }),
        'vault-standby': service({}),
      },
      replicas: '.Values.server.ha.replicas',
      resources: '.Values.server.resources',
      spread: '.Values.server.topologySpreadConstraints',
      priority: '.Values.server.priorityClassName',
      budget: '.Values.server.ha.disruptionBudget.enabled',
      claims: { data: '.Values.server.dataStorage', audit: '.Values.server.auditStorage' },
      volumes: '.Values.server.volumes',
      volumeMounts: '.Values.server.volumeMounts',
      extraContainers: '.Values.server.extraContainers',
    },
  },
  templates: {
    'config.yaml': `apiVersion: v1
kind: ConfigMap
metadata: { name: vault-config, namespace: {{ .Release.Namespace }} }
data:
  extraconfig-from-values.hcl: |-
    {{- tpl .Values.server.ha.raft.config . | nindent 4 }}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: vault-server-binding }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: system:auth-delegator }
subjects:
  - { kind: ServiceAccount, name: vault, namespace: {{ .Release.Namespace }} }
`,
  },
};
