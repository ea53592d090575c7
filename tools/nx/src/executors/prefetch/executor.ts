import { openRegistries, registryOf } from '@idp/registry';
import { environmentNamed } from '../../environment-named';
import type { Prepare } from '../../executor';
import { openWorkspace } from '../../open-workspace';
import { prefetchPins } from './prefetch';

/** Brings the charts that environments pin into the cache, from their registries. */
const prefetch: Prepare = async (_projects, workspaceRoot) => {
  const workspace = await openWorkspace(workspaceRoot);
  const { platform } = workspace;
  const registries = openRegistries(platform.environments.map(registryOf));
  return ({ name }) => prefetchPins(environmentNamed(name, platform), workspace, registries);
};

export default prefetch;
