import { listAt, textAt, type Layer, type RenderedComponent, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { groupKindOf } from '../../definitions';
import { allows, entriesOf, entryFinding, namesKind, type Entry } from '../../entries';
import { findingIn, type Finding } from '../../finding';
import { clusterKindsIn, namespacesIn } from './declarations';
import { findWide } from './wide';

/** What the project of a layer refuses of what the layer's components render, and what it allows beyond. */
export function findLayerFindings(layer: Layer, rendering: Rendering): readonly Finding[] {
  const components = rendering.components.filter((component) => component.layer === layer);
  const sets = entriesOf(rendering, 'ApplicationSet').filter(
    ({ content }) => textAt(content, 'spec', 'template', 'metadata', 'labels', 'layer') === layer,
  );
  return sets.flatMap((set) => {
    const projects = entriesOf(rendering, 'AppProject');
    const named = textAt(set.content, 'spec', 'template', 'spec', 'project') ?? '';
    const project = projects.find(({ name }) => name === named);
    if (project === undefined) return [missingProject(set, named, projects, rendering)];
    return [
      ...findRefusedSource(set, project, rendering),
      ...components.flatMap((component) => findRefused(component, set, project)),
      ...findWide(project, components, set, rendering),
    ];
  });
}

function missingProject(set: Entry, named: string, projects: readonly Entry[], rendering: Rendering): Finding {
  return entryFinding('projects', set, rendering, {
    path: 'spec.template.spec.project',
    what: `there is no project ${named}`,
    remedy: suggest(
      named,
      projects.map(({ name }) => name),
    ),
  });
}

function findRefusedSource(set: Entry, project: Entry, rendering: Rendering): readonly Finding[] {
  const source = textAt(set.content, 'spec', 'template', 'spec', 'source', 'repoURL') ?? '';
  if (listAt(project.content, 'spec', 'sourceRepos').some((pattern) => allows(pattern, source))) return [];
  return [
    entryFinding('projects', project, rendering, {
      path: 'spec.sourceRepos',
      what: `does not allow ${source}, from which ${set.name} takes charts`,
      remedy: `build the apps-of-apps of ${rendering.environment.name} anew`,
    }),
  ];
}

function findRefused(component: RenderedComponent, set: Entry, project: Entry): readonly Finding[] {
  const server = textAt(set.content, 'spec', 'template', 'spec', 'destination', 'server') ?? '';
  const namespaces = namespacesIn(component.objects);
  const refused = (object: RenderedObject, path: string, thing: string) =>
    findingIn('projects', object, {
      path,
      what: `project ${project.name} does not allow ${thing}, so Argo CD will not sync ${component.name}`,
      remedy: `pin ${component.name} anew and build the apps-of-apps`,
    });
  return [
    ...[...clusterKindsIn(component.objects)]
      .filter(([kind]) => !namesKind(project, 'clusterResourceWhitelist', kind))
      .map(([kind, object]) => refused(object, 'kind', kind)),
    ...[...namespaces]
      .filter(([namespace]) => !allowsNamespace(project, server, namespace))
      .map(([namespace, object]) => refused(object, 'metadata.namespace', `namespace ${namespace}`)),
    ...component.objects
      .filter((object) => object.namespace !== undefined && refusesKind(project, groupKindOf(object)))
      .map((object) => refused(object, 'kind', groupKindOf(object))),
  ];
}

function allowsNamespace({ content }: Entry, server: string, namespace: string): boolean {
  return listAt(content, 'spec', 'destinations').some(
    (destination) =>
      allows(textAt(destination, 'server'), server) && allows(textAt(destination, 'namespace'), namespace),
  );
}

function refusesKind(project: Entry, kind: string): boolean {
  const listed = listAt(project.content, 'spec', 'namespaceResourceWhitelist').length > 0;
  return (
    namesKind(project, 'namespaceResourceBlacklist', kind) ||
    (listed && !namesKind(project, 'namespaceResourceWhitelist', kind))
  );
}
