import foundation from '@idp/infrastructure/foundation';
import store from '@idp/security/store';
import { defineComponent, type JsonObject } from '@idp/model';

/** Keeps the logs. */
export default defineComponent({
  name: 'logs',
  description: 'Keeps the logs',
  namespace: 'observability',
  owner: 'platform-team',
  needs: [foundation, store],
  upstream: { repository: 'https://charts.example.com', chart: 'logs', version: 'v1.2.3' },
  sizes: {
    ha: { retention: '30d' },
  },
  routes: {
    logs: { service: 'logs', port: 80 },
  },
  secrets: {
    storage: { from: 'stor', keys: { user: 'given' } },
    user: { from: 'store', keys: { password: 'random' } },
  },
  chartValues: (values: { retention: string; volume: { size: string } }): JsonObject => ({
    retention: values.retention,
    size: values.volume.size,
  }),
});
