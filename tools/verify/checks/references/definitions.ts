import { textAt, type RenderedObject, type Rendering } from '@idp/model';
import { isOfKubernetes } from '../../kubernetes';
import { inventoryOf } from '../../inventory';
import { groupOf, objectsOfKind } from '../../objects';
import { missingPart, type Missing } from '../../missing';
import { usualPluralOf } from '../../plural';

/** Operators that define kinds by themselves when they start: the group, and the workload that does it. */
const SELF_DEFINING: Readonly<Record<string, string>> = { 'cilium.io': 'cilium-operator' };

/** What is wrong with the kind of an object: nobody defines it, or not in this version. */
export function missingDefinition(
  object: RenderedObject,
  rendering: Rendering,
): readonly (Missing & { path: string })[] {
  const group = groupOf(object);
  if (isOfKubernetes(group) || isSelfDefined(group, rendering)) return [];
  const definition = definitionOf(object, group, rendering);
  const version = object.apiVersion.slice(group.length + 1);
  if (definition === undefined)
    return [
      {
        path: 'kind',
        what: `nobody defines the kind ${object.kind} of ${group}`,
        remedy: `turn the component on that brings its CustomResourceDefinition, or declare it under given in ${rendering.environment.cluster.path}`,
      },
    ];
  if (definition.keys === undefined || definition.keys.includes(version)) return [];
  return [{ path: 'apiVersion', ...missingPart(definition, version) }];
}

function definitionOf({ kind }: RenderedObject, group: string, rendering: Rendering) {
  const inventory = inventoryOf(rendering);
  const rendered = objectsOfKind(rendering, 'CustomResourceDefinition').find(
    ({ content }) => textAt(content, 'spec', 'group') === group && textAt(content, 'spec', 'names', 'kind') === kind,
  );
  // Those that are given are known by name alone; some kinds have no plural of their own, such as EventBus.
  const names = rendered
    ? [rendered.name]
    : [usualPluralOf(kind), kind.toLowerCase()].map((plural) => `${plural}.${group}`);
  return names.flatMap((name) => inventory.find('CustomResourceDefinition', name) ?? [])[0];
}

function isSelfDefined(group: string, rendering: Rendering): boolean {
  const operator = SELF_DEFINING[group];
  return operator !== undefined && objectsOfKind(rendering, 'Deployment').some(({ name }) => name === operator);
}
