import { renderEnvironment, workingCharts, type RenderManifests } from '@idp/helm';
import type { Platform } from '@idp/model';
import { capacityOf, renderCapacity } from '@idp/verify';
import { openPackages } from '../../open-packages';
import type { Outcome } from '../../outcome';

/** What the environment in this folder asks for, from its packages, which are there: the target depends on them. */
export async function capacityIn(
  root: string,
  platform: Platform,
  workspaceRoot: string,
  render: RenderManifests,
  json: boolean,
): Promise<Outcome> {
  const environment = platform.environments.find(({ name }) => root === `environments/${name}`);
  if (environment === undefined) throw new Error(`Nx knows an environment in ${root}, which is not there`);
  const charts = await workingCharts(environment, platform, openPackages(workspaceRoot));
  const report = capacityOf(await renderEnvironment(environment, platform, charts, render));
  return { success: report.fits, message: json ? JSON.stringify(report, null, 2) : renderCapacity(report) };
}
