import { nameOfPin, type JsonObject } from '@idp/model';
import { runProgram } from '@idp/programs';
import type { ChartArchive } from './chart-archive';
import { complaintOf } from './complaint-of';
import type { ReadYaml } from './kubernetes-yaml';
import { readManifests, type Manifests } from './manifests';
import { withFile } from './with-file';

/** A chart, and what else its manifests follow from. */
export interface ChartToRender {
  readonly archive: ChartArchive;
  readonly values: JsonObject;
  /** The version of Kubernetes. */
  readonly kubernetes: string;
  /** What the cluster knows besides Kubernetes itself. */
  readonly apiVersions: readonly string[];
}

/**
 * The manifests of a chart as Argo CD gets them: with its hooks and definitions of kinds, without its tests. Where helm
 * cannot render it, that is its only fault.
 */
export async function renderManifests(
  { archive, values, kubernetes, apiVersions }: ChartToRender,
  read?: (text: string) => ReadYaml,
): Promise<Manifests> {
  const { namespace, version } = archive.release;
  const name = nameOfPin(archive.release);
  const { status, printed, complaints } = await withFile(`${name}-${version}.tgz`, archive.bytes(), (path) =>
    runProgram(
      'helm',
      [
        'template',
        name,
        path,
        ...['--namespace', namespace],
        ...['--values', '-'],
        ...['--kube-version', kubernetes],
        ...apiVersions.flatMap((apiVersion) => ['--api-versions', apiVersion]),
        '--skip-tests',
      ],
      JSON.stringify(values),
    ),
  );
  if (status === 0) return readManifests(printed, read);
  return { objects: [], duplicateKeys: [], faults: [`helm cannot render it: ${complaintOf(complaints)}`] };
}
