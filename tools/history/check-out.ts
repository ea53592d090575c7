import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitWith, linesOfGit } from './git';

/** What a plan reads of a commit: what is built, and what was locked. */
const READ =
  /^(apps-of-apps\/|charts\/|environments\/|platform\.yaml$|exceptions\.yaml$|libs\/[^/]+\/[^/]+\/upstream\.lock\.yaml$)/;

/** Does something with a folder that holds what is wanted of the built platform at a commit, and removes the folder. */
export async function withCheckOut<T>(
  root: string,
  commit: string,
  use: (folder: string) => Promise<T>,
  wanted = READ,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'commit-'));
  try {
    const paths = (await linesOfGit(root, 'ls-tree', '-r', '--name-only', commit)).filter((path) => wanted.test(path));
    if (paths.length > 0) await writePaths(root, commit, paths, folder);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes files of a commit below a folder, by an index of its own: that of the repository stays as it is. */
async function writePaths(root: string, commit: string, paths: readonly string[], folder: string): Promise<void> {
  const index = `${folder}.index`;
  try {
    await gitWith({ GIT_INDEX_FILE: index }, root, 'read-tree', commit);
    await gitWith({ GIT_INDEX_FILE: index }, root, 'checkout-index', `--prefix=${folder}/`, '--', ...paths);
  } finally {
    await rm(index, { force: true });
  }
}
