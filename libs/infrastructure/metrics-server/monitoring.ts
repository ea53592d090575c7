import type { Contracts } from '@idp/model';

/** What is measured. */
export const metrics: Contracts<unknown>['metrics'] = {
  'metrics-server': {
    selector: { 'app.kubernetes.io/name': 'metrics-server' },
    port: 'https',
    target: 10250,
    tlsServerName: 'metrics-server.kube-system.svc',
  },
};

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  MetricsServerDown: {
    expression: 'absent(up{namespace="kube-system", job="metrics-server"} == 1)',
    for: '15m',
    severity: 'warning',
    summary: 'No metrics-server runs, so autoscalers keep the copies that there are.',
  },
  MetricsServerCannotAskNodes: {
    expression:
      'sum(rate(metrics_server_kubelet_request_total{namespace="kube-system", success="false"}[10m])) / sum(rate(metrics_server_kubelet_request_total{namespace="kube-system"}[10m])) > 0.1',
    for: '15m',
    severity: 'warning',
    summary: 'More than a tenth of the nodes does not say what its pods use.',
  },
};
