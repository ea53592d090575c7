import type { RenderedFile } from '@idp/model';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readText } from './files';
import { findOthers, type Written } from './write-files';

/** A file, what it holds and what it should hold: in both cases undefined where it is not there. */
interface Replacement {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Makes a folder hold exactly these files, all or none. Everything is on the disk before the first file is replaced, so
 * a full disk changes nothing, and what is replaced is put back when a later one cannot be. Only what is killed between
 * two renames leaves some files replaced, each of them whole; the next run completes it.
 */
export async function writeTogether(root: string, folder: string, files: readonly RenderedFile[]): Promise<Written> {
  const removed = await findOthers(root, folder, files);
  const after = new Map<string, string | undefined>([
    ...files.map(({ path, content }) => [path, content] as const),
    ...removed.map(gone),
  ]);
  const replacements = new Map<string, Replacement>();
  for (const [path, content] of after) {
    const before = await readText(join(root, folder), path);
    if (before !== content) replacements.set(path, { file: join(root, folder, path), before, after: content });
  }
  replaceAll([...replacements.values()]);
  return { changed: [...replacements.keys()].filter((path) => !removed.includes(path)), removed };
}

function gone(path: string): readonly [string, undefined] {
  return [path, undefined];
}

function replaceAll(replacements: readonly Replacement[]): void {
  const replaced: Replacement[] = [];
  try {
    for (const one of replacements) {
      if (one.before !== undefined) stage(one.file, 'before', one.before);
      if (one.after !== undefined) stage(one.file, 'after', one.after);
    }
    for (const one of replacements) {
      put(one.file, one.after === undefined ? undefined : 'after');
      replaced.unshift(one);
    }
  } catch (error) {
    for (const one of replaced) put(one.file, one.before === undefined ? undefined : 'before');
    throw error;
  } finally {
    for (const { file } of replacements)
      for (const side of ['before', 'after'] as const) rmSync(besideOf(file, side), { force: true });
  }
}

/** Writes a content beside its file, and waits until the disk has it. */
function stage(file: string, side: 'before' | 'after', content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const opened = openSync(besideOf(file, side), 'w');
  try {
    writeFileSync(opened, content);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function put(file: string, side: 'before' | 'after' | undefined): void {
  if (side === undefined) rmSync(file, { force: true });
  else renameSync(besideOf(file, side), file);
}

/** The name says whose it is, as `findOthers` reads it. */
function besideOf(file: string, side: 'before' | 'after'): string {
  return join(dirname(file), `.${basename(file)}.${side}.${process.pid}.tmp`);
}
