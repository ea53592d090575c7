import {
  databaseOf,
  layers,
  nameInClusters,
  providers,
  type ComponentFolder,
  type JsonObject,
  type Platform,
} from '@idp/model';
import { heldIn } from './contracts/contract';
import { routes as routesContract } from './contracts/routes';
import { escapeHelm, template } from './handlebars';
import type { Placement } from './placement';
import { sourceUrl } from './source-url';
import { renderYaml } from './yaml';

const API = 'backstage.io/v1alpha1';
const print = template<object>('catalog.yaml');

/** The entities of the software catalog that a component is: itself, its APIs and its databases, whose they are and what they need. */
export function renderCatalogEntities(
  component: ComponentFolder,
  placements: readonly Placement[],
  platform: Platform,
): string {
  return entitiesOf(component, placements, platform)
    .map((entity) => renderYaml(entity))
    .join('---\n');
}

/** A ConfigMap with entities, which the portal finds by its label; left out where there is no portal. */
export function renderCatalogTemplate({ definition }: ComponentFolder, entities: string): string {
  return print({
    name: nameInClusters(definition),
    entities: escapeHelm(entities.trimEnd().replaceAll('\n', '\n    ')),
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
  const pages = pagesOf(routes, placements);
  const databases = Object.keys(definition.databases ?? {}).map(
    (key) => databaseOf(nameInClusters(definition), key).name,
  );
  return [
    entity('Component', name, metadataOf(component, pages, sourceUrl(settings, component.folder)), {
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
          definition: pages
            .flatMap((page) => (page.route === route ? `${page.environment}: ${page.url}` : []))
            .join('\n'),
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

/** Where a route is reached in an environment in which it holds. */
interface Page {
  readonly route: string;
  readonly environment: string;
  readonly url: string;
}

function pagesOf(routes: readonly string[], placements: readonly Placement[]): readonly Page[] {
  const reached = heldIn(routesContract, placements);
  return routes.flatMap((route) =>
    reached(route).map(({ view }) => ({ route, environment: view.name, url: `https://${view.host(route)}` })),
  );
}

function metadataOf({ definition }: ComponentFolder, pages: readonly Page[], source: string) {
  return {
    description: definition.description,
    annotations: {
      'backstage.io/source-location': `url:${source}/`,
      'backstage.io/techdocs-ref': `url:${source}`,
      'backstage.io/kubernetes-namespace': definition.namespace,
      'backstage.io/kubernetes-label-selector': `app.kubernetes.io/instance=${nameInClusters(definition)}`,
    },
    links: pages.map(({ route, environment, url }) => ({ url, title: `${route} in ${environment}` })),
  };
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
