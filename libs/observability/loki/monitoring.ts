import type { Contracts } from '@idp/model';

/** What is measured. */
export const metrics: Contracts<unknown>['metrics'] = {
  // The headless Service: the other one has the same pods behind it and no label of its own.
  loki: { selector: { 'app.kubernetes.io/name': 'loki', variant: 'headless' }, port: 'http-metrics', target: 3100 },
};

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  LokiRequestErrors: {
    expression:
      'sum by (route) (rate(loki_request_duration_seconds_count{namespace="observability", status_code=~"5.."}[5m])) / sum by (route) (rate(loki_request_duration_seconds_count{namespace="observability"}[5m])) > 0.1',
    for: '15m',
    severity: 'critical',
    summary: 'More than a tenth of the requests to {{ $labels.route }} of Loki fail.',
  },
  LokiDiscardsLogs: {
    expression: 'sum by (reason) (rate(loki_discarded_samples_total{namespace="observability"}[5m])) > 0',
    for: '15m',
    severity: 'warning',
    summary: 'Loki refuses log lines: {{ $labels.reason }}.',
  },
  LokiDown: {
    expression: 'absent(up{namespace="observability", job="loki-headless"} == 1)',
    for: '15m',
    severity: 'critical',
    summary: 'No Loki runs, so logs are neither taken nor shown.',
  },
};

/** What users may expect. */
export const slos: Contracts<unknown>['slos'] = {
  'logs-taken': {
    description: 'Loki takes the logs that collectors send.',
    target: 99,
    indicator: {
      ratio: {
        errors:
          'loki_request_duration_seconds_count{namespace="observability", route="loki_api_v1_push", status_code=~"5.."}',
        total: 'loki_request_duration_seconds_count{namespace="observability", route="loki_api_v1_push"}',
      },
    },
  },
  'logs-found-fast': {
    description: 'Loki answers a question about logs within five seconds.',
    target: 95,
    indicator: {
      // Prometheus 3 writes bounds of buckets with a point.
      latency: {
        success:
          'loki_request_duration_seconds_bucket{namespace="observability", route="loki_api_v1_query_range", le="5.0"}',
        total: 'loki_request_duration_seconds_count{namespace="observability", route="loki_api_v1_query_range"}',
      },
    },
  },
};
