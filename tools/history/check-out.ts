import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar';
import { git, linesOfGit } from './git';

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
    const archive = paths.length > 0 ? await git(root, 'archive', '--format=tar', commit, '--', ...paths) : undefined;
    if (archive !== undefined) await pipeline(Readable.from([archive]), extract({ cwd: folder }));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
