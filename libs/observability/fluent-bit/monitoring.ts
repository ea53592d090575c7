import type { Contracts } from '@idp/model';

const served = { port: 'http', target: 2020, path: '/api/v2/metrics/prometheus' };

/** What is measured. */
export const metrics: Contracts<unknown>['metrics'] = {
  'fluent-bit': { selector: { 'app.kubernetes.io/name': 'fluent-bit' }, ...served },
  'fluent-bit-events': { selector: { 'app.kubernetes.io/name': 'fluent-bit-events' }, ...served },
};

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  FluentBitDropsLogs: {
    expression:
      'sum by (pod) (rate(fluentbit_output_dropped_records_total[10m]) + rate(fluentbit_output_retries_failed_total[10m])) > 0',
    for: '15m',
    severity: 'warning',
    summary: 'Collector {{ $labels.pod }} loses logs: Loki does not take them.',
  },
  FluentBitMissing: {
    expression: 'kube_daemonset_status_number_unavailable{namespace="observability", daemonset="fluent-bit"} > 0',
    for: '30m',
    severity: 'warning',
    summary: '{{ $value }} nodes have no collector, so logs of their pods are not kept.',
  },
  FluentBitDown: {
    expression: 'absent(up{namespace="observability", job="fluent-bit"} == 1)',
    for: '15m',
    severity: 'critical',
    summary: 'No collector runs, so no logs are kept.',
  },
  FluentBitEventsDown: {
    expression: 'absent(up{namespace="observability", job="fluent-bit-events"} == 1)',
    for: '30m',
    severity: 'warning',
    summary: 'Nobody collects the events of the cluster; after an hour Kubernetes forgets them.',
  },
};
