import { openHelm } from '@idp/helm';
import { PlatformError } from '@idp/model';
import { loadPlatform } from '@idp/workspace';
import type { Prepare } from '../../executor';
import { keptResults, meansOf } from '../../kept-results';
import { openPackages } from '../../open-packages';
import { today } from '../../today';
import { verifierOf } from './verify';

/** What a run is asked for. */
export interface VerifyOptions {
  readonly json: boolean;
}

/** Verifies components and environments; the platform is read, and each environment rendered, once for all of them. */
const verify: Prepare<VerifyOptions> = async (_projects, workspaceRoot, { json = false }) => {
  const platform = await loadPlatform(workspaceRoot);
  if (platform.problems.length > 0) throw new PlatformError(platform.problems);
  const results = keptResults();
  return verifierOf({
    platform,
    workspaceRoot,
    packages: openPackages(workspaceRoot),
    json,
    today: today(),
    render: await openHelm(results),
    renderAnew: await openHelm(),
    anew: process.env.CI === 'true' ? 'all' : 'sample',
    means: meansOf(results),
  });
};

export default verify;
