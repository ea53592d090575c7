import { archiveDigestIn, fetchChart, type Repository } from '@idp/registry';
import type { Cache } from './cache';

/** The archive of a chart version that was fetched before, by the digest of its manifest; undefined when it was not. */
export async function pinnedChart(digest: string, cache: Cache): Promise<Uint8Array | undefined> {
  const manifest = await cache.get(digest);
  const archive = manifest && archiveDigestIn(manifest);
  return archive === undefined ? undefined : cache.get(archive);
}

/** Makes sure that the cache has a chart version; false when it had it before. */
export async function prefetchChart(digest: string, from: Repository, cache: Cache): Promise<boolean> {
  if ((await pinnedChart(digest, cache)) !== undefined) return false;
  const { manifest, archive } = await fetchChart(digest, from);
  // The manifest last: with it the archive is found.
  await cache.put(archive);
  await cache.put(manifest);
  return true;
}
