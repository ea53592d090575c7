import { nameInClusters } from '@idp/model';
import { escapeHelm, template, valuePath } from '../handlebars';
import { switches, type ContractRendering } from './contract';
import { objectNameOf } from './object-name';

const print = template<object>('dashboard.yaml');

/** A ConfigMap for each dashboard, which Grafana's sidecar reads into the folder of the component's layer. */
export const dashboards: ContractRendering = {
  key: 'dashboards',
  provider: 'dashboards',
  templatesOf: ({ layer, definition }) =>
    Object.entries(definition.dashboards ?? {}).map(([key, dashboard]) => ({
      path: `dashboard-${key}.yaml`,
      content: print({
        value: valuePath('dashboards', key),
        name: objectNameOf(nameInClusters(definition), `dashboard-${key}`),
        key,
        folder: layer,
        json: escapeHelm(JSON.stringify(dashboard, null, 2).replaceAll('\n', '\n    ')),
      }),
    })),
  valuesOf: ({ component }) => switches(Object.entries(component.definition.dashboards ?? {})),
};
