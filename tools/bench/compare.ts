import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { emptyTasks } from './copies';
import { measure, type Measured } from './measure';
import { outputs, scenarios, type Copy, type Scenario } from './scenarios';
import { typical, type Cost } from './statistics';

/** The same thing of a build, and of the same tasks when they do nothing. */
interface Beside<T> {
  readonly build: T;
  /** Tasks that do nothing: what Nx itself costs. */
  readonly nx: T;
  /** Tasks that do nothing beside files that are there already: Nx with the files that it stores and restores. */
  readonly nxWithFiles: T;
}

/** What a scenario costs, beside what Nx itself costs. */
export interface Comparison extends Beside<Cost> {
  readonly title: string;
  /** How many tasks ran, and of how many; undefined when Nx did not say. */
  readonly tasks: { readonly ran: number; readonly all: number } | undefined;
  /** Seconds by the clock of each build. */
  readonly walls: readonly number[];
}

/** Measures every scenario so often, in copies of a workspace below a folder. */
export async function compare(
  copyTo: (root: string) => void,
  folder: string,
  runs: number,
  tell: (progress: string) => void,
): Promise<readonly Comparison[]> {
  tell('copies, and a first build that is not measured');
  const copies = await prepareCopies(copyTo, folder);
  const measured: Beside<Measured>[][] = scenarios.map(() => []);
  for (let run = 1; run <= runs; run++)
    for (const [index, scenario] of scenarios.entries()) {
      tell(`run ${run} of ${runs}: ${scenario.title}`);
      measured[index]?.push({
        build: await runIn(copies.build, scenario),
        nx: await runIn(copies.nx, scenario),
        nxWithFiles: await runIn(copies.nxWithFiles, scenario),
      });
    }
  return scenarios.map(({ title }, index) => comparisonOf(title, measured[index] ?? []));
}

async function prepareCopies(copyTo: (root: string) => void, folder: string): Promise<Beside<Copy>> {
  const copies = {
    build: { root: join(folder, 'build'), keepsOutputs: false },
    nx: { root: join(folder, 'nx'), keepsOutputs: false },
    nxWithFiles: { root: join(folder, 'nx-with-files'), keepsOutputs: true },
  };
  for (const { root } of Object.values(copies)) copyTo(root);
  for (const { root } of [copies.nx, copies.nxWithFiles]) emptyTasks(root);
  await runIn(copies.build, scenarios[0]);
  for (const output of outputs) {
    const built = join(copies.build.root, output);
    if (!existsSync(built)) throw new Error(`a build of the copy does not write ${output}/ into it`);
    cpSync(built, join(copies.nxWithFiles.root, output), { recursive: true });
  }
  return copies;
}

async function runIn(copy: Copy, scenario: Scenario): Promise<Measured> {
  const args = scenario.prepare(copy);
  // Otherwise the next command would wait for what the one before it left to be written.
  execFileSync('sync');
  return measure([join(copy.root, 'node_modules/.bin/nx'), ...args], copy.root);
}

function comparisonOf(title: string, measured: readonly Beside<Measured>[]): Comparison {
  const costsOf = (kind: keyof Beside<Measured>) => measured.map((beside) => beside[kind].cost);
  return {
    title,
    build: typical(costsOf('build')),
    nx: typical(costsOf('nx')),
    nxWithFiles: typical(costsOf('nxWithFiles')),
    tasks: tasksOf(measured.at(-1)?.build.output ?? ''),
    walls: costsOf('build').map(({ wall }) => wall),
  };
}

/** How many tasks ran, from what Nx says about its cache. */
export function tasksOf(output: string): Comparison['tasks'] {
  const [, projects, needed = '0'] =
    /Running target \S+ for (\d+) projects?(?: and (\d+) tasks? they depend on)?/.exec(output) ?? [];
  if (projects === undefined) return undefined;
  const all = Number(projects) + Number(needed);
  const cached = Number(/instead of running the command for (\d+) out of \d+ tasks/.exec(output)?.[1] ?? 0);
  return { ran: all - cached, all };
}
