import type { StandIn } from '../stand-in';

/** Analysis of code: one StatefulSet with a volume, whose database is somebody else's. */
export const sonarqube: StandIn = {
  chart: 'sonarqube',
  version: '2026.4.0',
  podLabels: '.Values.podLabels',
  workloads: {
    'sonarqube-sonarqube': {
      kind: 'StatefulSet',
      labels: { app: 'sonarqube', release: 'sonarqube' },
      unnamed: true,
      image: '{{ .Values.image.repository }}:26.7.0.124771-community',
      ports: { http: 9000 },
      services: { 'sonarqube-sonarqube': { ports: { http: [9000, 'http'] } } },
      account: '.Values.serviceAccount',
      resources: '.Values.resources',
      priority: '.Values.priorityClassName',
      claims: { sonarqube: '.Values.persistence' },
      volumes: '.Values.extraVolumes',
      volumeMounts: '.Values.extraVolumeMounts',
    },
  },
  templates: {
    'monitoring.yaml': `{{- if .Values.prometheusMonitoring.podMonitor.enabled }}
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: sonarqube, namespace: {{ .Release.Namespace }} }
spec:
  selector: { matchLabels: { app: sonarqube } }
  podMetricsEndpoints:
    - port: http
      path: /api/monitoring/metrics
      bearerTokenSecret: { name: {{ .Values.monitoringPasscodeSecretName }}, key: {{ .Values.monitoringPasscodeSecretKey }} }
{{- end }}
`,
  },
};
