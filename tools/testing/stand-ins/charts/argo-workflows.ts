import type { StandIn, StandInWorkload } from '../stand-in';

const instance = { 'app.kubernetes.io/instance': 'argo-workflows' };

const kinds = [
  'CronWorkflow',
  'Workflow',
  'WorkflowArtifactGCTask',
  'WorkflowEventBinding',
  'WorkflowTaskResult',
  'WorkflowTaskSet',
  'WorkflowTemplate',
];

function partOf(part: string, at: '.Values.controller' | '.Values.server', image: string) {
  return {
    labels: { ...instance, 'app.kubernetes.io/name': `argo-workflows-${part}` },
    image: `{{ ${at}.image.registry }}/{{ ${at}.image.repository }}:v4.0.6`,
    args: [image],
    replicas: `${at}.replicas`,
    resources: `${at}.resources`,
    spread: `${at}.topologySpreadConstraints`,
    priority: `${at}.priorityClassName`,
    budget: `${at}.pdb.enabled`,
    env: `${at}.extraEnv`,
    volumes: `${at}.volumes`,
    volumeMounts: `${at}.volumeMounts`,
  } as const satisfies Partial<StandInWorkload>;
}

/** Workflows: the controller with its settings, and the server that shows them. */
export const argoWorkflows: StandIn = {
  chart: 'argo-workflows',
  version: '1.0.18',
  appVersion: 'v4.0.6',
  commonLabels: '.Values.commonLabels',
  workloads: {
    'argo-workflows-workflow-controller': {
      ...partOf('workflow-controller', '.Values.controller', 'controller'),
      ports: { metrics: 9090 },
      services: { 'argo-workflows-workflow-controller': { ports: { metrics: [8080, 9090] } } },
    },
    'argo-workflows-server': {
      ...partOf('server', '.Values.server', 'server'),
      ports: { web: 2746 },
      services: { 'argo-workflows-server': { ports: { web: [2746, 2746] } } },
    },
  },
  templates: {
    // All definitions in one file, as the chart prints them.
    'crds.yaml': `{{- if .Values.crds.install }}
{{- range $kind := list ${kinds.map((kind) => `"${kind}"`).join(' ')} }}
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: {{ lower $kind }}s.argoproj.io
  annotations: { helm.sh/resource-policy: keep }
spec:
  group: argoproj.io
  names: { kind: {{ $kind }}, listKind: {{ $kind }}List, plural: {{ lower $kind }}s, singular: {{ lower $kind }} }
  scope: Namespaced
  versions:
    - name: v1alpha1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object, x-kubernetes-preserve-unknown-fields: true } }
{{- end }}
{{- end }}
`,
    'config.yaml': `apiVersion: v1
kind: ConfigMap
metadata: { name: argo-workflows-workflow-controller-configmap, namespace: {{ .Release.Namespace }} }
data:
  config: |
    {{- dict "workflowDefaults" .Values.controller.workflowDefaults "persistence" .Values.controller.persistence "sso" .Values.server.sso | toYaml | nindent 4 }}
`,
  },
};
