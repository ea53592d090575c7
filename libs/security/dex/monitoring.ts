import type { Contracts } from '@idp/model';

/** What is measured. */
export const metrics: Contracts<unknown>['metrics'] = {
  dex: { selector: { 'app.kubernetes.io/name': 'dex' }, port: 'telemetry', target: 5558 },
};

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  DexDown: {
    expression: 'absent(up{namespace="security", job="dex"} == 1)',
    for: '10m',
    severity: 'critical',
    summary: 'No Dex runs, so nobody can log in anew.',
  },
  DexRequestErrors: {
    expression:
      'sum(rate(http_requests_total{namespace="security", job="dex", code=~"5.."}[10m])) / sum(rate(http_requests_total{namespace="security", job="dex"}[10m])) > 0.1',
    for: '15m',
    severity: 'warning',
    summary: 'More than a tenth of what people ask of Dex fails.',
  },
};
