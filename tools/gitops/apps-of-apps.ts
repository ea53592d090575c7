import { argoCd, layers, type EnvironmentFolder, type JsonObject, type Platform, type RenderedFile } from '@idp/model';
import { generatedFrom, renderYaml } from '@idp/render';
import { layerProjectOf, rootProjectOf } from './app-project';
import { applicationSetOf, syncPolicyOf } from './application-set';
import { contextOf, metadataOf, projectNameOf, type EnvironmentContext } from './context';
import { appsOfAppsOf } from './find-release-problems';

/**
 * What Argo CD reads to run an environment, from its releases and facts alone: a project and an ApplicationSet for
 * each layer that has releases and, where the environment has Git, the root Application that applies them.
 */
export function renderAppsOfApps(environment: EnvironmentFolder, platform: Platform): readonly RenderedFile[] {
  const context = contextOf(environment, platform);
  const releases = [...environment.releases.values()]
    .map(({ value }) => value)
    .sort((a, b) => (a.component < b.component ? -1 : 1));
  const inUse = layers.filter((layer) => releases.some((release) => release.layer === layer));
  const header = generatedFrom(`environments/${environment.name}`, `nx build ${appsOfAppsOf(environment)}`);
  const file = (path: string, value: JsonObject) => ({ path, content: renderYaml(value, header) });
  return [
    ...rootFilesOf(context).map(([path, value]) => file(path, value)),
    ...inUse.flatMap((layer) => {
      const own = releases.filter((release) => release.layer === layer);
      return [
        file(`project-${layer}.yaml`, layerProjectOf(layer, own, context)),
        file(`applicationset-${layer}.yaml`, applicationSetOf(layer, own, context)),
      ];
    }),
  ];
}

function rootFilesOf(context: EnvironmentContext): [string, JsonObject][] {
  const { git } = context.facts;
  if (git === undefined) return [];
  return [
    ['project-root.yaml', rootProjectOf(git.repository, context)],
    ['root.yaml', rootApplicationOf(git, context)],
  ];
}

function rootApplicationOf(git: { repository: string; revision: string }, context: EnvironmentContext): JsonObject {
  const { name, facts } = context;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: metadataOf(name, context, true),
    spec: {
      project: projectNameOf(name, 'root'),
      source: { repoURL: git.repository, targetRevision: git.revision, path: `apps-of-apps/${name}` },
      destination: { server: 'https://kubernetes.default.svc', namespace: argoCd.namespace },
      syncPolicy: syncPolicyOf(facts),
    },
  };
}
