import type { EnvironmentFolder, JsonObject, Platform, Release } from '@idp/model';
import { objectsOfApps } from '@idp/gitops';

/** What Argo CD reads to run an environment that has these releases. */
export function appsOfAppsWith(
  releases: readonly Release[],
  environment: EnvironmentFolder,
  platform: Platform,
): readonly JsonObject[] {
  const files = releases.map((value) => {
    const path = `environments/${environment.name}/releases/${value.component}.yaml`;
    return [value.component, { path, value, locate: () => path }] as const;
  });
  return objectsOfApps({ ...environment, releases: new Map(files) }, platform).map(({ object }) => object);
}
