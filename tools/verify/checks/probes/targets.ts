import type { RenderedObject, Rendering } from '@idp/model';
import { containersOf, podsOf, type PodTemplate } from '../../pods';
import { podsBehind, portsOf as portsOfService, selectingServices } from '../../services';
import { mentionsPort, portProblem, portsOf } from '../../ports';
import type { Problem } from '../../problem';

const RUNNING = new Set(['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet']);

/** What is wrong with the ports of pods that a Service leads to: at least one of its workloads has each. */
export function targetProblems(service: RenderedObject, rendering: Rendering): readonly Problem[] {
  if (service.kind !== 'Service' || !selectingServices(rendering).includes(service)) return [];
  const pods = podsBehind(service, podsOf(rendering)).filter(({ object }) => RUNNING.has(object.kind));
  if (pods.length === 0) return [];
  return portsOfService(service).flatMap(({ index, targetPort }) => {
    const problems = pods.map((pod) => problemOf(targetPort, pod, rendering));
    const [first] = problems;
    if (first === undefined || problems.includes(undefined)) return [];
    return [{ path: ['spec', 'ports', index, 'targetPort'], ...first }];
  });
}

function problemOf(port: unknown, pod: PodTemplate, rendering: Rendering) {
  const problem = portProblem(port, portsOf(containersOf(pod)), mentionsPort(pod, rendering));
  const owner = `${pod.object.kind} "${pod.object.name}"`;
  return (
    problem && { ...problem, what: `${problem.what.replace('the container has', 'its containers have')} (${owner})` }
  );
}
