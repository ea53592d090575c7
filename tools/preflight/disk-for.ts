import type { Rendering } from '@idp/model';
import { claimsOf, containersOf, podsOf } from '@idp/verify';

/** What an image takes on a disk, on average of those that the platform pulls. */
const IMAGE = 300 * 2 ** 20;

/** The bytes that an environment takes on the disk of a machine that is all of its nodes: volumes and images. */
export function diskFor(rendering: Rendering): number {
  const volumes = claimsOf(rendering).reduce((sum, { storage, count }) => sum + storage * BigInt(count), 0n);
  const images = new Set(
    podsOf(rendering)
      .flatMap(containersOf)
      .map(({ content }) => content['image']),
  );
  return Number(volumes / 1000n) + images.size * IMAGE;
}
