import type { Contracts } from '@idp/model';
import { recipientsOf } from './notices';
import type { Values } from './values.gen';

const partOf = (name: string, target: number) => ({
  selector: { 'app.kubernetes.io/name': name },
  port: 'http-metrics',
  target,
});
const component = (value: string, target: number) => ({
  selector: { 'app.kubernetes.io/name': 'argocd-metrics', 'app.kubernetes.io/component': value },
  port: 'http-metrics',
  target,
});

/** What is measured. */
export const metrics: Contracts<Values>['metrics'] = {
  controller: component('application-controller', 8082),
  'applicationset-controller': component('applicationset-controller', 8080),
  'repo-server': partOf('argocd-repo-server-metrics', 8084),
  server: partOf('argocd-server-metrics', 8083),
  'notifications-controller': {
    ...component('notifications-controller', 9001),
    when: (values) => Object.keys(recipientsOf(values)).length > 0,
  },
  'redis-ha-haproxy': {
    selector: { release: 'argo-cd', component: 'haproxy' },
    port: 'http-exporter-port',
    target: 9101,
    when: (_values, { replicas }) => replicas >= 3,
  },
};

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  ArgoCdDown: {
    expression: 'absent(up{namespace="argocd", job="argocd-application-controller-metrics"} == 1)',
    for: '10m',
    severity: 'critical',
    summary: 'No Argo CD controller runs, so nothing that is merged reaches the cluster.',
  },
  ArgoCdApplicationUnwell: {
    expression: 'max by (name, dest_namespace) (argocd_app_info{health_status=~"Degraded|Missing|Unknown"}) == 1',
    for: '15m',
    severity: 'warning',
    summary: 'Application {{ $labels.name }} is unwell.',
  },
  ArgoCdApplicationOutOfSync: {
    expression: 'max by (name, dest_namespace) (argocd_app_info{sync_status!="Synced"}) == 1',
    for: '1h',
    severity: 'warning',
    summary: 'Application {{ $labels.name }} is not as it is in Git for an hour.',
  },
};

/** What users may expect. */
export const slos: Contracts<unknown>['slos'] = {
  'applications-healthy': {
    description: 'What Argo CD keeps is well.',
    target: 99,
    indicator: { gauge: { metric: 'argocd_app_healthy' } },
  },
  'applications-synced': {
    description: 'What is merged reaches the cluster.',
    target: 95,
    indicator: {
      ratio: {
        errors: 'argocd_app_sync_total{phase=~"Error|Failed"}',
        total: 'argocd_app_sync_total',
      },
    },
  },
};
