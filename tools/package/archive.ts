import { PlatformError } from '@idp/model';
import { tarOf } from './tar';
import { gzipStored } from './gzip';

/** Files by their path, with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A `.tgz` of these files below one folder. Its bytes follow from the paths and contents alone: neither the machine, its
 * clock, its user, the order of the files nor the version of a library or of Node is in them.
 */
export function archiveOf(folder: string, files: Files): Uint8Array {
  const entries = [...files].map(([path, content]) => ({ path: `${folder}/${path}`, content }));
  const unsafe = entries.filter(({ path }) => !isSafe(path));
  if (unsafe.length > 0)
    throw new PlatformError(
      unsafe.map(({ path }) => ({
        where: path,
        what: 'is no path that an archive may hold',
        remedy: 'use a relative path without ".." in it',
      })),
    );
  return gzipStored(tarOf(entries.sort((a, b) => (a.path < b.path ? -1 : 1))));
}

/** Whether unpacking this path stays below the folder that it is unpacked into, on every system. */
function isSafe(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0:]/.test(part));
}
