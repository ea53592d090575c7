import { openSources } from '@idp/upstream';
import { loadPlatform } from '@idp/workspace';
import type { Prepare } from '../../executor';
import { fetcherOf } from './fetch';

/** Fetches the locked upstreams of components. */
const fetch: Prepare = async (_projects, workspaceRoot) => {
  const platform = await loadPlatform(workspaceRoot);
  return fetcherOf(platform, openSources(platform.settings, workspaceRoot));
};

export default fetch;
