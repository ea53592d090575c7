import { argoCd, layers, type EnvironmentFolder, type JsonObject, type Platform, type RenderedFile } from '@idp/model';
import { generatedFrom, plainObjectOf, renderYaml } from '@idp/render';
import { layerProjectOf, rootProjectOf } from './app-project';
import { applicationSetOf, syncPolicyOf } from './application-set';
import { contextOf, metadataOf, projectNameOf, type EnvironmentContext } from './context';
import { appsOfAppsOf } from './find-release-problems';

/** An object that Argo CD reads, and the file that it is written to. */
interface AppsOfAppsObject {
  readonly path: string;
  readonly object: JsonObject;
}

/** What Argo CD reads to run an environment, as the files that are committed. */
export function renderAppsOfApps(environment: EnvironmentFolder, platform: Platform): readonly RenderedFile[] {
  const header = generatedFrom(`environments/${environment.name}`, `nx build ${appsOfAppsOf(environment)}`);
  return objectsOfApps(environment, platform).map(({ path, object }) => ({
    path,
    content: renderYaml(object, header),
  }));
}

/**
 * What Argo CD reads to run an environment, from its releases and facts alone: a project and an ApplicationSet for
 * each layer that has releases and, where the environment has Git, the root Application that applies them.
 */
export function objectsOfApps(environment: EnvironmentFolder, platform: Platform): readonly AppsOfAppsObject[] {
  const context = contextOf(environment, platform);
  const releases = [...environment.releases.values()]
    .map(({ value }) => value)
    .sort((a, b) => (a.component < b.component ? -1 : 1));
  const inUse = layers.filter((layer) => releases.some((release) => release.layer === layer));
  const objects = [
    ...rootObjectsOf(context),
    ...inUse.flatMap((layer) => {
      const own = releases.filter((release) => release.layer === layer);
      return [
        { path: `project-${layer}.yaml`, object: layerProjectOf(layer, own, context) },
        { path: `applicationset-${layer}.yaml`, object: applicationSetOf(layer, own, context) },
      ];
    }),
  ];
  // What is undefined is left out, as in the files.
  return objects.map(({ path, object }) => ({ path, object: plainObjectOf(object).value }));
}

function rootObjectsOf(context: EnvironmentContext): readonly AppsOfAppsObject[] {
  const { git } = context.facts;
  if (git === undefined) return [];
  return [
    { path: 'project-root.yaml', object: rootProjectOf(git.repository, context) },
    { path: 'root.yaml', object: rootApplicationOf(git, context) },
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
