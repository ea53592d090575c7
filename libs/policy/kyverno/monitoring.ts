import type { Contracts } from '@idp/model';

const parts = ['admission-controller', 'background-controller', 'cleanup-controller', 'reports-controller'];

/** What is measured. */
export const metrics: Contracts<unknown>['metrics'] = Object.fromEntries(
  parts.map((part) => [
    part,
    {
      selector: { 'app.kubernetes.io/instance': 'kyverno', 'app.kubernetes.io/component': part },
      port: 'metrics-port',
      target: 8000,
    },
  ]),
);

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  KyvernoDown: {
    expression: 'absent(up{namespace="policy", job="kyverno-svc-metrics"} == 1)',
    for: '10m',
    severity: 'critical',
    summary: 'No Kyverno judges what is put into the cluster; where policies are enforced, nothing is let in.',
  },
  KyvernoSlow: {
    expression:
      'histogram_quantile(0.95, sum by (le) (rate(kyverno_admission_review_duration_seconds_bucket{namespace="policy"}[5m]))) > 5',
    for: '15m',
    severity: 'warning',
    summary: 'Kyverno takes longer than five seconds to judge; requests time out after ten.',
  },
  KyvernoScansNothing: {
    expression: 'absent(up{namespace="policy", job="kyverno-reports-controller-metrics"} == 1)',
    for: '30m',
    severity: 'warning',
    summary: 'What is already in the cluster is not judged, so reports grow old.',
  },
};
