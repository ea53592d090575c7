import { openSources } from '@idp/upstream';
import { loadPlatform } from '@idp/workspace';
import type { Prepare } from '../../executor';
import { lockerOf } from './lock';

/** Locks the upstreams of components; an index of charts is read once for all of them. */
const lock: Prepare = async (_projects, workspaceRoot) => {
  const platform = await loadPlatform(workspaceRoot);
  return lockerOf(platform, workspaceRoot, openSources(platform.settings, workspaceRoot));
};

export default lock;
