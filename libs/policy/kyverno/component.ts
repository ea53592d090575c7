import foundation from '@idp/infrastructure/foundation';
import externalSecrets from '@idp/security/external-secrets';
import { defineComponent } from '@idp/model';
import { bootstrapOf } from './bootstrap';
import { controllersOf } from './controllers';
import { alerts, metrics } from './monitoring';
import { traffic } from './traffic';
import type { ChartValues } from './upstream.gen';
import type { Values } from './values.gen';

const namespace = 'policy';
/** Secrets come through everything that has to start first: the network, certificates, Vault. */
const needs = [foundation, externalSecrets];
const bootstrap = bootstrapOf(namespace, needs);
/** With a definition go all objects of its kind. */
const annotations = { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' };

/** Judges what is put into the cluster by the platform's policies, and reports what is already there. */
export default defineComponent({
  name: 'kyverno',
  description: 'Judges what is put into the cluster, and reports what is already there',
  namespace,
  owner: 'security-team',
  needs,
  upstream: { repository: 'https://kyverno.github.io/kyverno', chart: 'kyverno', version: '3.9.0' },
  exports: { bootstrap },
  clusterKinds: ['ClusterRole', 'ClusterRoleBinding', 'CustomResourceDefinition'],
  sizes: {
    standard: { memoryLimit: '512Mi' },
    ha: { memoryLimit: '1Gi' },
  },

  chartValues: (values: Values, environment): ChartValues => ({
    global: {
      image: { registry: environment.image('ghcr.io') },
      priorityClassName: foundation.exports.priorityClasses.policy,
    },
    customLabels: environment.labels,
    crds: { annotations, migration: { enabled: false } },
    // Without labels it would print an empty mapping, which the API server drops and Argo CD asks for for ever.
    'kyverno-api': { annotations, labels: environment.labels },
    // Its hooks run when Helm removes the chart, and Argo CD would run them at other times.
    webhooksCleanup: { enabled: false },
    config: {
      // What runs there is reported as well; nothing waits for Kyverno there all the same.
      excludeKyvernoNamespace: false,
      resourceFiltersExcludeNamespaces: ['kube-system'],
      webhooks: {
        namespaceSelector: {
          matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: bootstrap }],
        },
      },
    },
    features: {
      logging: { format: 'json' },
      backgroundScan: { backgroundScanInterval: values.scanEvery },
      // One copy that is away must not stop everything else.
      forceFailurePolicyIgnore: { enabled: environment.replicas < 2 },
      policyExceptions: { enabled: true, namespace },
    },
    ...controllersOf(values, environment),
  }),

  traffic,
  metrics,
  alerts,
});
