import foundation from '@idp/infrastructure/foundation';
import loki from '@idp/observability/loki';
import { defineComponent, programs, restricted } from '@idp/model';
import { alerts, metrics } from './monitoring';
import { eventPipeline, logPipeline } from './pipeline';
import type { ChartValues } from './upstream.gen';
import type { Values } from './values.gen';

/** Where a collector remembers what it has read and keeps what Loki did not take yet, across its restarts. */
const state = { name: 'state', mountPath: '/var/lib/fluent-bit' };

/** Sends the logs of every pod and the events of the cluster to Loki. */
export default defineComponent({
  name: 'fluent-bit',
  description: 'Sends the logs of every pod and the events of the cluster to Loki',
  namespace: 'observability',
  owner: 'observability-team',
  needs: [foundation, loki],
  upstream: { repository: 'https://fluent.github.io/helm-charts', chart: 'fluent-bit', version: '0.58.1' },
  clusterKinds: ['ClusterRole', 'ClusterRoleBinding'],
  sizes: {
    standard: { buffer: '500M', memoryLimit: '256Mi' },
    ha: { buffer: '2G', memoryLimit: '512Mi' },
  },

  chartValues: (values: Values, environment): ChartValues => ({
    image: { repository: environment.image('docker.io/fluent/fluent-bit'), tag: '5.1.1' },
    testFramework: { enabled: false },
    labels: environment.labels,
    podLabels: environment.labels,
    rbac: { eventsAccess: true },
    // It reads files of root on the node, and nothing but them.
    podSecurityContext: { seccompProfile: restricted.pod.seccompProfile },
    securityContext: { ...restricted.container, runAsUser: 0 },
    resources: { requests: { cpu: '10m', memory: '48Mi' }, limits: { memory: values.memoryLimit } },
    priorityClassName: foundation.exports.priorityClasses.observability,
    tolerations: [{ operator: 'Exists' }],
    daemonSetVolumes: [
      { name: 'varlog', hostPath: { path: '/var/log' } },
      { name: state.name, hostPath: { path: state.mountPath, type: 'DirectoryOrCreate' } },
    ],
    daemonSetVolumeMounts: [{ name: 'varlog', mountPath: '/var/log', readOnly: true }, state],
    config: {
      ...logPipeline(values, loki.exports.url),
      extraFiles: { 'events.conf': eventPipeline(loki.exports.url) },
    },
  }),

  templateValues: () => ({ events: { securityContext: restricted.container } }),

  traffic: {
    'fluent-bit': { ...programs['fluent-bit'], to: [{ entity: 'kube-apiserver' }, { program: 'loki' }] },
    'fluent-bit-events': { ...programs['fluent-bit-events'], to: [{ entity: 'kube-apiserver' }, { program: 'loki' }] },
  },
  metrics,
  alerts,
});
