import type { Contracts } from '@idp/model';

/** What is measured. */
export const metrics: Contracts<unknown>['metrics'] = {
  'trust-manager': {
    selector: { 'app.kubernetes.io/name': 'trust-manager', 'app.kubernetes.io/component': 'metrics' },
    port: 'metrics',
    target: 9402,
  },
};

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  TrustBundleNotCopied: {
    expression:
      'sum(increase(controller_runtime_reconcile_errors_total{namespace="cert-manager", job="trust-manager-metrics"}[15m])) > 0',
    for: '30m',
    severity: 'warning',
    summary: 'The platform CA does not reach every namespace, so clients there may refuse TLS services.',
  },
};
