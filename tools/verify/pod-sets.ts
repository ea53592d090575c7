import type { RenderedObject, Rendering } from '@idp/model';
import { madeByKubernetes } from './kubernetes';
import type { Labels } from './label-selector';
import { objectsOf } from './objects';
import { madeOf } from './operators';
import { podsOf, type PodTemplate } from './pods';
import { runtimeLabelsOf } from './runtime-labels';

/** Pods that are alike: those of a workload, or those that an operator makes of an object. */
export interface PodSet {
  /** What they come from, as people call it: `Deployment "web"`. */
  readonly owner: string;
  readonly namespace: string;
  readonly labels: Labels;
  /** Their template; absent where an operator makes them. */
  readonly template?: PodTemplate;
}

/** All pods of an environment, those of Kubernetes itself among them. */
export function podSetsOf(rendering: Rendering): readonly PodSet[] {
  return [
    ...podsOf(rendering).flatMap(podSetsOfWorkload),
    ...objectsOf(rendering).flatMap((object) => podsMadeOf(object, rendering)),
    ...madeByKubernetes.flatMap(({ kind, name, namespace, labels }) =>
      kind === 'Pod' && namespace !== undefined && labels ? [{ owner: `Pod "${name}"`, namespace, labels }] : [],
    ),
  ];
}

/** The pods of a workload, once for each state that changes their labels. */
function podSetsOfWorkload(template: PodTemplate): readonly PodSet[] {
  const { object, namespace } = template;
  return runtimeLabelsOf(template).map((state) => ({
    owner: ownerOf(object),
    namespace,
    labels: { ...labelsOf(template), ...state },
    template,
  }));
}

function podsMadeOf(object: RenderedObject, rendering: Rendering): readonly PodSet[] {
  return madeOf(object, rendering).flatMap(({ kind, namespace, labels }) =>
    kind === 'Pod' && namespace !== undefined && labels !== undefined
      ? [{ owner: ownerOf(object), namespace, labels }]
      : [],
  );
}

function ownerOf({ kind, name }: RenderedObject): string {
  return `${kind} "${name}"`;
}

/** The labels of a template, and those that Kubernetes adds to pods of StatefulSets. */
function labelsOf({ object, labels }: PodTemplate): Labels {
  if (object.kind !== 'StatefulSet') return labels;
  return { ...labels, 'statefulset.kubernetes.io/pod-name': `${object.name}-0`, 'apps.kubernetes.io/pod-index': '0' };
}

/** Whether the pods keep running, as opposed to those of Jobs and tests, which end. */
export function keepsRunning({ template }: PodSet): boolean {
  return template === undefined || !['CronJob', 'Job', 'Pod'].includes(template.object.kind);
}
