import { PlatformError } from '@idp/model';
import { openRegistries, registryOf } from '@idp/registry';
import { findProblems } from '@idp/render';
import { openSources } from '@idp/upstream';
import { loadPlatform } from '@idp/workspace';
import { environmentNamed } from '../../environment-named';
import { writePins } from '../../pins';
import { copierOf } from './copy-pinned';
import { findLostPins } from './find-lost-pins';
import { pusherOf } from './push-current';
import type { ChartReport, PushReport } from './report';
import { runJobs } from './run-jobs';

/**
 * Makes the registry of an environment hold every chart version that the environment runs: where a chain begins those of
 * now, which are then pinned, all or none; elsewhere those that are pinned, copied from the environment before.
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
  const isFirst = environment.facts.value.promotesFrom === undefined;
  const jobs = isFirst
    ? await pusherOf(environment, platform, workspaceRoot, registries, openSources(platform.settings, workspaceRoot))
    : copierOf(environment, platform, registries);
  const charts = await runJobs(jobs, tell);
  const report = { environment: environment.name, registry: environment.facts.value.registry, charts, notes: [] };
  if (!isFirst || charts.some(({ outcome }) => outcome === 'failed')) return report;
  const notes = await findLostPins(environment, charts, registries);
  return { ...report, notes, pins: await writePins(environment, platform, workspaceRoot, digestsOf(charts)) };
}

function digestsOf(charts: readonly ChartReport[]): ReadonlyMap<string, string> {
  return new Map(charts.flatMap(({ component, digest }) => (digest ? [[component, digest]] : [])));
}
