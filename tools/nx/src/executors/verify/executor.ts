import { openHelm } from '@idp/helm';
import { PlatformError } from '@idp/model';
import { loadPlatform } from '@idp/workspace';
import type { Prepare } from '../../executor';
import { today } from '../../today';
import { verifierOf } from './verify';

/** Verifies components and environments; the platform is read, and each environment rendered, once for all of them. */
const verify: Prepare = async (_projects, workspaceRoot) => {
  const platform = await loadPlatform(workspaceRoot);
  if (platform.problems.length > 0) throw new PlatformError(platform.problems);
  return verifierOf(platform, workspaceRoot, await openHelm(), today());
};

export default verify;
