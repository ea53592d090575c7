import { listAt, printPath, textAt, type RenderedComponent, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { findingIn, type Finding } from '../../finding';
import { objectsOfKind } from '../../objects';

/**
 * Custom resources whose status or finalizers a component may write, and so is the operator of, and that nobody defines,
 * though the component defines others of the same group: an operator that misses one of its kinds never becomes ready.
 */
export function findUndefinedKinds(rendering: Rendering): readonly Finding[] {
  const plurals = pluralsByGroup(objectsOfKind(rendering, 'CustomResourceDefinition'));
  return rendering.components.flatMap((component) => {
    const groups = new Set(ownDefinitions(component).map(({ content }) => textAt(content, 'spec', 'group') ?? ''));
    const found = new Map<string, Finding>();
    for (const object of component.objects)
      for (const { group, resource, path } of resourcesOf(object)) {
        const defined = plurals.get(group) ?? [];
        if (!groups.has(group) || defined.includes(resource) || found.has(`${resource}.${group}`)) continue;
        found.set(`${resource}.${group}`, undefinedFinding(object, group, resource, path, defined));
      }
    return [...found.values()];
  });
}

function undefinedFinding(
  object: RenderedObject,
  group: string,
  resource: string,
  path: string,
  defined: readonly string[],
): Finding {
  return findingIn('crds', object, {
    path,
    what: `is for the operator of ${resource} of ${group}, which no CustomResourceDefinition defines`,
    remedy: suggest(resource, defined),
  });
}

function resourcesOf({ kind, content }: RenderedObject) {
  if (kind !== 'ClusterRole' && kind !== 'Role') return [];
  return listAt(content, 'rules').flatMap((rule, index) =>
    listAt(rule, 'apiGroups').flatMap((group) =>
      listAt(rule, 'resources').flatMap((resource, place) => {
        const [, plural] = /^([a-z0-9]+)\/(?:status|finalizers)$/.exec(String(resource)) ?? [];
        const path = printPath(['rules', index, 'resources', place]);
        return plural === undefined ? [] : [{ group: String(group), resource: plural, path }];
      }),
    ),
  );
}

function ownDefinitions({ objects }: RenderedComponent): readonly RenderedObject[] {
  return objects.filter(({ kind }) => kind === 'CustomResourceDefinition');
}

function pluralsByGroup(definitions: readonly RenderedObject[]): ReadonlyMap<string, readonly string[]> {
  const plurals = new Map<string, string[]>();
  for (const { content } of definitions) {
    const group = textAt(content, 'spec', 'group') ?? '';
    plurals.set(group, [...(plurals.get(group) ?? []), textAt(content, 'spec', 'names', 'plural') ?? '']);
  }
  return plurals;
}
