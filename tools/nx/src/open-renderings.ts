import { openHelm } from '@idp/helm';
import type { Side } from '@idp/history';
import type { EnvironmentFolder, Rendering } from '@idp/model';
import { keptResults } from './kept-results';
import { chartsOf, openCharts, placedOn, renderingOf } from './placed';

/** What renders the environments of a side. */
export async function openRenderings(side: Side): Promise<(environment: EnvironmentFolder) => Promise<Rendering>> {
  const results = keptResults();
  const read = openCharts(results);
  const render = await openHelm(results);
  return async (environment) => {
    const one = await placedOn(side, environment);
    return renderingOf(one, chartsOf(one, read), render);
  };
}
