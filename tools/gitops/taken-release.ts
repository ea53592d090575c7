import type { Release } from '@idp/model';

/**
 * A release as an environment takes it: what belongs to the chart version is as it is offered, what the environment says
 * of its own pin stays. A detached one that comes to another layer is attached there, because it has arrived.
 */
export function takenRelease(offered: Release, pinned: Release | undefined): Release {
  return {
    ...ofVersion(offered),
    ...(pinned?.override && { override: pinned.override }),
    ...(pinned?.detached && pinned.layer === offered.layer && { detached: true }),
  };
}

/**
 * Whether Argo CD would delete what it made of a pin when this release takes its place: each layer has an
 * ApplicationSet, which deletes the Applications of releases that it no longer sees.
 */
export function isLostBy(offered: Release, pinned: Release | undefined): boolean {
  return pinned !== undefined && pinned.layer !== offered.layer && !pinned.detached;
}

function ofVersion({ override: _, detached: __, ...release }: Release): Release {
  return release;
}
