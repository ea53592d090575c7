import type { RenderedComponent, RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import { groupKindOf } from '../../definitions';
import { findingIn, type Finding } from '../../finding';
import { phasesOf } from '../../sync-step';

/** Kinds without a namespace, and namespaces, that a chart renders and does not declare, or the other way round. */
export function findDeclarationFindings(component: RenderedComponent): readonly Finding[] {
  const kinds = clusterKindsIn(component.objects);
  const namespaces = namespacesIn(component.objects);
  const needed = new Set([component.namespace, ...namespaces.keys()]);
  return [
    ...[...kinds].flatMap(([kind, object]) =>
      component.clusterKinds.includes(kind) ? [] : undeclaredKind(kind, object, component),
    ),
    ...[...namespaces].flatMap(([namespace, object]) =>
      component.namespaces.includes(namespace) ? [] : undeclaredNamespace(namespace, object, component),
    ),
    ...component.clusterKinds.filter((kind) => !kinds.has(kind)).map((kind) => unusedKind(kind, component)),
    ...component.namespaces.filter((name) => !needed.has(name)).map((name) => unusedNamespace(name, component)),
  ];
}

/** The kinds without a namespace that are applied, as `group/Kind`, each with the first object of it. */
export function clusterKindsIn(objects: readonly RenderedObject[]): ReadonlyMap<string, RenderedObject> {
  return firstOf(objects, (object) => (object.namespace === undefined ? groupKindOf(object) : undefined));
}

/** The namespaces that are applied into, each with the first object in it. */
export function namespacesIn(objects: readonly RenderedObject[]): ReadonlyMap<string, RenderedObject> {
  return firstOf(objects, ({ namespace }) => namespace);
}

function undeclaredKind(kind: string, object: RenderedObject, { name }: RenderedComponent): Finding {
  return findingIn('projects', object, {
    path: 'kind',
    what: `${name} renders ${kind}, which has no namespace, and does not declare it`,
    remedy: `add ${object.kind} to clusterKinds of ${name}: its project allows nothing else`,
  });
}

function undeclaredNamespace(namespace: string, object: RenderedObject, component: RenderedComponent): Finding {
  return findingIn('projects', object, {
    path: 'metadata.namespace',
    what: `${component.name} renders into namespace ${namespace} and declares only ${component.namespaces.join(', ')}`,
    remedy: suggest(namespace, component.namespaces),
  });
}

function unusedKind(kind: string, { name }: RenderedComponent): Finding {
  return {
    check: 'projects',
    component: name,
    what: `declares ${kind} and renders none`,
    remedy: `remove ${kind.slice(kind.indexOf('/') + 1)} from clusterKinds of ${name}: its project would allow it for nothing`,
  };
}

function unusedNamespace(namespace: string, { name }: RenderedComponent): Finding {
  return {
    check: 'projects',
    component: name,
    what: `declares namespace ${namespace} and renders nothing into it`,
    remedy: `remove ${namespace} from exports.namespaces of ${name}`,
  };
}

/** Hooks that Argo CD does not know are never applied. */
function firstOf(
  objects: readonly RenderedObject[],
  keyOf: (object: RenderedObject) => string | undefined,
): ReadonlyMap<string, RenderedObject> {
  const first = new Map<string, RenderedObject>();
  for (const object of objects) {
    const key = keyOf(object);
    if (key !== undefined && !first.has(key) && phasesOf(object).length > 0) first.set(key, object);
  }
  return first;
}
