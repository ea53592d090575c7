import { isObject, listAt, objectAt, textAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { allows, entriesOf } from '../../entries';
import { inventoryOf } from '../../inventory';
import { missingThing } from '../../missing';
import { groupOf, objectsOfKind } from '../../objects';
import type { ObjectProblem, Problem } from '../../problem';

/** The cluster that Argo CD runs in, as it calls it by itself. */
const HERE = ['https://kubernetes.default.svc', 'in-cluster'];

/** An Application, or what an ApplicationSet makes Applications of. */
interface Application {
  readonly object: RenderedObject;
  readonly spec: unknown;
  readonly path: JsonPath;
}

/** Applications that components bring and that Argo CD refuses: no project, or one that does not allow them. */
export function applicationProblems(rendering: Rendering): readonly ObjectProblem[] {
  return applicationsIn(rendering).flatMap((application) =>
    [...projectProblems(application, rendering), ...namespaceProblems(application, rendering)].map((problem) => ({
      object: application.object,
      ...problem,
      path: [...application.path, ...problem.path],
    })),
  );
}

function applicationsIn(rendering: Rendering): readonly Application[] {
  return objectsOfKind(rendering, 'Application', 'ApplicationSet')
    .filter((object) => groupOf(object) === 'argoproj.io')
    .map((object) => {
      const path = object.kind === 'Application' ? ['spec'] : ['spec', 'template', 'spec'];
      return { object, path, spec: objectAt(object.content, ...path) };
    });
}

function projectProblems({ object, spec }: Application, rendering: Rendering): readonly Problem[] {
  const named = textAt(spec, 'project') ?? '';
  if (named === 'default' || !isPlain(named)) return [];
  const there = projectsIn(rendering).filter(({ namespace }) => namespace === object.namespace);
  const project = there.find(({ name }) => name === named);
  if (project !== undefined) return [...sourceProblems(spec, project), ...destinationProblems(spec, project)];
  const what = `there is no project ${named} in namespace ${object.namespace ?? ''}, where Argo CD looks for it`;
  return [{ path: ['project'], what, remedy: suggest(named, [...there.map(({ name }) => name), 'default']) }];
}

type Project = Pick<RenderedObject, 'name' | 'namespace' | 'content'>;

function projectsIn(rendering: Rendering): readonly Project[] {
  return [...entriesOf(rendering, 'AppProject'), ...objectsOfKind(rendering, 'AppProject')];
}

function sourceProblems(spec: unknown, { name, content }: Project): readonly Problem[] {
  const patterns = listAt(content, 'spec', 'sourceRepos').map(repositoryOf);
  return sourcesOf(spec).flatMap(({ path, repository }): readonly Problem[] => {
    if (!isPlain(repository) || patterns.some((pattern) => allows(pattern, repositoryOf(repository)))) return [];
    const what = `project ${name} does not allow the repository ${repository}`;
    return [{ path, what, remedy: `name it in sourceRepos of project ${name}, or use one of: ${patterns.join(', ')}` }];
  });
}

function sourcesOf(spec: unknown): readonly { readonly path: JsonPath; readonly repository: string }[] {
  const at = (path: JsonPath) => ({ path: [...path, 'repoURL'], repository: textAt(spec, ...path, 'repoURL') ?? '' });
  const several = listAt(spec, 'sources').map((_source, index) => at(['sources', index]));
  return several.length > 0 ? several : [at(['source'])];
}

/** Argo CD takes a repository for the same with and without the ending of Git. */
function repositoryOf(url: unknown): string {
  return String(url).replace(/\/?(?:\.git)?\/?$/, '');
}

function destinationProblems(spec: unknown, { name, content }: Project): readonly Problem[] {
  const { server, name: cluster, namespace } = destinationOf(spec);
  if (![server, cluster, namespace].every((text) => text === undefined || isPlain(text))) return [];
  const isAllowed = listAt(content, 'spec', 'destinations').some(
    (one) =>
      allows(textAt(one, 'namespace'), namespace ?? '') &&
      ((server !== undefined && allows(textAt(one, 'server'), server)) ||
        (cluster !== undefined && allows(textAt(one, 'name'), cluster))),
  );
  if (isAllowed) return [];
  const what = `project ${name} does not allow namespace ${namespace ?? ''} of ${server ?? cluster ?? 'no cluster'}`;
  return [{ path: ['destination'], what, remedy: `name both in destinations of project ${name}` }];
}

/** Argo CD does not sync into a namespace of its cluster that nobody makes, unless it is told to make it. */
function namespaceProblems({ spec }: Application, rendering: Rendering): readonly Problem[] {
  const { server, name, namespace = '' } = destinationOf(spec);
  const isHere = HERE.includes(server ?? name ?? '');
  if (!isHere || !isPlain(namespace) || inventoryOf(rendering).find('Namespace', namespace)) return [];
  if (listAt(spec, 'syncPolicy', 'syncOptions').includes('CreateNamespace=true')) return [];
  return [{ path: ['destination', 'namespace'], ...missingThing(rendering, 'Namespace', namespace, '') }];
}

function destinationOf(spec: unknown) {
  const found = isObject(spec) ? objectAt(spec, 'destination') : {};
  return { server: textAt(found, 'server'), name: textAt(found, 'name'), namespace: textAt(found, 'namespace') };
}

/** What an ApplicationSet fills in later is not known yet. */
function isPlain(text: string): boolean {
  return text !== '' && !text.includes('{{');
}
