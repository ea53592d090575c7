import { listAt, objectAt, textAt, valueAt, type Rendering } from '@idp/model';
import { parseQuantity, podResources, printQuantity } from '@idp/verify';

/** In thousandths. */
type Amounts = Readonly<Record<'cpu' | 'memory' | 'pods', bigint>>;

/** An environment on the nodes that a cluster has, and these in words. */
export interface OnNodes {
  readonly rendering: Rendering;
  readonly there: string;
}

/**
 * The same environment on the nodes of a cluster, as if they were all alike: what each may give to pods, without what
 * pods of others take already. Undefined where there is no node that takes pods.
 */
export function onNodes(
  rendering: Rendering,
  nodes: readonly unknown[],
  pods: readonly unknown[],
): OnNodes | undefined {
  const usable = nodes.filter(takesPods);
  if (usable.length === 0) return undefined;
  const own = new Set(rendering.components.flatMap(({ namespaces }) => namespaces));
  const others = pods.filter((pod) => isAlive(pod) && !own.has(textAt(pod, 'metadata', 'namespace') ?? ''));
  const left = subtract(sumOf(usable.map(allocatableOf)), sumOf(others.map(requestsOf)));
  const each = (resource: keyof Amounts) => left[resource] / BigInt(usable.length);
  const node = {
    cpu: printQuantity(each('cpu')),
    memory: printQuantity(each('memory')),
    pods: Number(each('pods') / 1000n),
  };
  return {
    rendering: withNodes(rendering, usable.length, node),
    there: `${usable.length === 1 ? '1 node' : `${usable.length} nodes`} with ${printQuantity(left.cpu)} of cpu and ${mebibytes(left.memory)} of memory left`,
  };
}

function withNodes(
  { environment, ...rest }: Rendering,
  nodes: number,
  node: { cpu: string; memory: string; pods: number },
): Rendering {
  const { facts, cluster } = environment;
  return {
    ...rest,
    environment: {
      ...environment,
      facts: { ...facts, value: { ...facts.value, nodes } },
      cluster: { ...cluster, value: { ...cluster.value, node } },
    },
  };
}

function takesPods(node: unknown): boolean {
  const kept = listAt(node, 'spec', 'taints').some((taint) => {
    const key = textAt(taint, 'key') ?? '';
    // A node without a network has such a taint until Cilium runs.
    return (
      textAt(taint, 'effect') !== 'PreferNoSchedule' &&
      !key.startsWith('node.kubernetes.io/') &&
      !key.startsWith('node.cilium.io/')
    );
  });
  return !kept && valueAt(node, 'spec', 'unschedulable') !== true;
}

function isAlive(pod: unknown): boolean {
  return !['Succeeded', 'Failed'].includes(textAt(pod, 'status', 'phase') ?? '');
}

function allocatableOf(node: unknown): Amounts {
  const of = (resource: string) => parseQuantity(valueAt(node, 'status', 'allocatable', resource)) ?? 0n;
  return { cpu: of('cpu'), memory: of('memory'), pods: of('pods') };
}

function requestsOf(pod: unknown): Amounts {
  const { requests } = podResources(objectAt(pod, 'spec'), []);
  return { cpu: requests['cpu'] ?? 0n, memory: requests['memory'] ?? 0n, pods: 1000n };
}

function sumOf(list: readonly Amounts[]): Amounts {
  const total = (resource: keyof Amounts) => list.reduce((sum, one) => sum + one[resource], 0n);
  return { cpu: total('cpu'), memory: total('memory'), pods: total('pods') };
}

function subtract(from: Amounts, what: Amounts): Amounts {
  const rest = (resource: keyof Amounts) => (from[resource] > what[resource] ? from[resource] - what[resource] : 0n);
  return { cpu: rest('cpu'), memory: rest('memory'), pods: rest('pods') };
}

/** Whole mebibytes: nodes have odd numbers of bytes. */
function mebibytes(thousandths: bigint): string {
  return printQuantity((thousandths / (2n ** 20n * 1000n)) * 2n ** 20n * 1000n);
}
