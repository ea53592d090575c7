import { argoCd, type JsonObject, type Layer, type Release } from '@idp/model';
import { repositoryOf } from './application-set';
import { metadataOf, projectNameOf, type EnvironmentContext } from './context';

/** The project of a layer: its charts' registry, its releases' namespaces and kinds without a namespace, and no more. */
export function layerProjectOf(layer: Layer, releases: readonly Release[], context: EnvironmentContext): JsonObject {
  const { name, facts } = context;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: metadataOf(projectNameOf(name, layer), context, facts.protected),
    spec: {
      description: `The ${layer} layer of ${name}`,
      sourceRepos: [repositoryOf(facts)],
      destinations: sortedUnique(releases.flatMap(({ namespaces }) => namespaces)).map((namespace) => ({
        server: facts.cluster.server,
        namespace,
      })),
      clusterResourceWhitelist: sortedUnique(releases.flatMap(({ clusterKinds }) => clusterKinds)).map(groupKindOf),
    },
  };
}

/** The project of the root Application: this repository, and Argo CD's own objects only. */
export function rootProjectOf(repository: string, context: EnvironmentContext): JsonObject {
  const { name, facts } = context;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: metadataOf(projectNameOf(name, 'root'), context, facts.protected),
    spec: {
      description: `What makes the Applications of ${name}`,
      sourceRepos: [repository],
      destinations: [{ server: 'https://kubernetes.default.svc', namespace: argoCd.namespace }],
      clusterResourceWhitelist: [],
      namespaceResourceWhitelist: ['AppProject', 'Application', 'ApplicationSet'].map((kind) => ({
        group: 'argoproj.io',
        kind,
      })),
    },
  };
}

function groupKindOf(kind: string): JsonObject {
  const [group = '', name = ''] = kind.split('/');
  return { group, kind: name };
}

function sortedUnique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
