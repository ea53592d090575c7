import { binaries } from '@idp/model';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';

/** What people write, and what proves it. */
const FOLDERS = ['libs', 'environments', 'tools'];
const FILES = ['platform.yaml', 'exceptions.yaml', 'package-lock.json'];

/** Files below them that prove nothing. */
const UNREAD = /(\.md|\.test\.ts)$/;
const UNREAD_FOLDERS = ['node_modules', 'tools/bench', 'tools/e2e', 'tools/testbed', 'tools/testing'];

/**
 * A digest of all that decides what verifying comes to: every file of the working tree that takes part, the programs
 * that judge, and the folders of schemas. With the same grounds and on the same day, the verdict is the same.
 */
export function groundsOf(root: string, env: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256');
  for (const path of [...FILES, ...FOLDERS.flatMap((folder) => filesBelow(root, folder))]) {
    const content = contentOf(join(root, path));
    hash.update(`${path}\0${content?.length ?? 'none'}\0`).update(content ?? '');
  }
  const programs = Object.keys(binaries).map((program) => [program, stampOf(pathOf(program, env))]);
  const schemas = (env['SCHEMAS'] ?? '').split(',').map((place) => [place, stampsOf(root, place)]);
  return hash.update(JSON.stringify([programs, schemas])).digest('hex');
}

function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (UNREAD.test(path) || UNREAD_FOLDERS.includes(path)) return [];
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    });
}

function contentOf(path: string): Buffer | undefined {
  return attempt(() => readFileSync(path));
}

/** The file on the PATH that a program is; undefined where there is none. */
function pathOf(program: string, env: NodeJS.ProcessEnv): string | undefined {
  const candidates = (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, program));
  return candidates.find((path) => attempt(() => statSync(path).isFile()));
}

/** A folder of schemas, and the folders in it: each changes its time when a schema comes or goes. */
function stampsOf(root: string, place: string): readonly unknown[] {
  const [before = ''] = place.split('{{');
  if (before === '' || /^https?:/.test(before)) return [];
  const folder = resolve(root, before === place ? place : dirname(`${before}_`));
  const inside = attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  const folders = inside.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  return [folder, ...folders].map(stampOf);
}

function stampOf(path: string | undefined): unknown {
  return path === undefined ? undefined : attempt(() => [path, statSync(path).size, statSync(path).mtimeMs]);
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
