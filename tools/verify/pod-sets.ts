import { valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { madeByKubernetes } from './kubernetes';
import type { Labels } from './label-selector';
import { objectsOf } from './objects';
import { madeOf } from './operators';
import { podsOf, type PodTemplate } from './pods';
import { runtimeLabelsOf } from './runtime-labels';
import { onceForWhole } from './once-for-whole';

/** Pods that are alike: those of a workload, or those that an operator makes of an object. */
export interface PodSet {
  /** What they come from, as people call it: `Deployment "web"`. */
  readonly owner: string;
  readonly namespace: string;
  readonly labels: Labels;
  /** Their template; absent where an operator makes them. */
  readonly template?: PodTemplate;
}

/** All pods of an environment, those of Kubernetes itself among them; found once for each rendering. */
export const podSetsOf = onceForWhole(findPodSets);

function findPodSets(rendering: Rendering): readonly PodSet[] {
  return [
    ...podsOf(rendering).flatMap(podSetsOfWorkload),
    ...objectsOf(rendering).flatMap((object) => podsMadeOf(object, rendering)),
    ...madeByKubernetes.flatMap(({ kind, name, namespace, labels }) =>
      kind === 'Pod' && namespace !== undefined && labels ? [{ owner: `Pod "${name}"`, namespace, labels }] : [],
    ),
  ];
}

/** The pods of a workload, once for each state and place in a StatefulSet that changes their labels. */
function podSetsOfWorkload(template: PodTemplate): readonly PodSet[] {
  const { object, namespace } = template;
  return labelsOf(template).flatMap((labels) =>
    runtimeLabelsOf(template).map((state) => ({
      owner: ownerOf(object),
      namespace,
      labels: { ...labels, ...state },
      template,
    })),
  );
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

/** The labels of a template; of a StatefulSet, of each of its pods, to which Kubernetes adds its name and place. */
function labelsOf({ object, labels }: PodTemplate): readonly Labels[] {
  if (object.kind !== 'StatefulSet') return [labels];
  const replicas = valueAt(object.content, 'spec', 'replicas');
  return Array.from({ length: typeof replicas === 'number' ? Math.max(replicas, 1) : 1 }, (_, place) => ({
    ...labels,
    'statefulset.kubernetes.io/pod-name': `${object.name}-${place}`,
    'apps.kubernetes.io/pod-index': String(place),
  }));
}

/** Whether the pods keep running, as opposed to those of Jobs and tests, which end. */
export function keepsRunning({ template }: PodSet): boolean {
  return template === undefined || !['CronJob', 'Job', 'Pod'].includes(template.object.kind);
}
