import { archiveDigestIn, type ChartManifest } from './chart-manifest';
import type { Repository } from './repository';
import { tagOf } from './tag-of';

/** A chart version in a registry, and what was sent for it to be there. */
export interface Pushed {
  /** Of its manifest in the registry. */
  readonly digest: string;
  /** False when it was there before. */
  readonly isNew: boolean;
  /** How many blobs were sent, and how many bytes they have. */
  readonly blobs: number;
  readonly bytes: number;
}

/**
 * Makes sure that a registry has a chart version, and sends only what it lacks. A version that is there keeps its
 * manifest. Throws when other content is there under the same version.
 */
export async function pushChart(chart: ChartManifest, version: string, to: Repository): Promise<Pushed> {
  const tag = tagOf(version);
  const before = await digestOfSame(chart, tag, to);
  if (before !== undefined) return { digest: before, isNew: false, blobs: 0, bytes: 0 };
  let [blobs, bytes] = [0, 0];
  for (const blob of [chart.config, chart.archive])
    if (!(await to.hasBlob(blob.digest))) {
      await to.putBlob(blob.digest, blob.bytes);
      blobs += 1;
      bytes += blob.bytes.length;
    }
  await to.putManifest(tag, chart.bytes);
  // Asked again, because somebody may have pushed this version meanwhile.
  const digest = await digestOfSame(chart, tag, to);
  if (digest !== undefined) return { digest, isNew: true, blobs, bytes };
  throw to.refusal(`${to.address}:${tag} is not there after it was pushed`, 'tell who runs the registry');
}

/** The digest under which a registry has the same content; undefined when it has no such version. */
async function digestOfSame(chart: ChartManifest, tag: string, to: Repository): Promise<string | undefined> {
  const digest = await to.digestOf(tag);
  if (digest === undefined || digest === chart.digest) return digest;
  const there = archiveDigestIn((await to.manifest(digest)) ?? new Uint8Array());
  if (there === chart.archive.digest) return digest;
  throw to.refusal(
    `${to.address}:${tag} holds ${there ?? 'no chart'}, and the chart of this version is ${chart.archive.digest}`,
    'find out who pushed it and remove it there: a version never changes its content',
  );
}
