import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGit } from './run-git';

/** The line of a commit's message by which one is known that was made here and that nobody has changed since. */
const MARK = 'Made-by: platform, of tree';

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
    const input = `${message}\n\n${MARK} ${tree}`;
    return await runGit(root, ['commit-tree', tree, '-p', base, '-F', '-'], { input });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether a commit is as it was made here: an amended one has our message, and what somebody else wants. */
export async function isMadeHere(root: string, commit: string): Promise<boolean> {
  const [tree, ...message] = (await runGit(root, ['log', '-1', '--format=%T%n%B', commit])).split('\n');
  return message.includes(`${MARK} ${tree}`);
}
