import type { RenderedFile } from '@idp/model';
import { renderKinds } from './render-kinds';
import { renderWorkload } from './render-workload';
import type { StandIn } from './stand-in';

/** The files of a stand-in's chart. */
export function renderStandIn(standIn: StandIn): readonly RenderedFile[] {
  const { chart, version, appVersion = version, workloads = {}, templates = {}, files = {} } = standIn;
  return [
    {
      path: 'Chart.yaml',
      content: `apiVersion: v2\nname: ${chart}\nversion: ${version}\nappVersion: ${appVersion}\ndescription: Stands in for the chart of this name in tests\n`,
    },
    { path: 'values.yaml', content: '# Empty on purpose: whoever installs it sets what it reads.\n' },
    ...renderKinds(standIn).map(({ path, content }) => ({ path: `templates/${path}`, content })),
    ...Object.entries(workloads).map(([name, workload]) => ({
      path: `templates/${name}.yaml`,
      content: renderWorkload(name, workload, standIn),
    })),
    ...Object.entries(files).map(([path, content]) => ({ path, content })),
    ...Object.entries(templates).map(([path, content]) => ({ path: `templates/${path}`, content })),
  ];
}
