import foundation from '@idp/infrastructure/foundation';
import externalSecrets from '@idp/security/external-secrets';
import kyverno from '@idp/policy/kyverno';
import { defineComponent } from '@idp/model';
import { alerts, metrics } from './monitoring';
import { pageOf } from './page';
import { traffic } from './traffic';
import type { ChartValues } from './upstream.gen';
import type { Values } from './values.gen';

/** Copies of what knows the policies are on different nodes where that is possible: the chart spreads them by nothing else. */
const apart = {
  podAntiAffinity: {
    preferredDuringSchedulingIgnoredDuringExecution: [
      {
        weight: 100,
        podAffinityTerm: {
          topologyKey: 'kubernetes.io/hostname',
          labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'policy-reporter-kyverno-plugin' } },
        },
      },
    ],
  },
};

/** Shows what breaks which policy, and measures it. */
export default defineComponent({
  name: 'policy-reporter',
  description: 'Shows what breaks which policy, and measures it',
  namespace: kyverno.namespace,
  owner: 'security-team',
  needs: [foundation, externalSecrets, kyverno],
  upstream: { repository: 'https://kyverno.github.io/policy-reporter', chart: 'policy-reporter', version: '3.9.1' },
  exports: { api: 'http://policy-reporter.policy.svc:8080' },
  clusterKinds: ['ClusterRole', 'ClusterRoleBinding'],
  sizes: { ha: { memoryLimit: '384Mi' } },

  chartValues: ({ memoryLimit }: Values, environment): ChartValues => {
    const common = { priorityClassName: foundation.exports.priorityClasses.observability };
    const small = { requests: { cpu: '5m', memory: '48Mi' }, limits: { memory: memoryLimit } };
    return {
      ...common,
      global: { labels: environment.labels },
      // Rendered without a cluster, the chart would take a version that is gone.
      apiVersionOverride: { podDisruptionBudget: 'policy/v1' },
      image: { registry: environment.image('ghcr.io') },
      replicaCount: environment.replicas,
      topologySpreadConstraints: environment.spread({ 'app.kubernetes.io/name': 'policy-reporter' }),
      resources: small,
      logging: { encoding: 'json' },
      rest: { enabled: true },
      metrics: { enabled: true },
      ui: { ...common, resources: small, ...pageOf(environment) },
      plugin: {
        kyverno: {
          ...common,
          enabled: true,
          image: { registry: environment.image('ghcr.io') },
          replicaCount: environment.replicas,
          ...(environment.replicas > 1 && { affinity: apart }),
          resources: small,
          logging: { encoding: 'json' },
        },
      },
    };
  },

  routes: { policies: { service: 'policy-reporter-ui', port: 8080, when: (_values, { has }) => has('logins') } },
  logins: { 'policy-reporter': { key: 'clientSecret' } },
  traffic,
  metrics,
  alerts,
});
