import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { programs, type Program } from './programs';

const testbed = join(__dirname, '..');

/** The folder of what was built, for every workspace of this user. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'platform-testbed');
}

/** Where a program is once it is built: a folder named after everything that decides what it is. */
export function folderOf(program: Program, cache = cacheFolder()): string {
  const digest = createHash('sha256').update(JSON.stringify([{ ...program, minutes: 0 }, ...sourcesOf(program)]));
  return join(cache, `${program.name}-${digest.digest('hex').slice(0, 12)}`);
}

/** Whether a program is there; its folder appears whole or not at all. */
export function isBuilt(program: Program, cache?: string): boolean {
  return existsSync(folderOf(program, cache));
}

/** Whether all programs are there that a testbed does not run without. */
export function isReadyToRun(): boolean {
  return programs.every((program) => program.optional === true || isBuilt(program));
}

/** The folder of a program's go.mod. */
export function moduleFolderOf({ module }: Program): string | undefined {
  return module === undefined ? undefined : join(testbed, module);
}

function sourcesOf(program: Program): readonly (readonly [string, string])[] {
  const folder = moduleFolderOf(program);
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]);
}
