import type { Rendering } from '@idp/model';
import { capacity } from '../checks/capacity';
import { printQuantity } from '../quantity';
import { sumOf, times, type Amounts } from './amounts';
import { nodeUses, usedWithoutOne } from './nodes';
import { quotaUses } from './quotas';
import { smallestRemoval } from './smallest-removal';
import { workloadsOf, type Workload } from './workloads';

/** What pods of one namespace, component or owner ask for together. */
export interface CapacityLine {
  readonly name: string;
  readonly pods: number;
  /** By resource, as quantities. */
  readonly requests: Readonly<Record<string, string>>;
  readonly limits: Readonly<Record<string, string>>;
}

/** What a quota or the nodes have of something, and how much of it is used. */
export interface CapacityUse {
  readonly name: string;
  readonly resource: string;
  readonly used: string;
  readonly has: string;
  readonly percent: number;
}

/** What an environment asks for and whether it fits. */
export interface CapacityReport {
  readonly environment: string;
  readonly size: string;
  readonly fits: boolean;
  /** Why it does not fit. */
  readonly findings: readonly string[];
  /** What has to be off for the rest to fit the nodes; absent where nothing small helps or nothing is short. */
  readonly turnOff?: readonly string[];
  readonly nodes: readonly CapacityUse[];
  readonly quotas: readonly CapacityUse[];
  readonly namespaces: readonly CapacityLine[];
  readonly components: readonly CapacityLine[];
  readonly owners: readonly CapacityLine[];
}

/** Requests and limits of an environment by who asks, quotas and nodes by how full they are, and what to do about it. */
export function capacityOf(rendering: Rendering): CapacityReport {
  const { environment } = rendering;
  const workloads = workloadsOf(rendering);
  const findings = capacity.findFindings(rendering);
  const removal = smallestRemoval(rendering, workloads);
  const owners = new Map(
    rendering.platform.components.map(({ name, definition }) => [name, definition.owner] as const),
  );
  const owned = ({ object }: Workload) => owners.get(object.component) ?? 'nobody';
  return {
    environment: environment.name,
    size: environment.facts.value.size,
    fits: findings.length === 0,
    findings: findings.map(
      ({ object, component, what }) => `${object ? `${object.kind} ${object.name}` : component} ${what}`,
    ),
    ...(removal && removal.length > 0 && { turnOff: removal }),
    nodes: nodesOf(rendering, workloads),
    quotas: quotaUses(rendering)
      .map(({ quota, resource, used, hard }) => useOf(quota.namespace ?? '', resource, used, hard))
      .sort((a, b) => b.percent - a.percent || compare(a.name, b.name) || compare(a.resource, b.resource)),
    namespaces: linesBy(workloads, ({ namespace }) => namespace),
    components: linesBy(workloads, ({ object }) => object.component),
    owners: linesBy(workloads, owned),
  };
}

/** All nodes, and where there are several in size ha, all but one. */
function nodesOf(rendering: Rendering, workloads: readonly Workload[]): readonly CapacityUse[] {
  const ha = rendering.environment.facts.value.size === 'ha';
  return nodeUses(rendering, workloads).flatMap((use) => {
    const { nodes, each, resource, used } = use;
    const all = useOf(nodes === 1 ? '1 node' : `${nodes} nodes`, resource, used, each * BigInt(nodes));
    if (!ha || nodes < 2) return [all];
    const name = `${nodes - 1} of ${nodes} nodes`;
    return [all, useOf(name, resource, usedWithoutOne(use), each * BigInt(nodes - 1))];
  });
}

function useOf(name: string, resource: string, used: bigint, has: bigint): CapacityUse {
  const percent = has === 0n ? (used > 0n ? 100 : 0) : Number((used * 100n) / has);
  return { name, resource, used: printQuantity(used), has: printQuantity(has), percent };
}

function linesBy(workloads: readonly Workload[], nameOf: (workload: Workload) => string): readonly CapacityLine[] {
  const names = [...new Set(workloads.map(nameOf))].sort();
  return names.map((name) => {
    const own = workloads.filter((workload) => nameOf(workload) === name);
    const total = (side: 'requests' | 'limits') => printed(sumOf(own.map(({ each, pods }) => times(each[side], pods))));
    const pods = own.reduce((sum, workload) => sum + workload.pods, 0);
    return { name, pods, requests: total('requests'), limits: total('limits') };
  });
}

function printed(amounts: Amounts): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(amounts).map(([resource, amount]) => [resource, printQuantity(amount)]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
