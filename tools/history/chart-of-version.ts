import { listAllFiles, readBytes } from '@idp/workspace';
import { withCheckOut } from './check-out';
import { commitWithVersion } from './find-version';
import type { BuiltPackage } from './package-in';

/** A chart as it is committed, with the lock of its upstream in place of the upstream. */
export type CommittedChart = Pick<BuiltPackage, 'version' | 'files'>;

/** The chart of a version, from Git alone: nothing is fetched. Undefined where no commit that is here has it. */
export async function chartOfVersion(
  root: string,
  component: string,
  version: string,
): Promise<CommittedChart | undefined> {
  const commit = await commitWithVersion(root, component, version);
  if (commit === undefined) return undefined;
  const wanted = new RegExp(`^(charts/${component}/|libs/[^/]+/${component}/upstream\\.lock\\.yaml$)`);
  return withCheckOut(root, commit, async (folder) => ({ version, files: await filesIn(folder, component) }), wanted);
}

async function filesIn(folder: string, component: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const chart = `charts/${component}/`;
  for (const path of await listAllFiles(folder, '')) {
    const content = await readBytes(folder, path);
    const name = path.startsWith(chart) ? path.slice(chart.length) : 'upstream.lock.yaml';
    if (content !== undefined && name !== 'catalog-info.yaml') files.set(name, new Uint8Array(content));
  }
  return files;
}
