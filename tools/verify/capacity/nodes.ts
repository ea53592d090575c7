import type { Rendering } from '@idp/model';
import { parseQuantity } from '../quantity';
import { sumOf, times, type Amounts } from './amounts';
import { largestFirst, type Part } from './quotas';
import type { Workload } from './workloads';

/** One resource of all nodes, and what pods ask for of it. */
export interface NodeUse {
  readonly resource: string;
  readonly nodes: number;
  /** What one node has. */
  readonly each: bigint;
  /** What what runs on each node asks for there. */
  readonly onEach: bigint;
  /** Everything together, on all nodes. */
  readonly used: bigint;
  readonly parts: readonly Part[];
  /** The largest pod that has to fit beside them while its workload rolls out. */
  readonly rollout?: Part;
}

/** What pods ask for of the nodes of an environment; nothing where cluster.yaml does not say how large a node is. */
export function nodeUses({ environment }: Rendering, workloads: readonly Workload[]): readonly NodeUse[] {
  const { node } = environment.cluster.value;
  if (node === undefined) return [];
  const { nodes } = environment.facts.value;
  const each = { cpu: parseQuantity(node.cpu) ?? 0n, memory: parseQuantity(node.memory) ?? 0n };
  return Object.entries({ ...each, pods: BigInt(node.pods) * 1000n }).map(([resource, has]) => {
    const amountOf = (workload: Workload) => onePod(workload)[resource] ?? 0n;
    const parts = largestFirst(
      workloads.map((workload) => ({ object: workload.object, amount: amountOf(workload) * BigInt(workload.pods) })),
    );
    const [rollout] = largestFirst(
      workloads
        .filter(({ surges }) => surges)
        .map((workload) => ({ object: workload.object, amount: amountOf(workload) })),
    );
    const used = parts.reduce((sum, { amount }) => sum + amount, 0n);
    const onEach = sumOf(workloads.filter(runsOnEach).map(onePod))[resource] ?? 0n;
    return { resource, nodes, each: has, onEach, used, parts, ...(rollout && { rollout }) };
  });
}

/** What one pod takes of a node: what it asks for, and one of the pods that the node takes. */
export function onePod({ each }: Workload): Amounts {
  return { ...each.requests, pods: 1000n };
}

function runsOnEach({ onEachNode, pods }: Workload): boolean {
  return onEachNode && pods > 0;
}

/** What is asked for when one node is away: what runs on each node runs on the others only. */
export function usedWithoutOne({ used, onEach }: NodeUse): bigint {
  return used - onEach;
}

/** What all pods of these workloads ask for. */
export function allRequests(workloads: readonly Workload[]): Amounts {
  return sumOf(workloads.map((workload) => times(onePod(workload), workload.pods)));
}
