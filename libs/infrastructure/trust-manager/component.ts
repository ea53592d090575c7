import certManager from '@idp/infrastructure/cert-manager';
import foundation from '@idp/infrastructure/foundation';
import { comesFirst, defineComponent, trustBundle } from '@idp/model';
import { alerts, metrics } from './monitoring';
import type { ChartValues } from './upstream.gen';

/** Puts the certificate of the platform CA into every namespace, where clients of TLS services find it. */
export default defineComponent({
  name: 'trust-manager',
  description: 'Copies the certificate of the platform CA into every namespace',
  // Beside cert-manager: it reads the root certificate and may read Secrets of its own namespace only.
  namespace: 'cert-manager',
  owner: 'security-team',
  needs: [foundation, certManager],
  upstream: {
    repository: 'https://charts.jetstack.io',
    chart: 'trust-manager',
    version: 'v0.24.0',
    // With it goes the bundle that everything trusts.
    definitions: { templates: ['crd-trust.cert-manager.io_bundles.yaml'], switch: 'crds.enabled' },
  },
  exports: { trustBundle },
  clusterKinds: [
    'Bundle',
    'ClusterRole',
    'ClusterRoleBinding',
    'CustomResourceDefinition',
    'ValidatingWebhookConfiguration',
  ],

  chartValues: (_values: unknown, environment): ChartValues => ({
    // The component's own template prints them, to add what keeps Argo CD from pruning them.
    crds: { enabled: false, keep: true },
    commonLabels: environment.labels,
    priorityClassName: foundation.exports.priorityClasses.infrastructure,
    imageRegistry: environment.image('quay.io/jetstack'),
    imageNamespace: '',
    // The component's own template makes it, because this chart cannot let it come first.
    serviceAccount: { create: false, name: 'trust-manager' },
    app: { trust: { namespace: 'cert-manager' }, logFormat: 'json' },
    // Only what the platform signed is trusted inside of it, no public authority.
    defaultPackage: { enabled: false },
    filterExpiredCertificates: { enabled: true },
    replicaCount: environment.replicas,
    podDisruptionBudget: { enabled: environment.replicas > 1, maxUnavailable: 1 },
    topologySpreadConstraints: environment.spread({ app: 'trust-manager' }),
    resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '128Mi' } },
  }),
  templateValues: () => ({ rootSecret: certManager.exports.rootSecret, trustBundle, comesFirst }),

  traffic: {
    'trust-manager': {
      pods: { app: 'trust-manager' },
      ports: [6443],
      from: [{ entity: 'kube-apiserver' }],
      to: [{ entity: 'kube-apiserver' }],
    },
  },
  metrics,
  alerts,
});
