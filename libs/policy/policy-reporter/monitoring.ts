import type { Contracts } from '@idp/model';

/** What is measured: each result of each policy. */
export const metrics: Contracts<unknown>['metrics'] = {
  'policy-reporter': { selector: { 'app.kubernetes.io/name': 'policy-reporter' }, port: 'http', target: 8080 },
};

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  PolicyBroken: {
    expression:
      'sum by (policy, exported_namespace, kind, name) (policy_report_result{severity="high", status=~"fail|error"}) > 0',
    for: '1h',
    severity: 'warning',
    summary:
      '{{ $labels.kind }} {{ $labels.exported_namespace }}/{{ $labels.name }} breaks the policy {{ $labels.policy }}.',
  },
  ClusterPolicyBroken: {
    expression: 'sum by (policy, kind, name) (cluster_policy_report_result{severity="high", status=~"fail|error"}) > 0',
    for: '1h',
    severity: 'warning',
    summary: '{{ $labels.kind }} {{ $labels.name }} breaks the policy {{ $labels.policy }}.',
  },
  PolicyReporterDown: {
    expression: 'absent(up{namespace="policy", job="policy-reporter"} == 1)',
    for: '15m',
    severity: 'warning',
    summary: 'Nothing shows or measures what breaks policies.',
  },
};
