import { nameInClusters } from '@idp/model';
import { template, valuePath } from '../handlebars';
import { holding, switches, type ContractRendering } from './contract';

const print = template<object>('alerts.yaml');

/** One PrometheusRule with every alert of the component; each alert links to its runbook. */
export const alerts: ContractRendering = {
  key: 'alerts',
  provider: 'monitoring',
  templatesOf: ({ name, definition }, { settings }) => {
    const declared = Object.entries(definition.alerts ?? {});
    if (declared.length === 0) return [];
    const rules = declared.map(([alert, { expression, for: duration, severity, summary }]) => ({
      value: valuePath('alerts', alert),
      name: alert,
      expression,
      for: duration,
      severity,
      summary,
      runbook: runbookOf(settings.repository, name, alert),
    }));
    return [{ path: 'alerts.yaml', content: print({ name: nameInClusters(definition), alerts: rules }) }];
  },
  valuesOf: (placement) => switches(holding(placement.component.definition.alerts, placement)),
};

/** Where a person reads what to do about an alert. */
export function runbookOf(repository: string, component: string, alert: string): string {
  return `${repository}/blob/main/docs/runbooks/${component}.md#${alert.toLowerCase()}`;
}
