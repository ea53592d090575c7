import type { Rendering } from '@idp/model';
import { mentionsPort, portProblem, portsOf } from '../../ports';
import { containersOf } from '../../pods';
import type { PodSet } from '../../pod-sets';
import type { NetworkPolicy, Rule } from './network-policy';
import type { Problem } from '../../problem';

/** Ports that a policy opens and on which none of the pods listens. */
export function portProblems(
  { pods, ingress = [], egress = [] }: NetworkPolicy,
  rendering: Rendering,
): readonly Problem[] {
  return [
    ...ingress.flatMap(({ ports }) => closedPorts(ports, pods, rendering)),
    ...egress.flatMap(({ ports, peers }) => {
      const isKnown = peers.every((peer) => peer.pods !== undefined);
      return isKnown
        ? closedPorts(
            ports,
            peers.flatMap((peer) => peer.pods ?? []),
            rendering,
          )
        : [];
    }),
  ];
}

function closedPorts(ports: Rule['ports'], pods: readonly PodSet[], rendering: Rendering): readonly Problem[] {
  return ports.flatMap(({ path, port }) => {
    const problems = pods.map((pod) => closedPort(port, pod, rendering));
    const [first] = problems;
    return first === undefined || problems.includes(undefined) ? [] : [{ path, ...first }];
  });
}

/** Nobody knows the ports of pods that operators make. */
function closedPort(port: unknown, { owner, template }: PodSet, rendering: Rendering) {
  if (template === undefined) return undefined;
  const problem = portProblem(port, portsOf(containersOf(template)), mentionsPort(template, rendering));
  return (
    problem && { ...problem, what: `${problem.what.replace('the container has', 'its containers have')} (${owner})` }
  );
}
