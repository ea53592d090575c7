import { argoCd, type RenderedComponent, type RenderedObject, type Rendering } from '@idp/model';
import { findingIn, type Finding } from '../../finding';
import { askedIn, objectsOf } from '../../objects';
import { podOf } from '../../pods';
import { isEarlier, stepOf } from '../../sync-step';

/**
 * Components whose sync has several steps, the first of which has pods already, in a namespace that another component
 * brings. Where the namespace comes a moment later, what the pods need is missing, and Argo CD, which waits for the pods
 * before it ends the step, never tries it again.
 */
export function findLateNamespaces(rendering: Rendering): readonly Finding[] {
  const brought = objectsOf(rendering).filter(({ kind }) => kind === 'Namespace');
  return askedIn(rendering).flatMap((component) => {
    const pods = firstPodsOf(component);
    const namespace = brought.find(
      ({ name, component: bringer }) => name === pods?.namespace && bringer !== pods.component,
    );
    // Argo CD is in its own before it applies anything.
    return pods && namespace && namespace.name !== argoCd.namespace ? [lateFinding(pods, namespace)] : [];
  });
}

/** Pods that are in the first of several steps. */
function firstPodsOf({ objects }: RenderedComponent): RenderedObject | undefined {
  const steps = objects.flatMap((object) => {
    const step = stepOf(object);
    return step ? [{ object, step }] : [];
  });
  const [any, ...others] = steps.map(({ step }) => step);
  if (any === undefined) return undefined;
  const first = others.reduce((earliest, step) => (isEarlier(step, earliest) ? step : earliest), any);
  if (steps.every(({ step }) => !isEarlier(first, step))) return undefined;
  return steps.find(({ object, step }) => !isEarlier(first, step) && podOf(object) !== undefined)?.object;
}

function lateFinding(pods: RenderedObject, namespace: RenderedObject): Finding {
  return findingIn('order', pods, {
    path: 'metadata.annotations["argocd.argoproj.io/sync-wave"]',
    what: `is in the first of several steps: where namespace ${namespace.name} of ${namespace.component} comes a moment later, Argo CD waits for these pods for ever`,
    remedy: 'let an account of the component come first: annotations comesFirst of @idp/model',
  });
}
