import type { Comparison } from './compare';
import type { PlacementCost } from './placements';
import { difference, type Cost } from './statistics';

/** Seconds that our share of a cold build of this repository may take. */
const COLD_GOAL = 1;

/** How many times as long as Nx alone a build with nothing to do may take. */
const IDLE_GOAL = 1.1;

/** How many times as dear a placement of the largest workspace may be as one of the smallest. */
const FLAT_GOAL = 1.3;

/** A table of a workspace's builds: each, Nx alone, and what we add to it. */
export function renderComparisons(title: string, comparisons: readonly Comparison[]): string {
  return [
    ...heading(title),
    row('', 'time', 'CPU', 'memory'),
    ...comparisons.flatMap((comparison) => [
      costRow(`${comparison.title}${tasksIn(comparison)}`, comparison.build, rangeOf(comparison.walls)),
      costRow('  Nx alone: the same tasks, empty', comparison.nx),
      costRow('  our share: the difference', difference(comparison.build, comparison.nx)),
      costRow('    of it, Nx keeping our files', difference(comparison.nxWithFiles, comparison.nx)),
    ]),
  ].join('\n');
}

/** Whether our share of a cold build is within its goal. */
export function renderColdGoal([cold]: readonly Comparison[]): string {
  if (cold === undefined) return '';
  const { wall, cpu } = difference(cold.build, cold.nx);
  const is = `${seconds(wall)}, ${seconds(cpu)} of CPU`;
  return goal(`our share of a cold build under ${seconds(COLD_GOAL)}`, is, wall < COLD_GOAL);
}

/** Whether a build with nothing to do is within its goal. */
export function renderIdleGoal([, idle]: readonly Comparison[]): string {
  if (idle === undefined) return '';
  const ratio = idle.build.wall / idle.nx.wall;
  const is = `${times(ratio)}, of CPU ${times(idle.build.cpu / idle.nx.cpu)}`;
  return goal(`nothing to do within ${times(IDLE_GOAL)} of Nx alone`, is, ratio <= IDLE_GOAL);
}

/** A table of what a placement costs in workspaces of growing size, and whether it grows with them. */
export function renderPlacements(costs: readonly PlacementCost[]): string {
  const rows = costs.map(({ placements, wall, cpu }) =>
    row(`${placements} placements, each`, milliseconds(wall), milliseconds(cpu)),
  );
  return [
    ...heading('A component in an environment, by their number: without Nx, in one warm process'),
    row('', 'time', 'CPU'),
    ...rows,
    '',
    flatGoal(costs),
  ].join('\n');
}

/** What an environment costs by itself makes few placements dear, so many are compared with the cheapest as well. */
function flatGoal(costs: readonly PlacementCost[]): string {
  const ratios = costs.slice(0, -1).map(({ cpu }) => (costs.at(-1)?.cpu ?? NaN) / cpu);
  const [toFewest = NaN] = ratios;
  const toCheapest = Math.max(...ratios);
  const is = `${times(toFewest)}, of the cheapest of fewer ${times(toCheapest)}`;
  return goal(
    `CPU of one of ${costs.at(-1)?.placements} within ${times(FLAT_GOAL)} of one of ${costs[0]?.placements}`,
    is,
    toCheapest <= FLAT_GOAL,
  );
}

/** The lines before a table. */
export function heading(title: string): string[] {
  return ['', title, ''];
}

/** What a goal is, what was measured, and whether it is met. */
export function goal(what: string, is: string, met: boolean): string {
  return `goal: ${what}: ${is}, ${met ? 'met' : 'NOT met'}`;
}

function tasksIn({ tasks }: Comparison): string {
  return tasks === undefined ? '' : ` (${tasks.ran} of ${tasks.all} tasks run)`;
}

/** A line of a table: what something cost. */
export function costRow(label: string, { wall, cpu, memory }: Cost, range = ''): string {
  return row(label, seconds(wall), seconds(cpu), memory === undefined ? 'n/a' : megabytes(memory), range);
}

/** A line of a table. */
export function row(label: string, ...cells: readonly string[]): string {
  const [time = '', cpu = '', memory = '', rest = ''] = cells;
  return `${label.padEnd(48)}${time.padStart(10)}${cpu.padStart(10)}${memory.padStart(10)}  ${rest}`.trimEnd();
}

/** The least and the most of several times; nothing of one. */
export function rangeOf(walls: readonly number[]): string {
  return walls.length < 2 ? '' : `${seconds(Math.min(...walls))} to ${seconds(Math.max(...walls))}`;
}

/** A number of seconds as people read it. */
export function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function milliseconds(value: number): string {
  return `${(value * 1000).toFixed(2)} ms`;
}

/** How many times as much. */
export function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}

/** A size as people read it. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MiB`;
}
