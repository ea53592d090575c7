import type { Contracts } from '@idp/model';

/** What is measured. */
export const metrics: Contracts<unknown>['metrics'] = {
  pyrra: { selector: { 'app.kubernetes.io/name': 'pyrra' }, port: 'op-metrics', target: 8080 },
};

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  PyrraCannotMakeRules: {
    // It tries again every quarter of an hour or so.
    expression:
      'sum(rate(controller_runtime_reconcile_errors_total{namespace="observability", controller="servicelevelobjective"}[20m])) > 0',
    for: '5m',
    severity: 'warning',
    summary: 'Pyrra cannot make the rules of a promise.',
  },
  PyrraDown: {
    expression: 'absent(up{namespace="observability", job="pyrra"} == 1)',
    for: '15m',
    severity: 'warning',
    summary: 'No Pyrra runs, so promises that change get no rules; those that are there still hold.',
  },
};
