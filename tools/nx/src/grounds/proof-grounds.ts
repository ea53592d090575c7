import { binaries } from '@idp/model';
import { readdirSync, statSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { digestOf, type Written } from './written';

/**
 * A digest of all that decides what verifying comes to: every file of the working tree that takes part, the programs
 * that judge, and the folders of schemas. With the same grounds and on the same day, the verdict is the same.
 */
export function proofGroundsOf(written: Written, root: string, env: NodeJS.ProcessEnv): string {
  const programs = Object.keys(binaries).map((program) => [program, stampOf(pathOf(program, env))]);
  const schemas = (env['SCHEMAS'] ?? '').split(',').map((place) => [place, stampsOf(root, place)]);
  return digestOf([...written], [programs, schemas]);
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
