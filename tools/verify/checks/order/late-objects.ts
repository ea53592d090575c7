import { printPath, type RenderedComponent, type RenderedObject, type Rendering } from '@idp/model';
import { findingIn, type Finding } from '../../finding';
import { madeOf } from '../../operators';
import { podReferencesOf } from '../../pod-references';
import { podOf } from '../../pods';
import { isEarlier, printStep, stepOf } from '../../sync-step';
import { ordersOf, type Named as Needed } from './orders';

/**
 * What a sync applies only after what cannot start, or be issued, without it. Argo CD waits until everything of one wave
 * is healthy before it begins the next, and so for ever.
 */
export function findLateObjects({ objects }: RenderedComponent, rendering: Rendering): readonly Finding[] {
  const brought = objects.flatMap((object) => [
    { object, thing: object },
    ...madeOf(object, rendering).map((thing) => ({ object, thing })),
  ]);
  return objects.flatMap((object) =>
    neededBy(object).flatMap((reference) => {
      const bringing = brought.filter(({ thing }) => isNamed(thing, reference));
      return lateFinding(
        object,
        reference,
        bringing.map((one) => one.object),
      );
    }),
  );
}

/** What an object cannot become healthy without: what its pods name, or from whom it has what it orders. */
function neededBy(object: RenderedObject): readonly Needed[] {
  const pod = podOf(object);
  if (pod === undefined) return ordersOf(object);
  if (object.kind === 'CronJob') return [];
  return podReferencesOf(pod)
    .filter(({ optional }) => !optional)
    .map(({ kind, name, path }) => ({ kind, name, path, namespaces: [pod.namespace, ''] }));
}

function lateFinding(
  object: RenderedObject,
  reference: Needed,
  bringing: readonly RenderedObject[],
): readonly Finding[] {
  const step = stepOf(object);
  const steps = bringing.map(stepOf);
  const [first] = bringing;
  if (step === undefined || first === undefined) return [];
  if (steps.some((other) => other && !isEarlier(step, other))) return [];
  const when = steps[0] ? `in ${printStep(steps[0])}` : 'never, for it is a hook that Argo CD does not know';
  return [
    findingIn('order', object, {
      path: printPath(reference.path ?? []),
      what: `${reference.kind} ${reference.name} is needed in ${printStep(step)}, but ${first.kind} ${first.name} is applied ${when}`,
      remedy: `apply ${first.kind} ${first.name} in ${printStep(step)} or earlier: the sync waits for this one`,
    }),
  ];
}

function isNamed(
  thing: { readonly kind: string; readonly name: string; readonly namespace?: string },
  { kind, name, namespaces }: Needed,
): boolean {
  return thing.kind === kind && thing.name === name && namespaces.includes(thing.namespace ?? '');
}
