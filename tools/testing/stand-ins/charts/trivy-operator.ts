import { renderKinds } from '../render-kinds';
import type { StandIn } from '../stand-in';

const kinds = renderKinds({
  kinds: { 'aquasecurity.github.io': { VulnerabilityReport: { versions: ['v1alpha1'] } } },
});

/** What scans images: the operator, its settings, and the kind that the chart ships beside its templates. */
export const trivyOperator: StandIn = {
  chart: 'trivy-operator',
  version: '0.34.0',
  appVersion: '0.32.0',
  podLabels: '.Values.operator.podLabels',
  workloads: {
    'trivy-operator': {
      labels: { 'app.kubernetes.io/name': 'trivy-operator', 'app.kubernetes.io/instance': 'trivy-operator' },
      image: '{{ .Values.image.registry }}/{{ .Values.image.repository }}:0.32.0',
      ports: { metrics: 8080, probes: 9090 },
      services: { 'trivy-operator': { ports: { metrics: [80, 'metrics'] }, headless: true } },
      resources: '.Values.resources',
      priority: '.Values.priorityClassName',
    },
  },
  files: { 'crds/vulnerabilityreports.yaml': kinds.map(({ content }) => content).join('---\n') },
  templates: {
    'settings.yaml': `apiVersion: v1
kind: ConfigMap
metadata: { name: trivy-operator, namespace: {{ .Release.Namespace }} }
data:
  scanJob.podTemplateLabels: {{ .Values.trivyOperator.scanJobPodTemplateLabels }}
  scanJob.podPriorityClassName: {{ .Values.trivyOperator.scanJobPodPriorityClassName }}
`,
  },
};
