import certManager from '@idp/infrastructure/cert-manager';
import foundation from '@idp/infrastructure/foundation';
import trustManager from '@idp/infrastructure/trust-manager';
import { defineComponent } from '@idp/model';
import { chartValues } from './chart-values';
import { alerts, metrics, slos } from './monitoring';
import { store, templateValues } from './template-values';
import { traffic } from './traffic';

const kms = { seal: { type: 'awskms' }, snapshots: { enabled: true } } as const;

/** Holds every secret of the platform; everybody else reads copies of what is theirs. */
export default defineComponent({
  name: 'vault',
  description: 'Holds every secret of the platform',
  namespace: 'vault',
  owner: 'security-team',
  needs: [foundation, certManager, trustManager],
  upstream: { repository: 'https://helm.releases.hashicorp.com', chart: 'vault', version: '0.34.1' },
  exports: { store },
  clusterKinds: ['ClusterRole', 'ClusterRoleBinding'],
  sizes: {
    standard: { ...kms, storage: '5Gi', auditStorage: '10Gi', cpu: '250m', memory: '512Mi' },
    ha: { ...kms, storage: '10Gi', auditStorage: '20Gi', cpu: '500m', memory: '1Gi' },
  },

  chartValues,
  templateValues,

  routes: { vault: { service: 'vault-active', port: 8200, backendTls: true } },
  traffic,
  metrics,
  alerts,
  slos,
});
