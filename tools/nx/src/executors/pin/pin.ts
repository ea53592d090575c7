import { PlatformError } from '@idp/model';
import { loadPlatform } from '@idp/workspace';
import { environmentNamed } from '../../environment-named';
import type { Outcome } from '../../outcome';
import { chartsInTree, summaryOf, writePins } from '../../pins';

/** Pins the charts as they are in one environment, without asking its registry. */
export async function pinEnvironment(name: string, workspaceRoot: string): Promise<Outcome> {
  const platform = await loadPlatform(workspaceRoot);
  const environment = environmentNamed(name, platform);
  if (platform.problems.length > 0) throw new PlatformError(platform.problems);
  const charts = await chartsInTree(environment, platform, workspaceRoot);
  return { success: true, message: summaryOf(name, await writePins(environment, charts, workspaceRoot)) };
}
