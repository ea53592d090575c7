import foundation from '@idp/infrastructure/foundation';
import store from '@idp/security/store';
import { defineComponent, type JsonObject } from '@idp/model';

/** Keeps the logs. */
export default defineComponent({
  name: 'logs',
  description: 'Keeps the logs',
  namespace: 'observability',
  owner: 'platform-team',
  needs: [foundation, store, undefined],
  upstream: { repository: 'http://charts.example.com', chart: 'logs', verison: 'v1.2.3' },
  sizes: {
    large: { retention: '30d' },
  },
  routes: {
    logs: { service: 'logs', port: '80' },
    'Logs UI': { service: 'logs', port: 70000 },
  },
  secrets: {
    storage: { keys: { 'pass word': 'random', user: 'gven' } },
  },
  metrics: null,
  alerts: {
    'Logs"Down': { expression: 'up == 0', for: '5 minutes', severity: 'fatal', summary: 'No logs.', when: true },
  },
  clusterKinds: ['ClusterRol'],
  nedes: [],
  chartValues: (values: { retention: string; volume: { size: string } }): JsonObject => ({
    retention: values.retention,
    size: values.volume.size,
  }),
});
