import { runGit } from '@idp/forge';
import { git } from '@idp/history';

/**
 * Keeps a commit that is on no branch, by a tag that says which chart it has; on the remote as well if that is wanted. A
 * tag that is there stays: a version is its content, whoever committed it.
 */
export async function keepTag(root: string, tag: string, commit: string, isShared: boolean): Promise<void> {
  const ref = `refs/tags/${tag}`;
  if (isShared) await git(root, 'fetch', '--quiet', 'origin', `${ref}:${ref}`);
  const there = await git(root, 'rev-parse', '--verify', '--quiet', ref);
  if (there === undefined) await runGit(root, ['tag', tag, commit]);
  if (isShared) await runGit(root, ['push', '--quiet', 'origin', ref]);
}
