import { descriptorsIn } from './chart-manifest';
import { digestOf } from './digest';
import type { Pushed } from './push-chart';
import type { Repository } from './repository';
import { tagOf } from './tag-of';

/**
 * Copies a chart version by the digest of its manifest: the same bytes, neither unpacked nor made anew, and only what
 * the other registry lacks. Throws when the bytes are not what the digest says, or when something else has the version.
 */
export async function copyChart(digest: string, version: string, from: Repository, to: Repository): Promise<Pushed> {
  const tag = tagOf(version);
  const before = await to.digestOf(tag);
  if (before === digest) return { digest, isNew: false, blobs: 0, bytes: 0 };
  if (before !== undefined) throw otherContent(`${to.address}:${tag}`, before, digest, to);
  const manifest = verified(await from.manifest(digest), digest, from);
  let [blobs, bytes] = [0, 0];
  for (const blob of descriptorsIn(manifest)) {
    if (await to.hasBlob(blob.digest)) continue;
    const { isMounted, upload } = await to.mountBlob(blob.digest, from);
    if (isMounted) continue;
    const content = verified(await from.blob(blob.digest), blob.digest, from);
    await to.putBlob(blob.digest, content, upload);
    blobs += 1;
    bytes += content.length;
  }
  await to.putManifest(tag, manifest);
  const after = await to.digestOf(tag);
  if (after !== digest) throw otherContent(`${to.address}:${tag}`, after ?? 'nothing', digest, to);
  return { digest, isNew: true, blobs, bytes };
}

/** The mistake that a version has another digest than the one that is pinned. */
export function otherContent(what: string, has: string, pinned: string, { refusal }: Repository) {
  return refusal(
    `${what} has the digest ${has}, and ${pinned} is pinned`,
    'find out who pushed it and remove it there',
  );
}

/** Bytes that a repository gave for a digest. Throws when it has none, or others. */
export function verified(bytes: Uint8Array | undefined, digest: string, { address, refusal }: Repository): Uint8Array {
  if (bytes === undefined) throw refusal(`${address} has no ${digest}`, 'push it there first');
  if (digestOf(bytes) === digest) return bytes;
  throw refusal(`${address} gives ${digestOf(bytes)} for ${digest}`, 'tell who runs the registry');
}
