import type { StandIn } from '../stand-in';

const labels = {
  'app.kubernetes.io/name': 'backstage',
  'app.kubernetes.io/instance': 'backstage',
  'app.kubernetes.io/component': 'backstage',
};

/** The portal: one Deployment, its Service and its configuration. */
export const backstage: StandIn = {
  chart: 'backstage',
  version: '2.8.2',
  commonLabels: '.Values.commonLabels',
  workloads: {
    backstage: {
      labels,
      image: '{{ .Values.backstage.image.registry }}/{{ .Values.backstage.image.repository }}:{{ .Values.backstage.image.tag }}',
      ports: { backend: 7007 },
      services: { backstage: { ports: { 'http-backend': [7007, 'backend'] } } },
      replicas: '.Values.backstage.replicas',
      resources: '.Values.backstage.resources',
      spread: '.Values.backstage.topologySpreadConstraints',
      budget: '.Values.backstage.pdb.create',
      env: '.Values.backstage.extraEnvVars',
      volumes: '.Values.backstage.extraVolumes',
      volumeMounts: '.Values.backstage.extraVolumeMounts',
      extraContainers: '.Values.backstage.extraContainers',
    },
  },
  templates: {
    'config.yaml': `apiVersion: v1
kind: ConfigMap
metadata: { name: backstage-app-config, namespace: {{ .Release.Namespace }} }
data:
  app-config.yaml: {{ .Values.backstage.appConfig | toYaml | quote }}
`,
  },
};
