import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Makes Nx look at the content of every file on every command, because what it remembers of a file can be wrong.
 *
 * Its archive of hashes tells an edit by whole seconds, so a second edit within one second would be a wrong cache hit: a
 * folder in the place of that file keeps it from being written. Its file map keeps the edges of an unchanged file, also
 * when a project that the file imports appears later: without the map, Nx reads all imports again.
 */
export function forgetFiles(workspaceRoot: string): void {
  const memory = resolve(workspaceRoot, process.env.NX_WORKSPACE_DATA_DIRECTORY ?? '.nx/workspace-data');
  const archive = join(memory, 'nx_files.nxt');
  try {
    mkdirSync(archive, { recursive: true });
  } catch {
    rmSync(archive);
    mkdirSync(archive);
  }
  rmSync(join(memory, 'file-map.json'), { force: true });
}
