import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { RenderedFile } from '@idp/model';
import { listAllFiles, readBytes, readText } from './files';

/** What writing did, as paths relative to the folder. */
export interface Written {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Makes a folder hold exactly these files. Files with the same content are left alone, each other one appears whole or
 * not at all, and what no longer belongs is removed; a run that was killed is completed by the next.
 */
export async function writeFolder(root: string, folder: string, files: readonly RenderedFile[]): Promise<Written> {
  const changed: string[] = [];
  for (const { path, content } of files)
    if (await writeText(root, posix.join(folder, path), content)) changed.push(path);
  const removed = await findOthers(root, folder, files);
  for (const path of removed) removeFile(join(root, folder), path);
  return { changed, removed };
}

/** What is in a folder besides these files, as paths relative to it, without what another run is writing. */
export async function findOthers(
  root: string,
  folder: string,
  files: readonly RenderedFile[],
): Promise<readonly string[]> {
  const wanted = new Set(files.map(({ path }) => path));
  return (await listAllFiles(root, folder)).filter((path) => !wanted.has(path) && !isBeingWritten(path));
}

/** Writes a file whole or not at all; returns false when it already had this content. */
export async function writeText(root: string, path: string, content: string): Promise<boolean> {
  if ((await readText(root, path)) === content) return false;
  writeWhole(root, path, content);
  return true;
}

/** The same for a file that is no text. */
export async function writeBytes(root: string, path: string, content: Uint8Array): Promise<boolean> {
  if ((await readBytes(root, path))?.equals(content)) return false;
  writeWhole(root, path, content);
  return true;
}

function writeWhole(root: string, path: string, content: string | Uint8Array): void {
  const file = join(root, path);
  const whole = join(dirname(file), `.${process.pid}.tmp`);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(whole, content);
    renameSync(whole, file);
  } catch (error) {
    rmSync(whole, { force: true });
    throw error;
  }
}

/** Whether this is the unfinished file of another run that still goes on. */
function isBeingWritten(path: string): boolean {
  const [, owner] = /(?:^|\/)\.(?:[^/]+\.)?(\d+)\.tmp$/.exec(path) ?? [];
  if (owner === undefined || Number(owner) === process.pid) return false;
  try {
    return process.kill(Number(owner), 0);
  } catch {
    return false;
  }
}

function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let parent = posix.dirname(path); parent !== '.'; parent = posix.dirname(parent))
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
}
