import certManager from '@idp/infrastructure/cert-manager';
import foundation from '@idp/infrastructure/foundation';
import externalSecrets from '@idp/security/external-secrets';
import { defineComponent } from '@idp/model';
import { chartValues } from './chart-values';
import { alerts, metrics, slos } from './monitoring';
import { traffic } from './traffic';
import type { Values } from './values.gen';

/** Keeps the cluster as it is in Git, itself included. */
export default defineComponent({
  name: 'argo-cd',
  description: 'Keeps the cluster as it is in Git, itself included',
  namespace: 'argocd',
  owner: 'platform-team',
  needs: [foundation, certManager, externalSecrets],
  upstream: { repository: 'https://argoproj.github.io/argo-helm', chart: 'argo-cd', version: '10.1.1' },
  clusterKinds: ['ClusterRole', 'ClusterRoleBinding', 'CustomResourceDefinition'],
  sizes: {
    standard: { cpu: '250m', memory: '512Mi', memoryLimit: '2Gi' },
    ha: { cpu: '500m', memory: '1Gi', memoryLimit: '4Gi' },
  },

  chartValues,
  templateValues: (_values: Values, environment) => ({ recordHealth: environment.has('monitoring') }),

  routes: { argocd: { service: 'argocd-server', port: 443, backendTls: true } },
  // Argo CD reads the Secrets that have this label only.
  logins: { 'argo-cd': { labels: { 'app.kubernetes.io/part-of': 'argocd' } } },
  traffic,
  metrics,
  alerts,
  slos,
});
