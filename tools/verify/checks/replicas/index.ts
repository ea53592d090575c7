import { listAt, objectAt, textAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import type { Check } from '../../check';
import { objectsOf, objectsOfKind } from '../../objects';
import { containersOf, podOf } from '../../pods';
import { findingAt, type Problem } from '../../problem';

const name = 'replicas';

/** Where kinds that run pods say how many. */
const COUNTS: Readonly<Record<string, JsonPath>> = {
  Alertmanager: ['spec', 'replicas'],
  Deployment: ['spec', 'replicas'],
  EventSource: ['spec', 'replicas'],
  Prometheus: ['spec', 'replicas'],
  ReplicaSet: ['spec', 'replicas'],
  Sensor: ['spec', 'replicas'],
  StatefulSet: ['spec', 'replicas'],
};

/** Where kinds say that nothing happens for now. */
const PAUSES: Readonly<Record<string, JsonPath>> = {
  Alertmanager: ['spec', 'paused'],
  CronJob: ['spec', 'suspend'],
  CronWorkflow: ['spec', 'suspend'],
  Deployment: ['spec', 'paused'],
  Job: ['spec', 'suspend'],
  Prometheus: ['spec', 'paused'],
  ScheduledBackup: ['spec', 'suspend'],
};

const SCALED = ['Deployment', 'ReplicaSet', 'StatefulSet'];

/** Programs of which no copy runs, and autoscalers that cannot decide how many do. */
export const replicas: Check = {
  name,
  findFindings: (rendering) =>
    objectsOf(rendering).flatMap((object) =>
      [...restProblems(object), ...heldBackProblems(object), ...scalerProblems(object, rendering)].map((problem) =>
        findingAt(name, object, problem),
      ),
    ),
};

function restProblems({ kind, content }: RenderedObject): readonly Problem[] {
  const [count = [], pause = []] = [COUNTS[kind], PAUSES[kind]];
  const none = count.length > 0 && Number(valueAt(content, ...count) ?? 1) <= 0;
  const paused = pause.length > 0 && valueAt(content, ...pause) === true;
  const remedy = 'let it run, or turn the component off in this environment';
  return [
    ...(none ? [{ path: count, what: 'no copy of it runs', remedy }] : []),
    ...(paused ? [{ path: pause, what: 'it is paused, and nothing in Git starts it again', remedy }] : []),
  ];
}

/** The pods from a number on are renewed; where there are no more than that, none is. */
function heldBackProblems({ kind, content }: RenderedObject): readonly Problem[] {
  const path = ['spec', 'updateStrategy', 'rollingUpdate', 'partition'];
  const [partition, count] = [valueAt(content, ...path), valueAt(content, 'spec', 'replicas')];
  if (kind !== 'StatefulSet' || typeof partition !== 'number' || typeof count !== 'number') return [];
  if (count === 0 || partition < count) return [];
  const what = `of ${count} pods none gets what changes: those below ${partition} stay as they are`;
  return [{ path, what, remedy: 'leave it out' }];
}

function scalerProblems(object: RenderedObject, rendering: Rendering): readonly Problem[] {
  if (object.kind !== 'HorizontalPodAutoscaler') return [];
  const reference = objectAt(object.content, 'spec', 'scaleTargetRef');
  const kind = textAt(reference, 'kind') ?? '';
  const path = ['spec', 'scaleTargetRef'];
  if (kind === 'DaemonSet')
    return [{ path: [...path, 'kind'], what: 'each node has one pod of a DaemonSet', remedy: 'remove the autoscaler' }];
  const target = objectsOfKind(rendering, ...SCALED).find(
    (one) => one.kind === kind && one.name === textAt(reference, 'name') && one.namespace === object.namespace,
  );
  return target === undefined ? [] : [...fixedProblems(target, path), ...shareProblems(object, target)];
}

/** Argo CD sets back what the autoscaler sets, for ever. */
function fixedProblems({ kind, name: target, content }: RenderedObject, path: JsonPath): readonly Problem[] {
  if (valueAt(content, 'spec', 'replicas') === undefined) return [];
  const what = `${kind} "${target}" states replicas itself, to which Argo CD returns it`;
  return [{ path, what, remedy: 'leave replicas out there' }];
}

/** A share is one of what is asked for. */
function shareProblems({ content }: RenderedObject, target: RenderedObject): readonly Problem[] {
  const pod = podOf(target);
  return listAt(content, 'spec', 'metrics').flatMap((metric, index) => {
    const resource = textAt(metric, 'resource', 'name');
    if (textAt(metric, 'resource', 'target', 'type') !== 'Utilization' || resource === undefined || !pod) return [];
    const without = containersOf(pod).filter(
      (one) => !one.initial && valueAt(one.content, 'resources', 'requests', resource) === undefined,
    );
    return without.slice(0, 1).map((container) => ({
      path: ['spec', 'metrics', index, 'resource'],
      what: `container ${container.name} asks for no ${resource}, of which a share could be measured`,
      remedy: `state requests.${resource} there`,
    }));
  });
}
