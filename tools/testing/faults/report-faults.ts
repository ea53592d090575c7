import { openHelm, renderEnvironment } from '@idp/helm';
import { PlatformError } from '@idp/model';
import { checkNames, findAll, schemaLocationsOf } from '@idp/judge';
import { openResults } from '@idp/programs';
import { renderReport, verdictOf } from '@idp/verify';
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
  const results = openResults();
  const render = await openHelm(results);
  // Remembers nothing of the first: every chart is rendered twice.
  const renderAnew = await openHelm(openResults());
  const means = { results, schemas: { locations: schemaLocationsOf(process.env) } };
  const reports: string[] = [];
  for (const { root, environment: name } of places)
    try {
      const platform = await loadPlatform(root);
      const environment = platform.environments.find((other) => other.name === name);
      if (environment === undefined) throw new PlatformError(platform.problems);
      const charts = standInCharts(environment, platform);
      const rendering = await renderEnvironment(environment, platform, charts, render);
      const again = await renderEnvironment(environment, platform, charts, renderAnew);
      const found = await findAll(rendering, again, means);
      reports.push(renderReport(verdictOf(rendering, found, checkNames, TODAY)));
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      reports.push(error.message);
    }
  return reports;
}
