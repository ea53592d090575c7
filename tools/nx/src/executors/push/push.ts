import { PlatformError } from '@idp/model';
import { openRegistries, registryOf } from '@idp/registry';
import { findProblems } from '@idp/render';
import { openSources } from '@idp/upstream';
import { loadPlatform } from '@idp/workspace';
import { environmentNamed } from '../../environment-named';
import { writePins, type PinnedChart } from '../../pins';
import { copierOf } from './copy-pinned';
import { findLostPins } from './find-lost-pins';
import { findUncommitted } from './find-uncommitted';
import { pusherOf, type CurrentJob } from './push-current';
import type { ChartReport, PushReport } from './report';
import { runJobs } from './run-jobs';

/**
 * Makes the registry of an environment hold every chart version that the environment runs: where a chain begins those of
 * now, and exactly these are then pinned, all or none; elsewhere those that are pinned, copied from the environment before.
 */
export async function pushEnvironment(
  name: string | undefined,
  workspaceRoot: string,
  tell: (report: ChartReport) => void,
): Promise<PushReport> {
  const platform = await loadPlatform(workspaceRoot);
  const environment = environmentNamed(name, platform);
  const problems = findProblems(platform);
  if (problems.length > 0) throw new PlatformError(problems);
  const registries = openRegistries(platform.environments.map(registryOf));
  const { registry, promotesFrom } = environment.facts.value;
  const report = { environment: environment.name, registry };
  if (promotesFrom !== undefined)
    return { ...report, charts: await runJobs(copierOf(environment, platform, registries), tell), notes: [] };
  const sources = openSources(platform.settings, workspaceRoot);
  const jobs = await pusherOf(environment, platform, workspaceRoot, registries, sources);
  const uncommitted = await findUncommitted(jobs, workspaceRoot);
  const charts = await runJobs(jobs, tell);
  if (charts.some(({ outcome }) => outcome === 'failed')) return { ...report, charts, notes: uncommitted };
  const notes = [...uncommitted, ...(await findLostPins(environment, charts, registries))];
  return { ...report, charts, notes, pins: await writePins(environment, pushedBy(jobs, charts), workspaceRoot) };
}

/** What was pushed, whatever has been built since. */
function pushedBy(jobs: readonly CurrentJob[], charts: readonly ChartReport[]): readonly PinnedChart[] {
  const digests = new Map(charts.map(({ component, digest }) => [component, digest]));
  return jobs.map(({ component, chartYaml }) => ({ component, chartYaml, digest: digests.get(component) }));
}
