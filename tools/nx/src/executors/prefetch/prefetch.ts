import { openSide, type Workspace } from '@idp/history';
import { together, type EnvironmentFolder, type Release, type SourceFile } from '@idp/model';
import { registryOf, type Registries } from '@idp/registry';
import { prefetchChart } from '@idp/upstream';
import pLimit from 'p-limit';
import type { Outcome } from '../../outcome';

/** How many charts are fetched at a time. */
const AT_ONCE = 4;

/**
 * Brings what an environment pins into the cache: by digest from its registry; what was never pushed is made from Git,
 * whose upstreams are fetched. Afterwards the pins can be verified without a network.
 */
export async function prefetchPins(
  environment: EnvironmentFolder,
  workspace: Workspace,
  registries: Registries,
): Promise<Outcome> {
  const limit = pLimit(AT_ONCE);
  const pushed = [...environment.releases.values()].filter(({ value }) => value.digest !== undefined);
  const fetched = await together(pushed.map((pin) => limit(() => fetchPin(pin, environment, workspace, registries))));
  const packages = await (await openSide('pins', workspace)).packagesOf(environment);
  const made = packages.length - pushed.length;
  const parts = [
    `${packages.length} charts`,
    `${fetched.filter(Boolean).length} fetched`,
    ...(made > 0 ? [`${made} made from Git, since they were never pushed`] : []),
  ];
  return { success: true, message: `${environment.name}: ${parts.join(', ')}` };
}

async function fetchPin(
  { value, locate }: SourceFile<Release>,
  environment: EnvironmentFolder,
  { sources }: Workspace,
  registries: Registries,
): Promise<boolean> {
  const { component, digest } = value;
  if (digest === undefined) return false;
  const repository = registries({ ...registryOf(environment), where: locate(['digest']) }, component);
  return prefetchChart(digest, repository, sources.cache);
}
