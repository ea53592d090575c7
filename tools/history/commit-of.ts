import { PlatformError } from '@idp/model';
import { suggest } from '@idp/schema';
import { linesOfGit } from './git';

/** The commit that a branch, a tag or the beginning of a digest names. Throws what is near where there is none. */
export async function commitOf(root: string, name: string): Promise<string> {
  const [commit] = await linesOfGit(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  if (commit !== undefined) return commit;
  const known = await linesOfGit(root, 'for-each-ref', '--format=%(refname:short)');
  const remedy = suggest(name, known.slice(0, 20));
  throw new PlatformError([{ where: name, what: 'is no commit, branch or tag of this repository', remedy }]);
}

/** The last commit that a branch and what is checked out have in common: what a pull request is compared with. */
export async function commonCommitOf(root: string, name: string): Promise<string> {
  const commit = await commitOf(root, name);
  const [common] = await linesOfGit(root, 'merge-base', commit, 'HEAD');
  return common ?? commit;
}
