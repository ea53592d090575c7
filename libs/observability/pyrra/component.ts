import foundation from '@idp/infrastructure/foundation';
import platformCrds from '@idp/infrastructure/platform-crds';
import operatorCrds from '@idp/infrastructure/prometheus-operator-crds';
import stack from '@idp/observability/kube-prometheus-stack';
import { defineComponent, programs } from '@idp/model';
import { alerts, metrics } from './monitoring';
import type { ChartValues } from './upstream.gen';

/** Makes rules and burn-rate alerts of what components promise. Its pages have no login, so there is no route to them. */
export default defineComponent({
  name: 'pyrra',
  description: 'Makes rules and alerts of the service levels that components promise',
  namespace: 'observability',
  owner: 'observability-team',
  needs: [foundation, platformCrds, operatorCrds, stack],
  upstream: { repository: 'https://pyrra-dev.github.io/helm-charts', chart: 'pyrra', version: '1.11.0' },
  clusterKinds: ['ClusterRole', 'ClusterRoleBinding'],

  chartValues: (_values: unknown, environment): ChartValues => ({
    // The program and the definition of its kind are of one version.
    image: { repository: environment.image('ghcr.io/pyrra-dev/pyrra'), tag: platformCrds.upstream?.version },
    additionalLabels: environment.labels,
    podLabels: environment.labels,
    prometheusUrl: stack.exports.prometheus,
    // Series of the same name for each promise, which dashboards read.
    genericRules: { enabled: true },
    resources: { requests: { cpu: '5m', memory: '32Mi' }, limits: { memory: '128Mi' } },
    operator: { resources: { requests: { cpu: '5m', memory: '32Mi' }, limits: { memory: '128Mi' } } },
  }),

  traffic: { pyrra: { ...programs.pyrra, to: [{ entity: 'kube-apiserver' }, { program: 'prometheus' }] } },
  metrics,
  alerts,
});
