import { databaseOf, layers, providers, type ComponentFolder, type JsonObject, type Platform } from '@idp/model';
import { holding } from './contracts/contract';
import { escapeHelm, template } from './handlebars';
import type { Placement } from './placement';
import { renderYaml } from './yaml';
import { generatedFrom } from './generated';

const API = 'backstage.io/v1alpha1';
const print = template<object>('catalog.yaml');

/** The entities of the software catalog that a component is: itself, its APIs and its databases, whose they are and what they need. */
export function renderCatalogEntities(
  component: ComponentFolder,
  placements: readonly Placement[],
  platform: Platform,
): string {
  const entities = entitiesOf(component, placements, platform).map((entity) => renderYaml(entity));
  return `# ${generatedFrom(component.folder, `nx build ${component.name}`)}\n${entities.join('---\n')}`;
}

/** A ConfigMap with the same, which the portal finds by its label; left out where there is no portal. */
export function renderCatalogTemplate(
  component: ComponentFolder,
  placements: readonly Placement[],
  platform: Platform,
): string {
  const entities = entitiesOf(component, placements, platform).map((entity) => renderYaml(entity));
  return print({
    name: component.name,
    entities: escapeHelm(entities.join('---\n').trimEnd().replaceAll('\n', '\n    ')),
  });
}

function entitiesOf(
  component: ComponentFolder,
  placements: readonly Placement[],
  { settings }: Platform,
): readonly JsonObject[] {
  const { name, definition } = component;
  const entity = (kind: string, name: string, metadata: JsonObject, spec: JsonObject): JsonObject => ({
    apiVersion: API,
    kind,
    metadata: { name, ...metadata, labels: { 'app.kubernetes.io/part-of': settings.name } },
    spec,
  });
  const owned = { owner: `group:default/${definition.owner}`, system: component.layer };
  const routes = Object.keys(definition.routes ?? {});
  const databases = Object.keys(definition.databases ?? {}).map((key) => databaseOf(name, key).name);
  return [
    entity('Component', name, metadataOf(component, placements, settings.repository), {
      type: 'service',
      lifecycle: 'production',
      ...owned,
      dependsOn: [
        ...(definition.needs ?? []).map((needed) => `component:default/${needed.name}`),
        ...databases.map((database) => `resource:default/${database}`),
      ],
      ...(routes.length > 0 && { providesApis: routes.map((route) => `api:default/${route}`) }),
    }),
    ...routes.map((route) =>
      entity(
        'API',
        route,
        { description: `What ${name} answers at ${route}` },
        {
          type: 'http',
          lifecycle: 'production',
          ...owned,
          definition: addressesOf(route, placements).join('\n'),
        },
      ),
    ),
    ...databases.map((database) =>
      entity(
        'Resource',
        database,
        { description: `The PostgreSQL database of ${name}` },
        { type: 'database', ...owned },
      ),
    ),
    ...(name === providers.catalog ? organisationOf(settings, entity) : []),
  ];
}

function metadataOf(
  { name, folder, definition }: ComponentFolder,
  placements: readonly Placement[],
  repository: string,
) {
  const links = Object.keys(definition.routes ?? {}).flatMap((route) =>
    reachedIn(route, placements).map(({ view }) => ({
      url: `https://${view.host(route)}`,
      title: `${route} in ${view.name}`,
    })),
  );
  return {
    description: definition.description,
    annotations: {
      'backstage.io/source-location': `url:${repository}/tree/main/${folder}/`,
      'backstage.io/techdocs-ref': `url:${repository}/tree/main/${folder}`,
      'backstage.io/kubernetes-namespace': definition.namespace,
      'backstage.io/kubernetes-label-selector': `app.kubernetes.io/instance=${name}`,
    },
    links,
  };
}

function addressesOf(route: string, placements: readonly Placement[]): readonly string[] {
  return reachedIn(route, placements).map(({ view }) => `${view.name}: https://${view.host(route)}`);
}

/** The placements in which a route holds. */
function reachedIn(route: string, placements: readonly Placement[]): readonly Placement[] {
  return placements.filter(
    (placement) =>
      placement.view.has('routes') &&
      holding(placement.component.definition.routes, placement).some(([name]) => name === route),
  );
}

/** The platform as a domain, its layers as systems and its teams as groups: told by the portal, which no component comes before. */
function organisationOf(
  { name, owner, owners }: Platform['settings'],
  entity: (kind: string, name: string, metadata: JsonObject, spec: JsonObject) => JsonObject,
): readonly JsonObject[] {
  const team = `group:default/${owner}`;
  return [
    entity('Domain', name, { description: 'The platform that teams build on' }, { owner: team }),
    ...layers.map((layer) =>
      entity('System', layer, { description: `The layer ${layer} of the platform` }, { owner: team, domain: name }),
    ),
    ...Object.keys(owners).map((group) =>
      entity('Group', group, { description: `The team ${group}` }, { type: 'team', children: [] }),
    ),
  ];
}
