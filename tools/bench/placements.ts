import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeAll } from './copies';
import { generateWorkspace } from './generate-workspace';
import { median } from './statistics';

/** What building one component in one environment costs, in seconds, in a workspace with so many of them. */
export interface PlacementCost {
  readonly placements: number;
  readonly wall: number;
  readonly cpu: number;
}

interface Seconds {
  readonly wall: number;
  readonly cpu: number;
}

const ENVIRONMENTS = 10;

/** Components of each workspace, smallest first: 30, 300 and 2,000 placements. */
const sizes = [3, 30, 200];

/** So many components are built in each run, small workspaces several times over: one takes too short a time. */
const COMPONENTS_A_RUN = 30;

/**
 * The cost of a placement in workspaces of growing size below a folder. They are built in one process that is warm,
 * because what starting costs would make the placements of a small workspace look dear.
 */
export async function measurePlacements(folder: string, runs: number): Promise<readonly PlacementCost[]> {
  const workspaces = sizes.map((components) => {
    const root = join(folder, `of-${components}`);
    writeAll(root, generateWorkspace({ components, environments: ENVIRONMENTS }));
    return { root, components, builds: Math.max(1, Math.round(COMPONENTS_A_RUN / components)) };
  });
  const once = workspaces.flatMap(({ root, builds }) => Array<string>(builds).fill(root));
  const warmUp = workspaces.slice(0, -1).map(({ root }) => root);
  const order = [...warmUp, ...Array<string[]>(runs).fill(once).flat()];
  const costs = await build(order);
  return workspaces.map(({ root, components }) => {
    const own = costs.slice(warmUp.length).filter((_cost, index) => order[warmUp.length + index] === root);
    const placements = components * ENVIRONMENTS;
    const each = (part: keyof Seconds) => median(own.map((cost) => cost[part])) / placements;
    return { placements, wall: each('wall'), cpu: each('cpu') };
  });
}

async function build(roots: readonly string[]): Promise<readonly Seconds[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, 'build-without-nx.cjs'), ...roots]);
  const costs: Seconds[] = JSON.parse(stdout);
  return costs;
}
