import { listAt, objectAt, printPath, textAt, type JsonPath, type RenderedComponent, type Rendering } from '@idp/model';
import { entryFinding, type Entry } from '../../entries';
import type { Finding } from '../../finding';
import { clusterKindsIn, namespacesIn } from './declarations';

/** What a project allows and no component of its layer declares or renders. */
export function findWide(
  project: Entry,
  components: readonly RenderedComponent[],
  set: Entry,
  rendering: Rendering,
): readonly Finding[] {
  const template = objectAt(set.content, 'spec', 'template');
  const kinds = components.flatMap(({ clusterKinds, objects }) => [...clusterKinds, ...clusterKindsIn(objects).keys()]);
  const namespaces = components.flatMap((one) => [
    ...one.namespaces,
    one.namespace,
    ...namespacesIn(one.objects).keys(),
  ]);
  const server = textAt(template, 'spec', 'destination', 'server');
  const wide = (path: JsonPath, what: string) =>
    entryFinding('projects', project, rendering, {
      path: printPath(['spec', ...path]),
      what: `allows ${what}, which nothing in its layer needs`,
      remedy: `build the apps-of-apps of ${rendering.environment.name} anew: its project follows its releases`,
    });
  const entries = (list: string) => listAt(project.content, 'spec', list);
  return [
    ...entries('sourceRepos').flatMap((source, index) =>
      source === textAt(template, 'spec', 'source', 'repoURL') ? [] : wide(['sourceRepos', index], String(source)),
    ),
    ...entries('clusterResourceWhitelist').flatMap((entry, index) => {
      const kind = `${textAt(entry, 'group') ?? ''}/${textAt(entry, 'kind') ?? ''}`;
      return kinds.includes(kind) ? [] : wide(['clusterResourceWhitelist', index], kind);
    }),
    ...entries('destinations').flatMap((entry, index) => {
      const namespace = textAt(entry, 'namespace') ?? '';
      const isNeeded = namespaces.includes(namespace) && textAt(entry, 'server') === server;
      return isNeeded ? [] : wide(['destinations', index], `namespace ${namespace} of ${textAt(entry, 'server')}`);
    }),
  ];
}
