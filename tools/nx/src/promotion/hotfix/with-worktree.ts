import { runGit } from '@idp/forge';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Does something in a working tree of a commit that is made for it, and takes the tree away. */
export async function withWorktree<T>(root: string, commit: string, use: (folder: string) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'hotfix-'));
  const folder = join(parent, 'tree');
  try {
    await runGit(root, ['worktree', 'add', '--quiet', '--detach', folder, commit]);
    return await use(folder);
  } finally {
    await rm(parent, { recursive: true, force: true });
    await runGit(root, ['worktree', 'prune']);
  }
}
