import { nameInClusters, type Indicator, type JsonObject } from '@idp/model';
import { template, valuePath } from '../handlebars';
import { renderYaml } from '../yaml';
import { escapeHelm } from '../handlebars';
import { runbookOf } from './alerts';
import { holding, switches, type ContractRendering } from './contract';
import { objectNameOf } from './object-name';

const print = template<object>('slo.yaml');

/** A Pyrra ServiceLevelObjective for each promise; its alerts say whose it is, what is at risk, and link to its runbook. */
export const slos: ContractRendering = {
  key: 'slos',
  provider: 'slos',
  templatesOf: ({ name: component, definition }, { settings }) =>
    Object.entries(definition.slos ?? {}).map(([key, { description, target, window = '4w', indicator }]) => ({
      path: `slo-${key}.yaml`,
      content: print({
        value: valuePath('slos', key),
        name: objectNameOf(nameInClusters(definition), key),
        component,
        owner: definition.owner,
        runbook: runbookOf(settings.repository, component, key),
        summary: `A promise is at risk: ${description}`,
        description,
        target: String(target),
        window,
        indicator: escapeHelm(indented(indicatorOf(indicator))),
      }),
    })),
  valuesOf: (placement) => switches(holding(placement.component.definition.slos, placement)),
};

/** The indicator in Pyrra's own words. */
function indicatorOf(indicator: Indicator): JsonObject {
  if ('gauge' in indicator) return { bool_gauge: { ...indicator.gauge } };
  if ('latency' in indicator) {
    const { success, total } = indicator.latency;
    return { latency: { success: { metric: success }, total: { metric: total } } };
  }
  const { errors, total } = indicator.ratio;
  return { ratio: { errors: { metric: errors }, total: { metric: total } } };
}

function indented(object: JsonObject): string {
  return renderYaml(object).trimEnd().replaceAll('\n', '\n    ');
}
