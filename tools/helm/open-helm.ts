import pLimit from 'p-limit';
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { helmVersion } from './helm-version';
import type { Manifests } from './manifests';
import type { RenderManifests } from './render-all';
import { renderManifests, type ChartToRender } from './render-manifests';

/**
 * Opens the helm on the PATH, for many charts and environments: as many run at once as there are processors, and each
 * chart once. Throws how to install helm when there is none, or one that is too old.
 */
export async function openHelm(): Promise<RenderManifests> {
  const version = await helmVersion();
  const limit = pLimit(availableParallelism());
  const known = new Map<string, Promise<Manifests>>();
  return (chart) => {
    const key = keyOf(chart, version);
    const made = known.get(key) ?? limit(() => renderManifests(chart));
    known.set(key, made);
    return made;
  };
}

/** Everything that the manifests of a chart follow from. */
function keyOf({ archive, values, kubernetes, apiVersions }: ChartToRender, helm: string): string {
  const given = JSON.stringify([archive.digest, values, kubernetes, apiVersions, helm]);
  return createHash('sha256').update(given).digest('hex');
}
