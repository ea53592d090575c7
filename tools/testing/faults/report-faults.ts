import { openHelm, renderEnvironment } from '@idp/helm';
import { PlatformError } from '@idp/model';
import { checks, renderReport, verdictOf } from '@idp/verify';
import { loadPlatform } from '@idp/workspace';
import { standInCharts } from '../stand-ins/stand-in-charts';

/** A platform below a root, and one of its environments. */
export interface Place {
  readonly root: string;
  readonly environment: string;
}

const TODAY = '2026-06-30';

/** What verify says of each place, with stand-ins for the upstreams; charts that are equal are rendered once. */
export async function reportFaults(places: readonly Place[]): Promise<readonly string[]> {
  const render = await openHelm();
  const reports: string[] = [];
  for (const { root, environment: name } of places)
    try {
      const platform = await loadPlatform(root);
      const environment = platform.environments.find((other) => other.name === name);
      if (environment === undefined) throw new PlatformError(platform.problems);
      const rendering = await renderEnvironment(environment, platform, standInCharts(environment, platform), render);
      const found = checks.flatMap(({ findFindings }) => findFindings(rendering));
      const names = checks.map((check) => check.name);
      reports.push(renderReport(verdictOf(rendering, found, names, TODAY)));
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      reports.push(error.message);
    }
  return reports;
}
