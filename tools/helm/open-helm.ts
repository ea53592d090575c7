import { openResults, type Results } from '@idp/programs';
import pLimit from 'p-limit';
import { availableParallelism } from 'node:os';
import { helmVersion } from './helm-version';
import { areManifests } from './manifests';
import { readingOnce } from './read-once';
import type { RenderManifests } from './render-all';
import { renderManifests } from './render-manifests';

/**
 * Opens the helm on the PATH, for any number of charts and environments: as many run at once as there are processors,
 * and none whose result is known. Throws how to install helm when there is none, or one that is too old.
 */
export async function openHelm(results: Results = openResults()): Promise<RenderManifests> {
  const helm = await helmVersion();
  const limit = pLimit(availableParallelism());
  const read = readingOnce();
  return (chart) => {
    const { archive, values, kubernetes, apiVersions } = chart;
    const from = ['manifests', helm, archive.digest, values, kubernetes, apiVersions];
    return results.remember(from, areManifests, () => limit(() => renderManifests(chart, read)));
  };
}
