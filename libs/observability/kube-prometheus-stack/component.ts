import certManager from '@idp/infrastructure/cert-manager';
import cloudnativePg from '@idp/infrastructure/cloudnative-pg';
import foundation from '@idp/infrastructure/foundation';
import operatorCrds from '@idp/infrastructure/prometheus-operator-crds';
import externalSecrets from '@idp/security/external-secrets';
import { defineComponent } from '@idp/model';
import { alertmanagerOf } from './alertmanager';
import { dashboards } from './dashboards';
import { databases } from './database';
import { exporters } from './exporters';
import { grafanaOf } from './grafana';
import { alerts, slos } from './monitoring';
import { operatorOf } from './operator';
import { prometheusOf } from './prometheus';
import { secrets } from './secrets';
import { traffic } from './traffic';
import type { ChartValues } from './upstream.gen';
import type { Values } from './values.gen';

/** Measures everything that runs in the cluster, calls people when something is wrong, and shows it to them. */
export default defineComponent({
  name: 'kube-prometheus-stack',
  description: 'Measures everything in the cluster, calls people, and shows dashboards',
  namespace: 'observability',
  owner: 'observability-team',
  needs: [foundation, certManager, cloudnativePg, operatorCrds, externalSecrets],
  upstream: {
    repository: 'https://prometheus-community.github.io/helm-charts',
    chart: 'kube-prometheus-stack',
    version: '88.5.3',
  },
  // The Service by which CoreDNS is measured lies beside it.
  exports: {
    prometheus: 'http://kube-prometheus-stack-prometheus.observability.svc:9090',
    namespaces: ['kube-system'],
  },
  clusterKinds: ['ClusterRole', 'ClusterRoleBinding', 'MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
  sizes: {
    standard: { retention: '15d', volume: '50Gi', cpu: '500m', memory: '2Gi', memoryLimit: '4Gi' },
    ha: {
      ...{ retention: '30d', volume: '100Gi', cpu: '1', memory: '4Gi', memoryLimit: '8Gi' },
      database: { volume: '5Gi', cpu: '50m', memory: '256Mi', memoryLimit: '512Mi' },
    },
  },

  chartValues: (values: Values, environment): ChartValues => ({
    crds: { enabled: false },
    commonLabels: environment.labels,
    defaultRules: { rules: { windows: false } },
    prometheusOperator: operatorOf(environment),
    prometheus: prometheusOf(values, environment),
    alertmanager: alertmanagerOf(values, environment),
    grafana: grafanaOf(environment),
    ...exporters(environment),
  }),

  routes: { grafana: { service: 'grafana', port: 80 } },
  logins: { grafana: { key: 'GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET' } },
  secrets,
  databases,
  traffic,
  alerts,
  slos,
  dashboards,
});
