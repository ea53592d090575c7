import { openSources } from '@idp/upstream';
import { loadPlatform } from '@idp/workspace';
import type { Prepare } from '../../executor';
import { packagerOf } from './package';

/** Packages the charts of components; the platform is read once for all of them. */
const packageCharts: Prepare = async (_projects, workspaceRoot) => {
  const platform = await loadPlatform(workspaceRoot);
  return packagerOf(platform, workspaceRoot, openSources(platform.settings, workspaceRoot));
};

export default packageCharts;
