import { nameInClusters } from './name-in-clusters';
import type { EnvironmentFolder, SourceFile } from './platform';
import type { Release } from './release.gen';

/** The pin that an environment has of a component: until it is pinned anew or promoted, that may be one of a former name. */
export function pinOf(
  { releases }: EnvironmentFolder,
  component: { readonly name: string; readonly formerly?: string },
): SourceFile<Release> | undefined {
  const own = releases.get(component.name);
  if (own) return own;
  const known = nameInClusters(component);
  return [...releases.values()].find(({ value }) => nameOfPin(value) === known);
}

/** The name by which clusters know what a pin installs. */
export function nameOfPin({ component, formerly }: Release): string {
  return nameInClusters({ name: component, ...(formerly !== undefined && { formerly }) });
}
