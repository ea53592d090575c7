import { createHash } from 'node:crypto';
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Files that no chart depends on. */
const UNREAD = /\.(md|test\.ts)$/;

/**
 * A digest of which files, folders and links there are below some folders, whatever is in them. Nx hashes files that it
 * knows by patterns; a file that should not be there, or that it ignores, changes a build as well.
 */
export function listingOf(root: string, folders: readonly string[], without: readonly string[] = []): string {
  const hash = createHash('sha256');
  const visit = (folder: string) => {
    for (const entry of entriesOf(join(root, folder))) {
      if (UNREAD.test(entry.name) || without.includes(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      hash.update(`${path}\0${kindOf(entry)}\0`);
      if (entry.isDirectory()) visit(path);
    }
  };
  folders.forEach(visit);
  return hash.digest('hex');
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function kindOf(entry: Dirent): string {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
