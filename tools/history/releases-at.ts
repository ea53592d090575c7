import { PlatformError, schemas, type Release } from '@idp/model';
import { conforms } from '@idp/schema';
import { parseYaml } from '@idp/workspace';
import { git, linesOfGit } from './git';

/** The pins that an environment had at a commit, by component. Throws which of them are not of the form of today. */
export async function releasesAt(
  root: string,
  commit: string,
  environment: string,
): Promise<ReadonlyMap<string, Release>> {
  const folder = `environments/${environment}/releases`;
  const paths = await linesOfGit(root, 'ls-tree', '--name-only', commit, '--', `${folder}/`);
  if (paths.length === 0) {
    const what = `${environment} pins nothing at ${commit.slice(0, 7)}`;
    throw new PlatformError([{ where: folder, what, remedy: 'name a later commit' }]);
  }
  const releases = new Map<string, Release>();
  for (const path of paths) {
    const text = (await git(root, 'show', `${commit}:${path}`))?.toString('utf8') ?? '';
    const parsed = parseYaml(path, text);
    const value: unknown = 'file' in parsed ? parsed.file.value : undefined;
    if (!conforms<Release>(schemas.release, value)) throw unreadable(path, commit);
    releases.set(value.component, value);
  }
  return releases;
}

function unreadable(path: string, commit: string): PlatformError {
  const what = 'is not of the form that pins have today';
  return new PlatformError([{ where: `${path} at ${commit.slice(0, 7)}`, what, remedy: 'name a later commit' }]);
}
