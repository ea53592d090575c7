import type { Charts, Tell } from '@idp/deploy';
import { openSide, type Workspace } from '@idp/history';
import {
  isOn,
  onceFor,
  PlatformError,
  type ComponentFolder,
  type EnvironmentFolder,
  type Problem,
  type Rendering,
} from '@idp/model';
import { openRegistries, registryOf, tagOf } from '@idp/registry';
import { findProblems, renderChart, type Chart } from '@idp/render';
import { objectsOfApps } from '@idp/gitops';
import { listFiles, readText } from '@idp/workspace';
import { withPinsOf } from './with-pins-of';
import { environmentNamed } from '../../environment-named';
import { openRenderings } from '../../open-renderings';
import { openWorkspace } from '../../open-workspace';
import { today } from '../../today';
import { builderOf } from '../build/build';
import { pushEnvironment } from '../push/push';
import { lineOf } from '../push/report';

/** The environment as it is on the disk now. */
interface Read {
  readonly workspace: Workspace;
  readonly environment: EnvironmentFolder;
  /** The chart of a component as it is in the working tree, rendered once. */
  readonly chartOf: (component: ComponentFolder) => Chart;
}

/**
 * The charts of an environment: with Git those that it pins, which somebody has pushed; without Git those of the working
 * tree, which are built, pushed and pinned here. Whoever has read the working tree a moment ago gives it.
 */
export function chartsOf(name: string | undefined, root: string, known?: Workspace): Charts {
  let reading: Promise<Read> | undefined;
  let rendering: Promise<Rendering> | undefined;
  let first = known;
  const open = async () => {
    const workspace = first ?? (await openWorkspace(root));
    first = undefined;
    return readEnvironment(name, workspace);
  };
  const read = () => (reading ??= open());
  return {
    environment: async () => (await read()).environment,
    missing: async (thereIsRegistry) => {
      const now = await read();
      return isOfWorkingTree(now.environment) ? findChanged(now, thereIsRegistry) : refuseUnpushed(now.environment);
    },
    bring: async (tell) => {
      await bring(await read(), tell);
      [reading, rendering] = [undefined, undefined];
      const { workspace } = await read();
      const project = `apps-of-apps-${name}`;
      await build(workspace, [{ name: project, root: `apps-of-apps/${name}` }]);
    },
    appsOfApps: async () => {
      const { workspace, environment } = await read();
      return objectsOfApps(environment, workspace.platform).map(({ object }) => object);
    },
    rendering: () => (rendering ??= read().then(render)),
  };
}

function readEnvironment(name: string | undefined, workspace: Workspace): Read {
  const environment = environmentNamed(name, workspace.platform);
  const problems = findProblems(workspace.platform);
  if (problems.length > 0) throw new PlatformError(problems);
  // Which versions an environment pins is in no chart.
  const chartOf = onceFor((component: ComponentFolder) => renderChart(component, workspace.platform));
  if (!isOfWorkingTree(environment)) return { workspace, environment, chartOf };
  const pinned = withPinsOf(environment, workspace.platform, chartOf);
  const environments = workspace.platform.environments.map((other) => (other === environment ? pinned : other));
  const platform = { ...workspace.platform, environments };
  return { workspace: { ...workspace, platform }, environment: pinned, chartOf };
}

function isOfWorkingTree({ facts }: EnvironmentFolder): boolean {
  return facts.value.git === undefined && facts.value.promotesFrom === undefined;
}

async function render({ workspace, environment }: Read): Promise<Rendering> {
  const side = await openSide(isOfWorkingTree(environment) ? 'worktree' : 'pins', workspace);
  return (await openRenderings(side))(environment);
}

/** What is pinned has to be pushed: by whom, is no business of a deployment. */
async function refuseUnpushed(environment: EnvironmentFolder): Promise<readonly string[]> {
  const registries = openRegistries([registryOf(environment)]);
  const found = [...environment.releases.values()].map(async ({ value, locate }): Promise<Problem[]> => {
    const { component, version } = value;
    const repository = registries(registryOf(environment), component);
    if ((await repository.digestOf(tagOf(version))) !== undefined) return [];
    const remedy = `push it: npx nx run platform:push --environment=${environment.name}`;
    return [{ where: locate(['version']), what: `${repository.address} has no version ${version}`, remedy }];
  });
  const problems = (await Promise.all(found)).flat();
  if (problems.length > 0) throw new PlatformError(problems);
  return [];
}

/** Each component whose chart is not built, pushed and pinned as it is now, and each pin that goes. */
async function findChanged(
  { environment, workspace: { platform, root }, chartOf }: Read,
  thereIsRegistry: boolean,
): Promise<readonly string[]> {
  const registries = openRegistries([registryOf(environment)]);
  const pins = await pinsOnDisk(environment, root);
  const on = platform.components.filter((component) => isOn(component.name, environment));
  const changes = on.map(async (component) => {
    const { files, version } = chartOf(component);
    const chartYaml = files.find(({ path }) => path === 'Chart.yaml')?.content;
    const isBuilt = (await readText(root, `charts/${component.name}/Chart.yaml`)) === chartYaml;
    const repository = registries(registryOf(environment), component.name);
    const digest = thereIsRegistry ? await repository.digestOf(tagOf(version)) : undefined;
    const isPinned = digest !== undefined && pins.get(component.name)?.includes(digest) === true;
    const todo = [...(isBuilt ? [] : ['build']), ...(digest ? [] : ['push']), ...(isPinned ? [] : ['pin'])];
    return todo.length === 0 ? [] : [`${todo.join(', ')} ${component.name} ${version}`];
  });
  const gone = [...pins.keys()].filter((name) => !on.some((component) => component.name === name));
  return [...(await Promise.all(changes)).flat(), ...gone.map((name) => `remove the pin of ${name}`)];
}

async function pinsOnDisk({ name }: EnvironmentFolder, root: string): Promise<ReadonlyMap<string, string>> {
  const folder = `environments/${name}/releases`;
  const files = (await listFiles(root, folder)).filter((file) => file.endsWith('.yaml'));
  const read = files.map(
    async (file) => [file.replace(/\.yaml$/, ''), (await readText(root, `${folder}/${file}`)) ?? ''] as const,
  );
  return new Map(await Promise.all(read));
}

async function bring({ workspace, environment }: Read, tell: Tell): Promise<void> {
  const on = workspace.platform.components.filter(({ name }) => isOn(name, environment));
  await build(
    workspace,
    on.map(({ name, folder }) => ({ name, root: folder })),
  );
  const { charts } = await pushEnvironment(environment.name, workspace.root, (report) => {
    if (report.outcome === 'pushed') tell(lineOf(report));
  });
  const problems = charts.flatMap((chart) => chart.problems ?? []);
  if (problems.length > 0) throw new PlatformError(problems);
}

async function build(
  { platform, root }: Workspace,
  projects: readonly { readonly name: string; readonly root: string }[],
): Promise<void> {
  const run = builderOf(platform, projects, root, today());
  for (const project of projects) {
    const { success, message } = await run(project);
    if (!success) throw new PlatformError([{ where: project.name, what: message, remedy: 'mend it, then go on' }]);
  }
}
