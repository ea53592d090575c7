import { openSources } from '@idp/upstream';
import { loadPlatform } from '@idp/workspace';
import type { Prepare } from '../../executor';
import { typistOf } from './types';

/** Types the chart values of components; the platform is read once for all of them. */
const types: Prepare = async (_projects, workspaceRoot) => {
  const platform = await loadPlatform(workspaceRoot);
  return typistOf(platform, workspaceRoot, openSources(platform.settings, workspaceRoot));
};

export default types;
