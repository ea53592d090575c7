import foundation from '@idp/infrastructure/foundation';
import externalSecrets from '@idp/security/external-secrets';
import { defineComponent, logs, reloads } from '@idp/model';
import { bucketOf } from './bucket-of';
import { alerts, metrics, slos } from './monitoring';
import { traffic } from './traffic';
import { turnedOff } from './turned-off';
import type { Values } from './values.gen';
import type { ChartValues } from './upstream.gen';

/** The form of what is stored. Never change `from`: older logs would be looked for in another form. */
const schema = { from: '2025-01-01', store: 'tsdb', schema: 'v13', index: { prefix: 'index_', period: '24h' } };

/** Keeps the logs of everything that runs in the cluster. */
export default defineComponent({
  name: 'loki',
  description: 'Keeps the logs of everything that runs in the cluster',
  namespace: 'observability',
  owner: 'observability-team',
  needs: [foundation, externalSecrets],
  upstream: { repository: 'https://grafana-community.github.io/helm-charts', chart: 'loki', version: '18.11.0' },
  exports: { url: logs.url },
  sizes: {
    standard: { retention: '14d', volume: '50Gi', cpu: '250m', memory: '1Gi', memoryLimit: '2Gi' },
    ha: { retention: '30d', storage: { type: 's3' }, volume: '20Gi', cpu: '1', memory: '2Gi', memoryLimit: '4Gi' },
  },

  chartValues: ({ retention, storage, volume, cpu, memory, memoryLimit }: Values, environment): ChartValues => {
    // Copies on a file system would each have other logs.
    const replicas = storage.type === 's3' ? environment.replicas : 1;
    return {
      deploymentMode: 'Monolithic',
      loki: {
        image: { registry: environment.image('docker.io/grafana'), repository: 'loki' },
        annotations: reloads,
        auth_enabled: false,
        analytics: { reporting_enabled: false },
        // Two copies of a log are no majority: it takes three to write while one is away.
        commonConfig: { replication_factor: replicas < 3 ? 1 : 3 },
        storage: storage.type === 's3' ? bucketOf(storage) : { type: 'filesystem' },
        schemaConfig: { configs: [{ ...schema, object_store: storage.type }] },
        // Whatever is kept can be asked for at once: by itself, Loki refuses more than a month.
        limits_config: { retention_period: retention, max_query_length: '0s' },
        compactor: { retention_enabled: true, delete_request_store: storage.type },
      },
      singleBinary: {
        replicas,
        resources: { requests: { cpu, memory }, limits: { memory: memoryLimit } },
        persistence: { size: volume },
        priorityClassName: foundation.exports.priorityClasses.observability,
        podDisruptionBudget: { maxUnavailable: 1 },
        affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [] } },
        topologySpreadConstraints: environment.spread({ 'app.kubernetes.io/name': 'loki' }),
        extraEnvFrom: storage.type === 's3' ? [{ secretRef: { name: 'loki-object-storage' } }] : [],
      },
      memberlist: { service: { publishNotReadyAddresses: true } },
      commonLabels: environment.labels,
      rbac: { namespaced: true },
      serviceAccount: { automountServiceAccountToken: false },
      // A copy that still reads its log of writes would be asked.
      defaults: { automountServiceAccountToken: false, service: { publishNotReadyAddresses: false } },
      ...turnedOff,
    };
  },

  secrets: {
    // The names are those of the environment variables that S3 clients read.
    'object-storage': {
      keys: { AWS_ACCESS_KEY_ID: 'given', AWS_SECRET_ACCESS_KEY: 'given' },
      when: ({ storage }) => storage.type === 's3',
    },
  },
  traffic,
  metrics,
  alerts,
  slos,
});
