import { openHelm } from '@idp/helm';
import { PlatformError } from '@idp/model';
import { loadPlatform } from '@idp/workspace';
import type { Prepare } from '../../executor';
import { keptResults } from '../../kept-results';
import { capacityIn } from './capacity';

/** How the report is told. */
export interface CapacityOptions {
  readonly json: boolean;
}

/** Says what environments ask for, and whether it fits; fails where it does not. */
const capacity: Prepare<CapacityOptions> = async (_projects, workspaceRoot, { json = false }) => {
  const platform = await loadPlatform(workspaceRoot);
  if (platform.problems.length > 0) throw new PlatformError(platform.problems);
  const helm = await openHelm(keptResults());
  return ({ root }) => capacityIn(root, platform, workspaceRoot, helm, json);
};

export default capacity;
