import { isJsonObject, type EnvironmentFolder, type JsonObject, type Platform, type Release } from '@idp/model';
import { renderAppsOfApps } from '@idp/gitops';
import { readKubernetesYaml } from './kubernetes-yaml';

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
  return renderAppsOfApps({ ...environment, releases: new Map(files) }, platform)
    .map(({ content }) => readKubernetesYaml(content).value)
    .filter(isJsonObject);
}
