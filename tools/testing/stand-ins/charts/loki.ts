import type { StandIn } from '../stand-in';

const labels = {
  'app.kubernetes.io/name': 'loki',
  'app.kubernetes.io/instance': 'loki',
  'app.kubernetes.io/component': 'single-binary',
  'app.kubernetes.io/part-of': 'memberlist',
};
const ports = { 'http-metrics': [3100, 'http-metrics'], grpc: [9095, 'grpc'] } as const;

/** Logs: one StatefulSet with a volume, and its three Services. */
export const loki: StandIn = {
  chart: 'loki',
  version: '18.11.0',
  appVersion: '3.7.6',
  commonLabels: '.Values.commonLabels',
  workloads: {
    loki: {
      kind: 'StatefulSet',
      labels,
      image: '{{ .Values.loki.image.registry }}/{{ .Values.loki.image.repository }}:3.7.6',
      ports: { 'http-metrics': 3100, grpc: 9095, 'http-memberlist': 7946 },
      services: {
        'loki-headless': { ports, headless: true, labels: { variant: 'headless' } },
        loki: { ports },
        'loki-memberlist': { ports: { tcp: [7946, 'http-memberlist'] }, headless: true },
      },
      replicas: '.Values.singleBinary.replicas',
      resources: '.Values.singleBinary.resources',
      spread: '.Values.singleBinary.topologySpreadConstraints',
      priority: '.Values.singleBinary.priorityClassName',
      budget: '.Values.singleBinary.podDisruptionBudget',
      envFrom: '.Values.singleBinary.extraEnvFrom',
      claims: { storage: '.Values.singleBinary.persistence' },
    },
  },
  templates: {
    'config.yaml': `apiVersion: v1
kind: ConfigMap
metadata: { name: loki, namespace: {{ .Release.Namespace }} }
data:
  config.yaml: |
    limits_config:
      {{- toYaml .Values.loki.limits_config | nindent 6 }}
`,
  },
};
