import foundation from '@idp/infrastructure/foundation';
import { defineComponent } from '@idp/model';

/** Keeps the secrets. */
export default defineComponent({
  name: 'store',
  description: 'Keeps the secrets',
  namespace: 'security',
  owner: 'platform-team',
  needs: [foundation],
  exports: {
    secretStore: { server: 'https://store.security.svc:8200', mount: 'kv', authentication: 'kubernetes' },
    trustBundle: { configMap: 'ca', key: 'ca.crt' },
  },
  routes: {
    store: { service: 'store', port: 8200 },
  },
});
