import type { StandIn } from '../stand-in';

const v1alpha1 = { versions: ['v1alpha1'] };

/** Events: the controller, which runs buses, sources and sensors, and the settings that name their images. */
export const argoEvents: StandIn = {
  chart: 'argo-events',
  version: '2.4.22',
  appVersion: 'v1.9.10',
  commonLabels: '.Values.global.additionalLabels',
  kindAnnotations: '.Values.crds.annotations',
  kinds: {
    'argoproj.io': { EventBus: { plural: 'eventbus', ...v1alpha1 }, EventSource: v1alpha1, Sensor: v1alpha1 },
  },
  workloads: {
    'argo-events-controller-manager': {
      labels: {
        'app.kubernetes.io/name': 'argo-events-controller-manager',
        'app.kubernetes.io/instance': 'argo-events',
      },
      image: '{{ .Values.global.image.repository }}:v1.9.10',
      ports: { probe: 8081, metrics: 7777 },
      services: {
        'argo-events-controller-manager-metrics': {
          ports: { metrics: [8082, 'metrics'] },
          labels: { 'app.kubernetes.io/name': 'argo-events-controller-manager-metrics' },
        },
      },
      replicas: '.Values.controller.replicas',
      resources: '.Values.controller.resources',
      spread: '.Values.controller.topologySpreadConstraints',
      priority: '.Values.controller.priorityClassName',
      budget: '.Values.controller.pdb.enabled',
    },
  },
  templates: {
    'config.yaml': `apiVersion: v1
kind: ConfigMap
metadata: { name: argo-events-controller-manager, namespace: {{ .Release.Namespace }} }
data:
  controller-config.yaml: |
    eventBus: {{ dict "jetstream" (dict "versions" .Values.configs.jetstream.versions) | toYaml | nindent 6 }}
`,
  },
};
