import type { ComponentFolder, Platform } from '@idp/model';
import { generatedFrom } from './generated';
import type { Placement } from './placement';
import { renderYaml } from './yaml';

/** The component as an entity of the software catalog: who owns it, what it needs, where its pages are. */
export function renderCatalogEntity(
  { name, layer, folder, definition }: ComponentFolder,
  placements: readonly Placement[],
  { settings }: Platform,
): string {
  const { description, owner, needs = [], routes = {} } = definition;
  const links = placements.flatMap(({ view }) =>
    view.has('routes')
      ? Object.keys(routes).map((route) => ({ url: `https://${view.host(route)}`, title: `${route} in ${view.name}` }))
      : [],
  );
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      description,
      labels: { 'app.kubernetes.io/part-of': settings.name },
      annotations: {
        'backstage.io/source-location': `url:${settings.repository}/tree/main/${folder}/`,
        'backstage.io/kubernetes-label-selector': `app.kubernetes.io/instance=${name}`,
      },
      links,
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: `group:default/${owner}`,
      system: layer,
      dependsOn: needs.map((needed) => `component:default/${needed.name}`),
    },
  };
  return renderYaml(entity, generatedFrom(folder, `nx build ${name}`));
}
