import { listAt, printPath, valueAt, type Rendering } from '@idp/model';
import { findingIn, type Finding } from '../finding';
import { exclusiveBy, HOSTNAME, runningIn, tellsVersionsApart, type Running } from './running';

/** Copies of which no two may share a node where there are more of them than nodes, at once or while they roll out. */
export function findSchedulingFindings(check: string, rendering: Rendering): readonly Finding[] {
  const { nodes } = rendering.environment.facts.value;
  return runningIn(rendering).flatMap((one) => [...tooMany(check, one, nodes), ...tooFewDomains(check, one, nodes)]);
}

function tooMany(check: string, one: Running, nodes: number): readonly Finding[] {
  const { pod, pods, surges } = one;
  const [path] = exclusiveBy(one);
  if (path === undefined || pods === 0) return [];
  const blocksRollout = surges && pods === nodes && !tellsVersionsApart(pod.object.content, path);
  if (pods <= nodes && !blocksRollout) return [];
  const what =
    pods > nodes
      ? `no two of its ${pods} pods may share a node, but there are ${nodes} nodes: the others wait for ever`
      : `no two of its pods may share a node, and a rollout starts a pod before it stops one of the ${pods}, but there are ${nodes} nodes: it never ends`;
  const remedy =
    pods > nodes
      ? 'prefer different nodes instead of requiring them, or run fewer copies'
      : 'set maxUnavailable: 1 and maxSurge: 0';
  return [findingIn(check, pod.object, { path: printPath(path), what, remedy })];
}

/** A spread that asks for more nodes than there are counts the missing ones as empty. */
function tooFewDomains(check: string, { pod, pods }: Running, nodes: number): readonly Finding[] {
  return listAt(pod.spec, 'topologySpreadConstraints').flatMap((constraint, index) => {
    const [domains, skew] = [valueAt(constraint, 'minDomains'), valueAt(constraint, 'maxSkew')];
    if (typeof domains !== 'number' || typeof skew !== 'number' || domains <= nodes) return [];
    const strict = valueAt(constraint, 'whenUnsatisfiable') !== 'ScheduleAnyway';
    if (!strict || valueAt(constraint, 'topologyKey') !== HOSTNAME || pods <= nodes * skew) return [];
    return [
      findingIn(check, pod.object, {
        path: printPath([...pod.path, 'topologySpreadConstraints', index, 'minDomains']),
        what: `spreads over at least ${domains} nodes, but there are ${nodes}: only ${nodes * skew} of its ${pods} pods are scheduled`,
        remedy: 'leave minDomains out: environment.spread(labels)',
      }),
    ];
  });
}
