import { archiveDigestIn } from './chart-manifest';
import { verified } from './copy-chart';
import type { Repository } from './repository';

/** A chart version as a registry has it: the bytes of its manifest, and those of its archive. */
export interface FetchedChart {
  readonly manifest: Uint8Array;
  readonly archive: Uint8Array;
}

/** Fetches a chart version by the digest of its manifest. Throws when it is not there, or is not what the digest says. */
export async function fetchChart(digest: string, from: Repository): Promise<FetchedChart> {
  const manifest = verified(await from.manifest(digest), digest, from);
  const named = archiveDigestIn(manifest);
  if (named === undefined)
    throw from.refusal(`${from.address}@${digest} is no chart`, 'pin the digest of a chart that was pushed');
  return { manifest, archive: verified(await from.blob(named), named, from) };
}
