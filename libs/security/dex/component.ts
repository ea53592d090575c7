import foundation from '@idp/infrastructure/foundation';
import externalSecrets from '@idp/security/external-secrets';
import { defineComponent, identityProvider, type Secret } from '@idp/model';
import { chartValues, clients, connectorSecrets } from './chart-values';
import { alerts, metrics } from './monitoring';
import { traffic } from './traffic';
import type { Values } from './values.gen';

type Secrets = Readonly<Record<string, Secret<Values>>>;

/** Made in the cluster, once: the clients read the same. */
const ofClients: Secrets = Object.fromEntries(
  clients.map(({ secret }) => [secret, { keys: { 'client-secret': 'random' } }]),
);

const ofConnectors: Secrets = Object.fromEntries(
  Object.entries(connectorSecrets).map(([type, key]) => [
    `connector-${type}`,
    { keys: { [key]: 'given' }, when: ({ connectors }) => Object.hasOwn(connectors, type) },
  ]),
);

/** Says who people are, to every page of the platform, by asking where they have their accounts. */
export default defineComponent({
  name: 'dex',
  description: 'Says who people are, to every page that they log in to',
  namespace: 'security',
  owner: 'security-team',
  needs: [foundation, externalSecrets],
  upstream: { repository: 'https://charts.dexidp.io', chart: 'dex', version: '0.24.0' },
  clusterKinds: ['ClusterRole', 'ClusterRoleBinding'],
  sizes: {
    standard: { cpu: '50m' },
    ha: { cpu: '100m', memory: '256Mi' },
  },

  chartValues,

  routes: { [identityProvider.route]: { service: 'dex', port: 5556 } },
  secrets: {
    ...ofClients,
    ...ofConnectors,
    'local-user': { keys: { password: 'random' }, when: ({ localUser }) => localUser },
  },
  traffic,
  metrics,
  alerts,
});
