import { writeStandIns } from '@idp/testing';
import { loadPlatform } from '@idp/workspace';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { copyRepository, emptyTasks } from './copies';
import { helmAlone } from './helm-alone';
import { measure, measureProgram, type Measured } from './measure';
import { changeOverride } from './scenarios';
import { typical, type Cost } from './statistics';

/** What verify and plan cost in a copy of the repository, and what Nx and helm cost by themselves. */
export interface ProofCosts {
  /** Whose charts they were. */
  readonly charts: 'as PLATFORM_MIRRORS says' | 'stand-ins';
  readonly environments: number;
  /** How many charts there are in all environments together. */
  readonly placements: number;
  /** Every environment, with nothing kept. */
  readonly cold: Cost;
  readonly helm: Cost;
  readonly repeated: Cost;
  /** The same command with tasks that do nothing. */
  readonly nx: Cost;
  /** One component in one environment after one of its values changed, and that environment as a whole. */
  readonly component: Cost;
  readonly environment: Cost;
  readonly plan: Cost;
}

type Measurements = Record<'cold' | 'helm' | 'repeated' | 'nx' | 'component' | 'environment' | 'plan', Measured[]>;

/** Where a value is changed. */
const ENVIRONMENT = 'dev';

/** Measures verify and plan so often, in copies of the repository below a folder, with a cache of their own. */
export async function measureProof(
  repository: string,
  folder: string,
  runs: number,
  tell: (progress: string) => void,
): Promise<ProofCosts> {
  tell('copies, their locks and packages');
  const [root, empty, cache] = ['proof', 'proof-empty', 'cache'].map((name) => join(folder, name));
  if (root === undefined || empty === undefined || cache === undefined) throw new TypeError('three folders have names');
  copyRepository(repository, root);
  copyRepository(repository, empty);
  emptyTasks(empty);
  const charts = process.env['PLATFORM_MIRRORS'] ? 'as PLATFORM_MIRRORS says' : 'stand-ins';
  const mirrors = process.env['PLATFORM_MIRRORS'] || writeStandIns(await loadPlatform(root), join(folder, 'mirror'));
  const variables = { PLATFORM_CACHE: cache, PLATFORM_MIRRORS: mirrors };
  const nx = (copy: string, ...args: readonly string[]) =>
    measure([join(copy, 'node_modules/.bin/nx'), ...args], copy, variables);
  await nx(root, 'run-many', '-t', 'lock');
  await nx(root, 'run-many', '-t', 'package');
  commit(root);
  const { environments } = await loadPlatform(root);
  const alone = await helmAlone(root);
  const verifyAll = ['run-many', '-t', 'verify', '-p', ...environments.map(({ name }) => name)];
  const measured: Measurements = { cold: [], helm: [], repeated: [], nx: [], component: [], environment: [], plan: [] };
  for (let run = 1; run <= runs; run++) {
    tell(`run ${run} of ${runs}`);
    rmSync(join(cache, 'results'), { recursive: true, force: true });
    measured.cold.push(await nx(root, ...verifyAll));
    measured.helm.push(await measureProgram('sh', ['-c', alone.script], root, variables));
    measured.repeated.push(await nx(root, ...verifyAll));
    measured.nx.push(await nx(empty, ...verifyAll));
    const component = basename(changeOverride(root, ENVIRONMENT), '.yaml');
    measured.component.push(await nx(root, 'run', `${component}:verify`, `--environment=${ENVIRONMENT}`));
    changeOverride(root, ENVIRONMENT);
    measured.environment.push(await nx(root, 'run', `${ENVIRONMENT}:verify`));
    measured.plan.push(await nx(root, 'run', 'platform:plan'));
  }
  const costs = Object.entries(measured).map(([name, all]) => [name, typical(all.map(({ cost }) => cost))]);
  return { charts, environments: environments.length, placements: alone.charts, ...Object.fromEntries(costs) };
}

/** Plans compare with what is committed. */
function commit(root: string): void {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], { cwd: root });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=start');
}
