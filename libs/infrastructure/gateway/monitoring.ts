import type { Contracts } from '@idp/model';

/** What is behind the Gateway: Envoy itself has names without a slash for Cilium, and for who measures it. */
const behind = 'envoy_cluster_name=~".+/.+"';
const failing = `envoy_cluster_upstream_rq{${behind}, envoy_response_code=~"5.."}`;
const all = `envoy_cluster_upstream_rq{${behind}}`;

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  GatewayErrors: {
    expression: `sum by (envoy_cluster_name) (rate(${failing}[5m])) / sum by (envoy_cluster_name) (rate(${all}[5m])) > 0.1`,
    for: '10m',
    severity: 'warning',
    summary: 'More than a tenth of the requests to {{ $labels.envoy_cluster_name }} fail.',
  },
  GatewayDown: {
    expression: 'absent(up{namespace="kube-system", job="cilium-envoy"} == 1)',
    for: '5m',
    severity: 'critical',
    summary: 'No Envoy runs, so no page of the platform is reached.',
  },
};

/** What people may expect of everything that they reach through the Gateway. */
export const slos: Contracts<unknown>['slos'] = {
  'gateway-available': {
    description: 'Who asks something behind the Gateway gets an answer that is no error of the server.',
    target: 98,
    indicator: { ratio: { errors: failing, total: all } },
  },
  'gateway-fast': {
    description: 'What is behind the Gateway answers within a quarter of a second.',
    target: 95,
    indicator: {
      latency: {
        // Envoy counts in milliseconds, and Prometheus 3 writes bounds of buckets with a point.
        success: `envoy_cluster_upstream_rq_time_bucket{${behind}, le="250.0"}`,
        total: `envoy_cluster_upstream_rq_time_count{${behind}}`,
      },
    },
  },
};
