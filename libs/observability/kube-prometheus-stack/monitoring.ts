import type { Contracts } from '@idp/model';

/** When somebody is called; the chart brings alerts of its own for the cluster, Prometheus and Alertmanager. */
export const alerts: Contracts<unknown>['alerts'] = {
  GrafanaDown: {
    expression: 'absent(up{namespace="observability", job="grafana"} == 1)',
    for: '15m',
    severity: 'warning',
    summary: 'No Grafana runs, so nobody sees dashboards and logs.',
  },
};

/** What people may expect of Grafana. */
export const slos: Contracts<unknown>['slos'] = {
  'grafana-available': {
    description: 'Grafana answers who looks at dashboards.',
    target: 99,
    indicator: {
      ratio: {
        errors: 'grafana_http_request_duration_seconds_count{namespace="observability", status_code=~"5.."}',
        total: 'grafana_http_request_duration_seconds_count{namespace="observability"}',
      },
    },
  },
};
