import { openHelm } from '@idp/helm';
import { openSide } from '@idp/history';
import type { Rendering } from '@idp/model';
import { keptResults } from './kept-results';
import { openWorkspace } from './open-workspace';
import { chartsOf, openCharts, placed, renderingOf } from './placed';

/** What renders an environment as it would be built from the working tree; undefined for one that is not there. */
export async function renderWorktree(root: string): Promise<(environment: string) => Promise<Rendering | undefined>> {
  const side = await openSide('worktree', await openWorkspace(root));
  const results = keptResults();
  const read = openCharts(results);
  const render = await openHelm(results);
  return async (environment) => {
    const one = await placed(side, environment);
    return one && renderingOf(one, chartsOf(one, read), render);
  };
}
