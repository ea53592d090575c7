import { printPath, type Rendering } from '@idp/model';
import { findingIn, type Finding } from '../finding';
import { printQuantity } from '../quantity';
import { printParts } from './find-quota-findings';
import { nodeUses, onePod, usedWithoutOne, type NodeUse } from './nodes';
import { workloadsOf, type Workload } from './workloads';

/** Pods that no node of the environment has room for, and sums that all its nodes together do not have. */
export function findNodeFindings(check: string, rendering: Rendering): readonly Finding[] {
  const workloads = workloadsOf(rendering);
  const ha = rendering.environment.facts.value.size === 'ha';
  return nodeUses(rendering, workloads).flatMap((use) => [
    ...workloads.flatMap((workload) => tooLarge(check, workload, use)),
    ...tooMuch(check, use, ha, rendering.environment.name),
  ]);
}

function tooLarge(check: string, workload: Workload, { resource, each, onEach }: NodeUse): readonly Finding[] {
  const asks = onePod(workload)[resource] ?? 0n;
  const beside = workload.onEachNode ? 0n : onEach;
  if (workload.pods === 0 || asks + beside <= each) return [];
  const rest = beside > 0n ? `, of which what runs on each node takes ${printQuantity(beside)}` : '';
  return [
    findingIn(check, workload.object, {
      path: printPath(workload.path),
      what: `one pod of it takes ${printQuantity(asks)} of ${resource}, but a node has ${printQuantity(each)}${rest}`,
      remedy: 'ask for less in its definition, or state larger nodes in cluster.yaml',
    }),
  ];
}

function tooMuch(check: string, use: NodeUse, ha: boolean, environment: string): readonly Finding[] {
  const sum = sumThatDoesNotFit(use, ha);
  const [largest] = use.parts;
  if (sum === undefined || largest === undefined) return [];
  return [
    {
      check,
      component: largest.object.component,
      what: `${sum} (${printParts(use.parts)})`,
      remedy: `add nodes in environment.yaml, ask for less, or turn off what \`nx run ${environment}:capacity\` names`,
    },
  ];
}

/** What the nodes lack; undefined where they hold everything. In size ha, also with one of them away. */
export function sumThatDoesNotFit(use: NodeUse, ha: boolean): string | undefined {
  const { nodes, each, resource, used, rollout } = use;
  const has = (count: number) => each * BigInt(count);
  const takes = (amount: bigint) => `${printQuantity(amount)} of ${resource}`;
  const ofNodes = `${nodes} nodes have ${printQuantity(has(nodes))}`;
  if (used > has(nodes)) return `all pods take ${takes(used)}, but ${ofNodes}`;
  if (ha && nodes > 1 && usedWithoutOne(use) > has(nodes - 1))
    return `all pods take ${takes(usedWithoutOne(use))} when a node is away, but ${nodes - 1} nodes have ${printQuantity(has(nodes - 1))}`;
  if (rollout === undefined || used + rollout.amount <= has(nodes)) return undefined;
  const { kind, name } = rollout.object;
  return `all pods take ${takes(used + rollout.amount)} while ${kind} ${name} rolls out, but ${ofNodes}`;
}
