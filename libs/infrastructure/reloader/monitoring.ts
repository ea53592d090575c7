import type { Contracts } from '@idp/model';

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  ReloaderDown: {
    expression: 'absent(up{namespace="infrastructure", job="infrastructure/reloader"} == 1)',
    for: '30m',
    severity: 'warning',
    summary: 'No Reloader runs, so programs go on with secrets that have changed.',
  },
  ReloadFailed: {
    expression: 'sum(increase(reloader_reload_executed_total{namespace="infrastructure", success="false"}[1h])) > 0',
    for: '5m',
    severity: 'warning',
    summary: 'A program was not started anew though a Secret or ConfigMap of it has changed.',
  },
};
