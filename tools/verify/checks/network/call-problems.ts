import { printPath, type Rendering } from '@idp/model';
import type { PodSet } from '../../pod-sets';
import type { ObjectProblem } from '../../problem';
import { about, letsIn, letsOut } from './allows';
import { callOf, isOfNode, isSame, type Call, type Caller } from './call';
import { callsIn } from './calls';
import { copiesOf } from './copies-of';
import type { NetworkPolicy } from './network-policy';

/** What programs are told to call, and what policies do not let them: on the way out, or on the way in. */
export function callProblems(
  rendering: Rendering,
  pods: readonly PodSet[],
  policies: readonly NetworkPolicy[],
): readonly ObjectProblem[] {
  if (policies.length === 0) return [];
  const problems = callsIn(rendering, pods).flatMap((call) => {
    const found = call.callers.map((caller) => [
      ...problemOut(call, caller, policies),
      ...problemIn(call, caller, policies),
    ]);
    // One of those who read it calls: who cannot say which takes the first.
    return found.some((one) => one.length === 0) ? [] : (found[0] ?? []);
  });
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}

/** The same call may be written in many places. */
function keyOf({ object, what }: ObjectProblem): string {
  return `${object.namespace} ${object.name} ${what.replace(/, as .* says,/, '')}`;
}

function problemOut({ object, path, called }: Call, caller: Caller, policies: readonly NetworkPolicy[]) {
  if (typeof caller === 'string') return [];
  const [first, ...others] = about(policies, caller, 'egress');
  if (first === undefined || letsOut([first, ...others], called)) return [];
  const at = placeOf(object, path);
  const what = `${callOf(caller)} ${called.name}${portsOf(called.ports)}, as ${at} says, and may not`;
  return [
    {
      object: first.object,
      path: ['spec', 'egress'],
      what,
      remedy: isAmong(called, caller) ? AMONG : 'name it in to of their traffic',
    },
  ];
}

function problemIn({ object, path, called }: Call, caller: Caller, policies: readonly NetworkPolicy[]) {
  const pods = (called.pods ?? []).filter((one) => !isOfNode(one));
  const closed = pods.filter((one) => isClosed(one, caller, called.ports, policies));
  const [first] = closed;
  if (first === undefined || closed.length < pods.length) return [];
  const [policy] = about(policies, first, 'ingress');
  if (policy === undefined) return [];
  const at = placeOf(object, path);
  const what = `${callOf(caller)} ${called.name}${portsOf(called.ports)}, as ${at} says, and nobody lets them in`;
  return [
    {
      object: policy.object,
      path: ['spec', 'ingress'],
      what,
      remedy: isAmong(called, caller) ? AMONG : `name them in from of the traffic of ${first.owner}`,
    },
  ];
}

function isClosed(pod: PodSet, caller: Caller, ports: readonly number[], policies: readonly NetworkPolicy[]): boolean {
  const own = about(policies, pod, 'ingress');
  return own.length > 0 && !letsIn(own, caller, ports) && !isAlone(pod, caller);
}

/** A pod that is the only one of its kind calls itself, which nobody sees. */
function isAlone(pod: PodSet, caller: Caller): boolean {
  return isSame(pod, caller) && pod.template !== undefined && copiesOf(pod.template.object) < 2;
}

/** What copies open to each other. */
const AMONG = 'name the port in among of their traffic';

function isAmong({ pods = [] }: Call['called'], caller: Caller): boolean {
  return pods.some((pod) => isSame(pod, caller));
}

function portsOf(ports: readonly number[]): string {
  return ports.length === 0 ? '' : ` at port ${[...new Set(ports)].join(' or ')}`;
}

function placeOf({ kind, name }: Call['object'], path: Call['path']): string {
  return `${typeof path === 'string' ? path : printPath(path)} of ${kind} "${name}"`;
}
