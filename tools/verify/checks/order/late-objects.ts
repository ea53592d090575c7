import { printPath, type RenderedComponent, type RenderedObject, type Rendering } from '@idp/model';
import { findingIn, type Finding } from '../../finding';
import { madeOf } from '../../operators';
import { podReferencesOf, type PodReference } from '../../pod-references';
import { podOf, type PodTemplate } from '../../pods';
import { isEarlier, printStep, stepOf } from '../../sync-step';

/**
 * What a sync applies only after the pods that cannot start without it. Argo CD waits for the pods of one wave before
 * it begins the next, and so for ever.
 */
export function findLateObjects({ objects }: RenderedComponent, rendering: Rendering): readonly Finding[] {
  const brought = objects.flatMap((object) => [
    { object, thing: object },
    ...madeOf(object, rendering).map((thing) => ({ object, thing })),
  ]);
  return objects.flatMap((object) => {
    const pod = podOf(object);
    if (pod === undefined || object.kind === 'CronJob') return [];
    return podReferencesOf(pod)
      .filter(({ optional }) => !optional)
      .flatMap((reference) => {
        const bringing = brought.filter(({ thing }) => isNamed(thing, reference, pod.namespace));
        return lateFinding(
          pod,
          reference,
          bringing.map((one) => one.object),
        );
      });
  });
}

function lateFinding(
  pod: PodTemplate,
  reference: PodReference,
  bringing: readonly RenderedObject[],
): readonly Finding[] {
  const step = stepOf(pod.object);
  const steps = bringing.map(stepOf);
  const [first] = bringing;
  if (step === undefined || first === undefined) return [];
  if (steps.some((other) => other && !isEarlier(step, other))) return [];
  const when = steps[0] ? `in ${printStep(steps[0])}` : 'never, for it is a hook that Argo CD does not know';
  return [
    findingIn('order', pod.object, {
      path: printPath(reference.path),
      what: `${reference.kind} ${reference.name} is needed in ${printStep(step)}, but ${first.kind} ${first.name} is applied ${when}`,
      remedy: `apply ${first.kind} ${first.name} in ${printStep(step)} or earlier: the sync waits for these pods`,
    }),
  ];
}

function isNamed(
  thing: { readonly kind: string; readonly name: string; readonly namespace?: string },
  { kind, name }: PodReference,
  namespace: string,
): boolean {
  return thing.kind === kind && thing.name === name && (thing.namespace ?? namespace) === namespace;
}
