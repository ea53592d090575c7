import { openHelm, renderEnvironment } from '@idp/helm';
import { PlatformError, type Rendering } from '@idp/model';
import { checkNames, findAll, schemaLocationsOf } from '@idp/judge';
import { openResults } from '@idp/programs';
import { checks, renderReport, verdictOf, type Finding } from '@idp/verify';
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
      const report = renderReport(verdictOf(rendering, found, checkNames, TODAY));
      reports.push([report, ...unequalIn(rendering, found.findings)].join('\n'));
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      reports.push(error.message);
    }
  return reports;
}

/**
 * Components of which something else is said when they alone are asked about: those with findings, and all where there
 * are none.
 */
function unequalIn(rendering: Rendering, found: readonly Finding[]): readonly string[] {
  const own = checks.map(({ name }) => name);
  const among = found.filter(({ check }) => own.includes(check));
  const names =
    found.length > 0 ? found.map(({ component }) => component) : rendering.components.map(({ name }) => name);
  return [...new Set(names)].flatMap((name) => {
    const alone = checks.flatMap(({ findFindings }) => findFindings({ ...rendering, asked: name }));
    const isEqual = printed(alone, name) === printed(among, name);
    return isEqual ? [] : [`asked about ${name} alone, verify says: ${printed(alone, name)}`];
  });
}

function printed(findings: readonly Finding[], name: string): string {
  return JSON.stringify(
    findings
      .filter(({ component }) => component === name)
      .map(({ check, path, what }) => [check, path, what])
      .sort(),
  );
}
