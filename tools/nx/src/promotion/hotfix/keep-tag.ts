import { runGit } from '@idp/forge';

/** Keeps a commit that is on no branch, by a tag that says which chart it has; on the remote as well if that is wanted. */
export async function keepTag(root: string, tag: string, commit: string, isShared: boolean): Promise<void> {
  await runGit(root, ['tag', '--force', tag, commit]);
  if (isShared) await runGit(root, ['push', '--quiet', 'origin', `refs/tags/${tag}`]);
}
