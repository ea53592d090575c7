import type { ExecutorContext } from '@nx/devkit';
import { deployEnvironment, type DeployRequest } from './deploy';

/** From nothing to a running, checked platform. */
export default async function run(
  { environment, from, until, dryRun = false, yes = false, json = false }: Partial<DeployRequest>,
  { root }: ExecutorContext,
): Promise<{ success: boolean }> {
  return { success: (await deployEnvironment({ environment, from, until, dryRun, yes, json }, root)) === 0 };
}
