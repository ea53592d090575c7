import { buildChart, type ChartOf, type Workspace } from '@idp/history';
import { isObject, type Platform } from '@idp/model';
import type { Results } from '@idp/programs';
import type { PackagedChart } from '@idp/render';
import { openSources } from '@idp/upstream';
import { loadPlatform } from '@idp/workspace';
import { chartGroundsOf, definitionGroundsOf } from './grounds/chart-grounds';
import { trustedGrounds, type Written } from './grounds/written';
import { keptResults } from './kept-results';
import { today } from './today';

/**
 * Reads the working tree, and opens what its upstreams are fetched from. Definitions that were sound are not judged
 * again, and a chart that was made of the same before is not made again, but in CI.
 */
export async function openWorkspace(
  root: string,
  results: Results = keptResults(),
  written: Written | undefined = trustedGrounds(root),
): Promise<Workspace> {
  const platform = written ? await readAgain(root, results, written) : await loadPlatform(root);
  const chartOf = written ? rememberedCharts(results, written) : buildChart;
  return { root, platform, sources: openSources(platform.settings, root), today: today(), chartOf };
}

/** Reads the platform; where the same definitions were without a problem before, they are taken as they are. */
async function readAgain(root: string, results: Results, written: Written): Promise<Platform> {
  let judged: Platform | undefined;
  await results.remember(['definitions', definitionGroundsOf(written)], isSound, async () => {
    judged = await loadPlatform(root);
    return judged.problems.length === 0;
  });
  return judged ?? loadPlatform(root, 'sound');
}

function isSound(value: unknown): value is boolean {
  return value === true;
}

function rememberedCharts(results: Results, written: Written): ChartOf {
  const groundsOf = chartGroundsOf(written);
  return (component, platform) =>
    results.remember(['chart', groundsOf(component)], isChart, () => buildChart(component, platform));
}

function isChart(value: unknown): value is PackagedChart {
  return isObject(value) && typeof value['version'] === 'string' && Array.isArray(value['packaged']);
}
