import { listAt, objectAt, type RenderedComponent, type RenderedObject, type Rendering } from '@idp/model';
import { definitionsOf, groupKindOf } from '../../definitions';
import { findingIn, type Finding } from '../../finding';
import { syncOptionsOf } from '../../sync-step';

const SKIP = 'SkipDryRunOnMissingResource=true';

/**
 * Objects whose kind is defined by another component of the same or a later wave. Argo CD tries every object before it
 * applies the first, and refuses the whole sync for one of an unknown kind, unless the object or its Application lets
 * it skip that. A definition in the same chart it finds by itself, and applies first.
 */
export function findLateDefinitions(rendering: Rendering): readonly Finding[] {
  const definitions = definitionsOf(rendering);
  const waves = new Map(rendering.components.map(({ name, wave }) => [name, wave]));
  return rendering.components
    .filter(({ layer }) => !skipsAlways(layer, rendering))
    .flatMap((component) =>
      component.objects.flatMap((object) => {
        const definition = definitions.get(groupKindOf(object));
        if (definition === undefined || definition.component === component.name) return [];
        const wave = waves.get(definition.component) ?? 0;
        return wave < component.wave || syncOptionsOf(object).includes(SKIP)
          ? []
          : [lateFinding(object, component, definition, wave)];
      }),
    );
}

function lateFinding(
  object: RenderedObject,
  { name, wave }: RenderedComponent,
  definition: RenderedObject,
  late: number,
): Finding {
  return findingIn('order', object, {
    path: 'kind',
    what: `${object.kind} is defined by ${definition.component} in wave ${late}, but ${name} is in wave ${wave}`,
    remedy: `let ${name} need ${definition.component}, or give the object the annotation argocd.argoproj.io/sync-options: ${SKIP}`,
  });
}

/** Whether the Applications of a layer skip the trial for every object. */
function skipsAlways(layer: string, { appsOfApps }: Rendering): boolean {
  return appsOfApps.some(
    (object) =>
      object['kind'] === 'ApplicationSet' &&
      objectAt(object, 'spec', 'template', 'metadata', 'labels')['layer'] === layer &&
      listAt(object, 'spec', 'template', 'spec', 'syncPolicy', 'syncOptions').includes(SKIP),
  );
}
