import foundation from '@idp/infrastructure/foundation';
import { defineComponent } from '@idp/model';
import { chartValues, scanner } from './chart-values';
import { alerts, metrics } from './monitoring';
import { traffic } from './traffic';

/** Looks for known vulnerabilities and forgotten secrets in every image that runs. */
export default defineComponent({
  name: 'trivy-operator',
  description: 'Looks for known vulnerabilities and forgotten secrets in every image that runs',
  namespace: 'trivy',
  owner: 'security-team',
  needs: [foundation],
  upstream: {
    repository: 'https://aquasecurity.github.io/helm-charts',
    chart: 'trivy-operator',
    version: '0.34.0',
    // With them go all reports.
    definitions: { files: 'crds/*' },
  },
  // Its scans pull it, as pods of their own.
  images: [`${scanner.image}:${scanner.tag}`],
  clusterKinds: ['ClusterRole', 'ClusterRoleBinding', 'CustomResourceDefinition'],
  sizes: {
    standard: { scans: 4 },
    ha: { scans: 8, memoryLimit: '2Gi' },
  },

  chartValues,

  traffic,
  metrics,
  alerts,
});
