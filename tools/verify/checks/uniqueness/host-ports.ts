import { textsAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { podsAtMost } from '../../capacity/pod-counts';
import { hostPortsOf, type HostPort } from '../../host-ports';
import { podsOf, type PodTemplate } from '../../pods';
import type { ObjectProblem } from '../../problem';

/** Ports of nodes that two pods take which have to run on one node: the second never starts. */
export function hostPortProblems(rendering: Rendering): readonly ObjectProblem[] {
  const ports = podsOf(rendering).flatMap(hostPortsOf);
  return ports.flatMap((port, index) => {
    const other = ports
      .slice(0, index)
      .find((one) => isSamePort(one, port) && haveToMeet(one.pod, port.pod, rendering));
    if (other === undefined) return [];
    const whose = `${other.pod.object.kind} "${other.pod.object.name}" of ${other.pod.object.component}`;
    const what = `it has port ${port.number} of its nodes, as has ${whose}`;
    return [{ object: port.pod.object, path: port.path, what, remedy: 'choose another port for one of them' }];
  });
}

function isSamePort(one: HostPort, other: HostPort): boolean {
  const isAtOneAddress = one.address === other.address || one.address === '' || other.address === '';
  return one.number === other.number && one.protocol === other.protocol && isAtOneAddress;
}

/** Whether no placing of them keeps them apart. The scheduler keeps copies apart while there are nodes for them. */
function haveToMeet(one: PodTemplate, other: PodTemplate, rendering: Rendering): boolean {
  if (one.object === other.object) return true;
  if (!mayShareANode(one, other)) return false;
  const [isOnEach, isOther] = [isDaemon(one.object), isDaemon(other.object)];
  if (isOnEach && isOther) return true;
  if (isOnEach) return goesWherever(one, other);
  if (isOther) return goesWherever(other, one);
  const { nodes } = rendering.environment.facts.value;
  return podsAtMost(one.object, rendering) + podsAtMost(other.object, rendering) > nodes;
}

/** Pods that ask for different values of one label of their nodes never meet. */
function mayShareANode(one: PodTemplate, other: PodTemplate): boolean {
  const [wanted, also] = [nodesOf(one), nodesOf(other)];
  return Object.entries(wanted).every(([label, value]) => (also[label] ?? value) === value);
}

/** Whether a DaemonSet is on each node on which other pods may be. */
function goesWherever(daemon: PodTemplate, other: PodTemplate): boolean {
  if (valueAt(daemon.spec, 'affinity', 'nodeAffinity') !== undefined) return false;
  const wanted = nodesOf(other);
  return Object.entries(nodesOf(daemon)).every(
    ([label, value]) => wanted[label] === value || label === 'kubernetes.io/os',
  );
}

function nodesOf({ spec }: PodTemplate): Readonly<Record<string, string>> {
  return textsAt(spec, 'nodeSelector');
}

function isDaemon({ kind }: RenderedObject): boolean {
  return kind === 'DaemonSet';
}
