import type { StandIn } from '../stand-in';

/** What starts programs anew: one Deployment, without rights of its own. */
export const reloader: StandIn = {
  chart: 'reloader',
  version: '2.2.16',
  appVersion: '1.4.21',
  podLabels: '.Values.reloader.deployment.labels',
  workloads: {
    reloader: {
      labels: { app: 'reloader', 'app.kubernetes.io/name': 'reloader', 'app.kubernetes.io/instance': 'reloader' },
      image: '{{ .Values.image.repository }}:v1.4.21',
      ports: { http: 9090 },
      replicas: '.Values.reloader.deployment.replicas',
      resources: '.Values.reloader.deployment.resources',
      spread: '.Values.reloader.deployment.topologySpreadConstraints',
      priority: '.Values.reloader.deployment.priorityClassName',
      budget: '.Values.reloader.podDisruptionBudget.enabled',
    },
  },
  templates: {
    'monitoring.yaml': `{{- if .Values.reloader.podMonitor.enabled }}
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: reloader, namespace: {{ .Release.Namespace }} }
spec:
  selector: { matchLabels: { app.kubernetes.io/name: reloader } }
  podMetricsEndpoints: [{ port: http }]
{{- end }}
`,
  },
};
