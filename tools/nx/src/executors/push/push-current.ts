import {
  isOn,
  PlatformError,
  type ComponentFolder,
  type EnvironmentFolder,
  type Platform,
  type Problem,
} from '@idp/model';
import { chartManifestOf, pushChart, registryOf, tagOf, type Registries } from '@idp/registry';
import { renderChart, type Chart } from '@idp/render';
import type { Sources } from '@idp/upstream';
import { readText } from '@idp/workspace';
import { packageChart } from '../package/package';
import type { Job } from './run-jobs';

/** What pushes the chart of a component as it is when the push begins, whatever is built meanwhile. */
export interface CurrentJob extends Job {
  readonly chartYaml: string;
}

interface Current {
  readonly component: ComponentFolder;
  readonly chart: Chart;
  readonly chartYaml: string;
}

/**
 * What pushes the chart of each component that is on, as it is now. Throws when a chart in the tree is not what its
 * sources say: nobody could find in Git what was pushed.
 */
export async function pusherOf(
  environment: EnvironmentFolder,
  platform: Platform,
  workspaceRoot: string,
  registries: Registries,
  sources: Sources,
): Promise<readonly CurrentJob[]> {
  const on = platform.components.filter(({ name }) => isOn(name, environment));
  const current = on.map((component) => currentOf(component, platform));
  const stale = (await Promise.all(current.map((one) => findStale(one, workspaceRoot)))).flat();
  if (stale.length > 0) throw new PlatformError(stale);
  return current.map((one) => ({
    component: one.component.name,
    version: one.chart.version,
    chartYaml: one.chartYaml,
    run: () => pushCurrent(one, environment, registries, sources),
  }));
}

function currentOf(component: ComponentFolder, platform: Platform): Current {
  const chart = renderChart(component, platform);
  const chartYaml = chart.packaged.find(({ path }) => path === 'Chart.yaml')?.content;
  if (chartYaml === undefined) throw new Error(`the chart of ${component.name} has no Chart.yaml`);
  return { component, chart, chartYaml };
}

async function findStale({ component: { name }, chartYaml }: Current, workspaceRoot: string): Promise<Problem[]> {
  const where = `charts/${name}/Chart.yaml`;
  if ((await readText(workspaceRoot, where)) === chartYaml) return [];
  return [{ where, what: 'is not what its sources say', remedy: `run nx build ${name} and commit what it writes` }];
}

/** A version that is there with the digest that is pinned needs no package to compare it with. */
async function pushCurrent(
  { component, chart, chartYaml }: Current,
  environment: EnvironmentFolder,
  registries: Registries,
  sources: Sources,
): ReturnType<Job['run']> {
  const repository = registries(registryOf(environment), component.name);
  const pinned = environment.releases.get(component.name)?.value;
  if (pinned?.version === chart.version && pinned.digest !== undefined) {
    const there = await repository.digestOf(tagOf(chart.version));
    if (there === pinned.digest) return { outcome: 'present', digest: there, blobs: 0, bytes: 0 };
  }
  const { bytes } = await packageChart(component, chart, sources);
  const pushed = await pushChart(chartManifestOf(chartYaml, bytes), chart.version, repository);
  const { digest, isNew } = pushed;
  return { outcome: isNew ? 'pushed' : 'present', digest, blobs: pushed.blobs, bytes: pushed.bytes };
}
