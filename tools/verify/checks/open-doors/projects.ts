import { listAt, textAt, type JsonPath, type RenderedObject } from '@idp/model';
import { groupOf } from '../../objects';
import type { Problem } from '../../problem';

/** Projects of Argo CD that a component brings and that hold those who use them to nothing. */
export function openedByProjects(object: RenderedObject): readonly Problem[] {
  if (object.kind !== 'AppProject' || groupOf(object) !== 'argoproj.io') return [];
  const entries = (list: string) => listAt(object.content, 'spec', list).map((entry, index) => ({ entry, index }));
  const wide = (path: JsonPath, what: string, remedy: string): Problem => ({ path: ['spec', ...path], what, remedy });
  return [
    ...entries('sourceRepos')
      .filter(({ entry }) => entry === '*')
      .map(({ index }) => wide(['sourceRepos', index], 'allows any repository', 'name those that may be applied')),
    ...entries('clusterResourceWhitelist')
      .filter(({ entry }) => textAt(entry, 'kind') === '*')
      .map(({ index }) =>
        wide(['clusterResourceWhitelist', index], 'allows all kinds without a namespace', 'name those that are needed'),
      ),
    ...entries('destinations')
      .filter(({ entry }) => textAt(entry, 'server') === '*' || textAt(entry, 'name') === '*')
      .map(({ index }) => wide(['destinations', index], 'allows any cluster', 'name the cluster')),
  ];
}
