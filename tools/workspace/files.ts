import { isObject } from '@idp/model';
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, posix } from 'node:path';

/** The names of the folders in a folder, sorted; none when it is not there. */
export async function listFolders(root: string, folder: string): Promise<readonly string[]> {
  const entries = entriesOf(join(root, folder));
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The names of the files in a folder, sorted, without hidden ones; none when it is not there. */
export async function listFiles(root: string, folder: string): Promise<readonly string[]> {
  const entries = entriesOf(join(root, folder));
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** The files in a folder and the folders in it, with `/`, sorted, hidden ones too; none when it is not there. */
export async function listAllFiles(root: string, folder: string): Promise<readonly string[]> {
  const entries = entriesOf(join(root, folder));
  const nested = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory() || entry.isFile())
      .map(async (entry) =>
        entry.isDirectory()
          ? (await listAllFiles(root, posix.join(folder, entry.name))).map((path) => `${entry.name}/${path}`)
          : [entry.name],
      ),
  );
  return nested.flat().sort();
}

/** The text of a file, or undefined when there is none. */
export async function readText(root: string, path: string): Promise<string | undefined> {
  return (await readBytes(root, path))?.toString('utf8');
}

/** The content of a file, or undefined when there is none. Read at once: a turn of the event loop costs more. */
export async function readBytes(root: string, path: string): Promise<Buffer | undefined> {
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** What is in a folder, without what is in the folders in it; nothing when it is not there. */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return isObject(error) && (error['code'] === 'ENOENT' || error['code'] === 'ENOTDIR');
}
