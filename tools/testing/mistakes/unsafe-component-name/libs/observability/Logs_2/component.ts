import foundation from '@idp/infrastructure/foundation';
import store from '@idp/security/store';
import { defineComponent, type JsonObject } from '@idp/model';

/** Keeps the logs. */
export default defineComponent({
  name: 'Logs_2',
  description: 'Keeps the logs',
  namespace: 'observability',
  owner: 'platform-team',
  needs: [foundation, store],
  upstream: { repository: 'https://charts.example.com', chart: 'Logs_2', version: 'v1.2.3' },
  sizes: {
    ha: { retention: '30d' },
  },
  routes: {
  },
  secrets: {
    storage: { keys: { password: 'random', user: 'given' } },
  },
  chartValues: (values: { retention: string; volume: { size: string } }): JsonObject => ({
    retention: values.retention,
    size: values.volume.size,
  }),
});
