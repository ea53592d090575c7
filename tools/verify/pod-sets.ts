import { objectAt, type RenderedObject, type Rendering } from '@idp/model';
import type { Labels } from './label-selector';
import { objectsOf } from './objects';
import { madeOf } from './operators';
import { podsOf, type PodTemplate } from './pods';

/** Pods that are alike: those of a workload, or those that an operator makes of an object. */
export interface PodSet {
  /** What they come from. */
  readonly object: RenderedObject;
  readonly namespace: string;
  readonly labels: Labels;
  /** Their template; absent where an operator makes them. */
  readonly template?: PodTemplate;
}

/** All pods of an environment. */
export function podSetsOf(rendering: Rendering): readonly PodSet[] {
  const workloads = podsOf(rendering).map((template): PodSet => ({
    ...template,
    labels: labelsOf(template),
    template,
  }));
  const made = objectsOf(rendering).flatMap((object) =>
    madeOf(object, rendering).flatMap(({ kind, namespace, labels }): readonly PodSet[] =>
      kind === 'Pod' && namespace !== undefined && labels !== undefined ? [{ object, namespace, labels }] : [],
    ),
  );
  return [...workloads, ...made];
}

/** The labels of a template, and one of those that Kubernetes adds to pods of StatefulSets. */
function labelsOf({ object, labels }: PodTemplate): Labels {
  if (object.kind !== 'StatefulSet') return labels;
  return { ...labels, 'statefulset.kubernetes.io/pod-name': `${object.name}-0`, 'apps.kubernetes.io/pod-index': '0' };
}

/** Whether this is one of the workloads that keep pods running, as opposed to those that end. */
export function keepsRunning({ object: { kind, content } }: PodSet): boolean {
  const isHook = 'helm.sh/hook' in objectAt(content, 'metadata', 'annotations');
  return kind !== 'Job' && kind !== 'CronJob' && !(kind === 'Pod' && isHook);
}
