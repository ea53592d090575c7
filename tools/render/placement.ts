import {
  businessLabelsOf,
  environmentOf,
  isOn,
  providers,
  type ComponentFolder,
  type Environment,
  type EnvironmentFolder,
  type Platform,
} from '@idp/model';
import { merge, withDefaults } from '@idp/schema';

/** A component in an environment in which it is on. */
export interface Placement {
  readonly component: ComponentFolder;
  readonly environment: EnvironmentFolder;
  /** The environment as the component sees it. */
  readonly view: Environment;
  /** The component's values here: the schema's defaults, under those of the size, under the environment's own. */
  readonly values: unknown;
}

/** The placements of a component, by environment. */
export function placementsOf(component: ComponentFolder, platform: Platform): readonly Placement[] {
  return platform.environments
    .filter((environment) => isOn(component.name, environment))
    .map((environment) => placementOf(component, environment, platform));
}

function placementOf(component: ComponentFolder, environment: EnvironmentFolder, platform: Platform): Placement {
  const { settings, components } = platform;
  const facts = environment.facts.value;
  const labels = businessLabelsOf(component.definition.owner, settings, environment.name, facts);
  const view = environmentOf(environment.name, facts, { labels, groups: settings.groups }, (provider) => {
    const name = providers[provider];
    return components.some((other) => other.name === name) && isOn(name, environment);
  });
  return { component, environment, view, values: valuesOf(component, environment) };
}

function valuesOf({ name, schema, definition }: ComponentFolder, { facts, overrides }: EnvironmentFolder): unknown {
  const bySize = definition.sizes?.[facts.value.size];
  return withDefaults(merge(merge({}, bySize), overrides.get(name)?.value), schema);
}
