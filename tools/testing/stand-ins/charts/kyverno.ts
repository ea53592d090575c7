import type { StandIn, StandInKind, StandInWorkload, ValuePath } from '../stand-in';

const cluster: StandInKind = { cluster: true };
const policies = (plural: string, own: StandInKind = {}): StandInKind => ({ plural, ...own });

function controller(part: string, at: ValuePath, own: Partial<StandInWorkload>): StandInWorkload {
  return {
    labels: {
      'app.kubernetes.io/name': `kyverno-${part}`,
      'app.kubernetes.io/instance': 'kyverno',
      'app.kubernetes.io/component': part,
    },
    image: `{{ .Values.global.image.registry }}/kyverno/${part}:v1.19.0`,
    ports: { https: 9443, 'metrics-port': 8000 },
    services: { [`kyverno-${part}-metrics`]: { ports: { 'metrics-port': [8000, 8000] } } },
    replicas: `${at}.replicas`,
    resources: `${at}.resources`,
    spread: `${at}.topologySpreadConstraints`,
    priority: '.Values.global.priorityClassName',
    budget: `${at}.podDisruptionBudget.enabled`,
    ...own,
  };
}

/** Policies: four programs, the kinds of policies and reports, and the configuration that says what they leave alone. */
export const kyverno: StandIn = {
  chart: 'kyverno',
  version: '3.9.0',
  appVersion: 'v1.19.0',
  commonLabels: '.Values.customLabels',
  kindAnnotations: '.Values.crds.annotations',
  kinds: {
    'kyverno.io': {
      ClusterPolicy: policies('clusterpolicies', cluster),
      Policy: policies('policies'),
      PolicyException: { versions: ['v2'] },
    },
    'policies.kyverno.io': {
      PolicyException: {},
      ValidatingPolicy: policies('validatingpolicies', cluster),
      NamespacedValidatingPolicy: policies('namespacedvalidatingpolicies'),
    },
    'wgpolicyk8s.io': {
      ClusterPolicyReport: { cluster: true, versions: ['v1alpha2'] },
      PolicyReport: { versions: ['v1alpha2'] },
    },
  },
  workloads: {
    'kyverno-admission-controller': controller('admission-controller', '.Values.admissionController', {
      resources: '.Values.admissionController.container.resources',
      services: {
        'kyverno-svc': { ports: { https: [443, 'https'] } },
        'kyverno-svc-metrics': { ports: { 'metrics-port': [8000, 8000] } },
      },
    }),
    'kyverno-background-controller': controller('background-controller', '.Values.backgroundController', {}),
    'kyverno-cleanup-controller': controller('cleanup-controller', '.Values.cleanupController', {}),
    'kyverno-reports-controller': controller('reports-controller', '.Values.reportsController', {}),
  },
  templates: {
    'config.yaml': `apiVersion: v1
kind: ConfigMap
metadata: { name: kyverno, namespace: {{ .Release.Namespace }} }
data:
  resourceFilters: '[Event,*,*] [*/*,kube-public,*] [*/*,kube-node-lease,*] [Node,*,*] [ReplicaSet,*,*]'
  webhooks: {{ .Values.config.webhooks | toJson | quote }}
`,
    'access.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: 'kyverno:admission-controller' }
rules:
  - { apiGroups: [admissionregistration.k8s.io], resources: [validatingwebhookconfigurations, mutatingwebhookconfigurations], verbs: [get, list, watch, create, update, delete] }
  - { apiGroups: [policies.kyverno.io], resources: ["*"], verbs: [get, list, watch] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: 'kyverno:admission-controller' }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: 'kyverno:admission-controller' }
subjects:
  - { kind: ServiceAccount, name: kyverno-admission-controller, namespace: {{ .Release.Namespace }} }
`,
  },
};
