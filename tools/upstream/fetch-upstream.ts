import type { Lock, Upstream } from '@idp/model';
import { digestOf } from '@idp/registry';
import semver from 'semver';
import type { UpstreamContext } from './context';
import { findOffer, publishedAt } from './find-offer';
import { refusal } from './refusal';

/** The bytes that the lock names, from the cache or the network; other bytes are refused and not kept. */
export async function fetchUpstream(upstream: Upstream, lock: Lock, context: UpstreamContext): Promise<Uint8Array> {
  refuseOutdated(upstream, lock, context);
  const kept = await context.sources.cache.get(lock.digest);
  if (kept !== undefined) return kept;
  const { offline } = context.sources;
  if (offline !== undefined) throw refusal(context, `${lock.digest} is not in the cache`, offline);
  const offer = await findOffer(upstream, context);
  refuseOther(offer.digest ?? lock.digest, offer.address, lock, context);
  const bytes = await offer.download();
  refuseOther(digestOf(bytes), offer.address, lock, context);
  await context.sources.cache.put(bytes);
  return bytes;
}

/** Throws when the definition has moved on since it was locked. */
function refuseOutdated(upstream: Upstream, { url, version }: Lock, context: UpstreamContext): void {
  const isSame = version === upstream.version || semver.valid(version) === (semver.valid(upstream.version) ?? '');
  if (url === publishedAt(upstream) && isSame) return;
  const what = `names ${publishedAt(upstream)} ${upstream.version}, and upstream.lock.yaml still ${url} ${version}`;
  throw refusal(context, what, `run nx run ${context.component}:lock and commit what it writes`);
}

function refuseOther(digest: string, address: string, lock: Lock, context: UpstreamContext): void {
  if (digest === lock.digest) return;
  throw refusal(
    context,
    `upstream.lock.yaml expects ${lock.digest}, and ${address} has ${digest}`,
    `find out why it was published anew; to accept it, run nx run ${context.component}:lock and commit the difference`,
  );
}
