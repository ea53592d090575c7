import { isOn, type EnvironmentFolder, type Platform, type Problem } from '@idp/model';

/** Hard needs that an environment turned off while something that needs them is on there. */
export function findMissingNeeds(environment: EnvironmentFolder, { components }: Platform): Problem[] {
  return components
    .filter(({ name }) => isOn(name, environment))
    .flatMap(({ name, definition }) =>
      (definition.needs ?? [])
        .filter((needed) => !isOn(needed.name, environment))
        .map((needed) => ({
          where: environment.facts.locate(['components', needed.name]),
          what: `${needed.name} is off in ${environment.name}, but ${name} needs it and is on`,
          remedy: `turn ${needed.name} on, or ${name} off`,
          concerns: [name, needed.name],
        })),
    );
}

/** Routes that two components of an environment have at the same host, and environments that share their hosts. */
export function findEqualHosts({ components, environments }: Platform): Problem[] {
  const routes = components.flatMap((component) =>
    Object.keys(component.definition.routes ?? {}).map((route) => ({ route, component })),
  );
  const ofRoutes = environments.flatMap((environment) => {
    const on = routes.filter(({ component }) => isOn(component.name, environment));
    return repeated(on, ({ route }) => route).map(([first, second]) => ({
      where: second.component.locate(second.route),
      what: `${first.component.name} (${first.component.locate(first.route)}) and ${second.component.name} both have the host ${second.route}.${environment.facts.value.domain} in ${environment.name}`,
      remedy: 'rename one of the routes',
      concerns: [first.component.name, second.component.name],
    }));
  });
  const ofDomains = repeated(environments, ({ facts }) => facts.value.domain).map(([first, second]) => ({
    where: second.facts.locate(['domain']),
    what: `${first.name} (${first.facts.locate(['domain'])}) and ${second.name} have the same domain, so all their hosts are equal`,
    remedy: 'give each environment a domain of its own',
  }));
  return [...ofRoutes, ...ofDomains];
}

/** Environments in one cluster: what has no namespace there would be of both. */
export function findEqualClusters({ environments }: Platform): Problem[] {
  const named = environments.filter(({ facts }) => !LOOPBACK.test(apiOf(facts.value)));
  return repeated(named, ({ facts }) => apiOf(facts.value)).map(([first, second]) => ({
    where: second.facts.locate(['cluster', 'api', 'host']),
    what: `${first.name} (${first.facts.locate(['cluster', 'api', 'host'])}) and ${second.name} have the same API server, ${apiOf(second.facts.value)}`,
    remedy: 'give each environment a cluster of its own',
  }));
}

/** An address that is another machine for everybody. */
const LOOPBACK = /^(127\.|localhost:)/;

function apiOf({ cluster: { api } }: EnvironmentFolder['facts']['value']): string {
  return `${api.host}:${api.port}`;
}

/** Each item whose key an earlier one has, after the first that has it. */
function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): (readonly [Item, Item])[] {
  const first = new Map<string, Item>();
  return items.flatMap((item) => {
    const earlier = first.get(keyOf(item));
    if (earlier !== undefined) return [[earlier, item] as const];
    first.set(keyOf(item), item);
    return [];
  });
}
