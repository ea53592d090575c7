import type { Lock, Upstream } from '@idp/model';
import { digestOf } from '@idp/registry';
import { readChartArchive } from './chart-archive';
import { chartFactsOf } from './chart-facts';
import type { UpstreamContext } from './context';
import { findOffer, publishedAt } from './find-offer';
import { refusal } from './refusal';

/**
 * Resolves the exact version of the definition over the network or a mirror, reads all of it and keeps it in the cache.
 * Throws when it is not what it says it is.
 */
export async function lockUpstream(upstream: Upstream, context: UpstreamContext): Promise<Lock> {
  const offer = await findOffer(upstream, context);
  const bytes = await offer.download();
  const digest = digestOf(bytes);
  if (offer.digest !== undefined && offer.digest !== digest)
    throw refusal(
      context,
      `${offer.address} should have the digest ${offer.digest} and has ${digest}`,
      'try again; if it stays so, tell who runs the source',
    );
  const { appVersion } =
    'chart' in upstream ? chartFactsOf(readChartArchive(bytes, offer.address), upstream, offer.address) : {};
  await context.sources.cache.put(bytes);
  return { url: publishedAt(upstream), version: offer.version, ...(appVersion && { appVersion }), digest };
}
