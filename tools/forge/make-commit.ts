import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGit } from './run-git';

/** What a commit changes, and how it is told. */
export interface Change {
  readonly message: string;
  /** By path; a file without content goes. */
  readonly files: readonly { readonly path: string; readonly content: string | undefined }[];
}

/** Makes a commit on a base in the repository, beside what is checked out: no file and no branch changes. */
export async function makeCommit(root: string, base: string, { message, files }: Change): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'commit-'));
  const index = { env: { GIT_INDEX_FILE: join(folder, 'index') } };
  try {
    await runGit(root, ['read-tree', base], index);
    for (const { path, content } of files) {
      if (content === undefined) await runGit(root, ['update-index', '--force-remove', '--', path], index);
      else {
        const blob = await runGit(root, ['hash-object', '-w', '--stdin'], { input: content });
        await runGit(root, ['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], index);
      }
    }
    const tree = await runGit(root, ['write-tree'], index);
    return await runGit(root, ['commit-tree', tree, '-p', base, '-F', '-'], { input: message });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
