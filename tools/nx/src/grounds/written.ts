import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a working tree that decide what is built and proven, by their paths in the order of these. */
export type Written = ReadonlyMap<string, Buffer>;

/** What people write, and what proves it. */
const FOLDERS = ['environments', 'libs', 'tools'];
const FILES = ['exceptions.yaml', 'package-lock.json', 'platform.yaml'];

/** Files below them that decide nothing. */
const UNREAD = /(\.md|\.test\.ts)$/;
const UNREAD_FOLDERS = ['node_modules', 'tools/bench', 'tools/e2e', 'tools/testbed', 'tools/testing'];

/** What is kept of earlier runs is looked up by these; undefined in CI, which takes nobody's word for anything. */
export function trustedGrounds(root: string): Written | undefined {
  return process.env.CI === 'true' ? undefined : readWritten(root);
}

/** Reads them; what is not there, or cannot be read, is left out. */
export function readWritten(root: string): Written {
  const paths = [...FILES, ...FOLDERS.flatMap((folder) => filesBelow(root, folder))];
  return new Map(paths.flatMap((path) => contentOf(root, path).map((content) => [path, content])));
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

function contentOf(root: string, path: string): readonly Buffer[] {
  try {
    return [readFileSync(join(root, path))];
  } catch {
    return [];
  }
}

/** A digest of files, and of what decides beside them. */
export function digestOf(files: Iterable<readonly [string, Buffer]>, beside: unknown): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(`${path}\0${content.length}\0`).update(content);
  return hash.update(JSON.stringify(beside)).digest('hex');
}
