import { nameInClusters, trustBundle, type Size } from '@idp/model';
import { template, valuePath } from '../handlebars';
import { holding, type ContractRendering } from './contract';
import { objectNameOf } from './object-name';

const print = template<object>('metrics.yaml');

/** How often metrics are read: each series costs memory in proportion. */
export const intervals: Readonly<Record<Size, string>> = { demo: '60s', standard: '30s', ha: '30s' };

/** A ServiceMonitor for each endpoint. */
export const metrics: ContractRendering = {
  key: 'metrics',
  provider: 'monitoring',
  templatesOf: ({ definition }) =>
    Object.entries(definition.metrics ?? {}).map(([key, declared]) => ({
      path: `metrics-${key}.yaml`,
      content: print({
        value: valuePath('metrics', key),
        name: objectNameOf(nameInClusters(definition), key),
        selector: declared.selector,
        port: declared.port,
        path: declared.path ?? '/metrics',
        parameters: declared.parameters ?? null,
        tlsServerName: declared.tlsServerName ?? null,
        trustBundle,
      }),
    })),
  valuesOf: (placement) =>
    Object.fromEntries(
      holding(placement.component.definition.metrics, placement).map(([name]) => [
        name,
        { interval: intervals[placement.view.size] },
      ]),
    ),
};
