import type { StandIn, StandInWorkload, ValuePath } from '../stand-in';

function partOf(name: string, at: ValuePath): StandInWorkload {
  return {
    labels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': 'policy-reporter' },
    image: `{{ ${at}.image.registry }}/kyverno/${name}:3.9.1`,
    ports: { http: 8080 },
    services: { [name]: { ports: { http: [8080, 'http'] } } },
    replicas: `${at}.replicaCount`,
    resources: `${at}.resources`,
    spread: `${at}.topologySpreadConstraints`,
    priority: `${at}.priorityClassName`,
  };
}

/** Reports of policies: what measures them, what knows the policies, and the page. */
export const policyReporter: StandIn = {
  chart: 'policy-reporter',
  version: '3.9.1',
  commonLabels: '.Values.global.labels',
  workloads: {
    'policy-reporter': {
      ...partOf('policy-reporter', '.Values'),
      // The chart writes one as soon as there are several copies.
      budget: '.Values.replicaCount | int | lt 1',
    },
    'policy-reporter-kyverno-plugin': {
      ...partOf('policy-reporter-kyverno-plugin', '.Values.plugin.kyverno'),
      affinity: '.Values.plugin.kyverno.affinity',
      budget: '.Values.plugin.kyverno.replicaCount | int | lt 1',
    },
    'policy-reporter-ui': partOf('policy-reporter-ui', '.Values.ui'),
  },
  templates: {
    'access.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: policy-reporter }
rules:
  - { apiGroups: [wgpolicyk8s.io], resources: [policyreports, clusterpolicyreports], verbs: [get, list, watch] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: policy-reporter }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: policy-reporter }
subjects:
  - { kind: ServiceAccount, name: policy-reporter, namespace: {{ .Release.Namespace }} }
`,
  },
};
