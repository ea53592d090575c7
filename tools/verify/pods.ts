import { objectAt, onceFor, textsAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOf } from './objects';

/** The pods that an object makes: its template, and where in the object it stands. */
export interface PodTemplate {
  readonly object: RenderedObject;
  /** The path of the pod's spec. */
  readonly path: JsonPath;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly spec: Readonly<Record<string, unknown>>;
}

/** Where each kind of workload holds the template of its pods. */
const TEMPLATES: Readonly<Record<string, JsonPath>> = {
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  DaemonSet: ['spec', 'template'],
  Deployment: ['spec', 'template'],
  Job: ['spec', 'template'],
  Pod: [],
  ReplicaSet: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
};

/** The pods that the workloads of an environment make. */
export function podsOf(rendering: Rendering): readonly PodTemplate[] {
  return objectsOf(rendering).flatMap((object) => podOf(object) ?? []);
}

/** The pods that an object makes, read once for each object; undefined where it is no workload. */
export const podOf = onceFor((object: RenderedObject): PodTemplate | undefined => {
  const template = TEMPLATES[object.kind];
  const { namespace } = object;
  if (template === undefined || namespace === undefined) return undefined;
  return {
    object,
    path: [...template, 'spec'],
    namespace,
    labels: textsAt(object.content, ...template, 'metadata', 'labels'),
    spec: objectAt(object.content, ...template, 'spec'),
  };
});

/** A container of a pod, and where it stands. */
export interface Container {
  readonly pod: PodTemplate;
  readonly path: JsonPath;
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** It runs before the others and ends. */
  readonly initial: boolean;
}

/** The containers of a pod, those that run first among them. */
export function containersOf(pod: PodTemplate): readonly Container[] {
  return (['initContainers', 'containers'] as const).flatMap((list) => {
    const containers = pod.spec[list];
    if (!Array.isArray(containers)) return [];
    return containers.map((_, index): Container => {
      const content = objectAt(containers, index);
      return {
        pod,
        path: [...pod.path, list, index],
        name: String(content['name']),
        content,
        initial: list === 'initContainers' && content['restartPolicy'] !== 'Always',
      };
    });
  });
}
