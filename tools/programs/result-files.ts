import { randomUUID } from 'node:crypto';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Where results are kept, by their keys. */
export interface ResultFiles {
  read(key: string): Promise<unknown>;
  /** Keeps a value and returns it. */
  write<T>(key: string, value: T): Promise<T>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a result that nobody asks for is kept. */
const KEPT_MS = 14 * DAY_MS;

/** The largest result that is read, after unpacking. */
const LARGEST = 512 * 1024 * 1024;

/**
 * What a file of results holds; undefined where there is none, or none that is whole. It is read at once: unpacking takes
 * longer, and what waits for it need not wait for others.
 */
export function readResult(path: string): unknown {
  try {
    const value: unknown = JSON.parse(gunzipSync(readFileSync(path), { maxOutputLength: LARGEST }).toString('utf8'));
    if (Date.now() - statSync(path).mtimeMs > DAY_MS) utimesSync(path, new Date(), new Date());
    return value;
  } catch {
    return undefined;
  }
}

/** Keeps a result, under a name of its own first: others see all of it or nothing. Without room it is not kept. */
export async function writeResult(path: string, value: unknown): Promise<void> {
  const whole = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(whole, gzipSync(JSON.stringify(value), { level: 1 }));
    await rename(whole, path);
  } catch {
    await rm(whole, { force: true }).catch(() => undefined);
  }
}

/** Removes, once a day, what nobody asked for in a while. */
export async function sweepResults(folder: string): Promise<void> {
  const ageOf = async (path: string) => Date.now() - (await stat(path)).mtimeMs;
  const mark = join(folder, 'swept');
  try {
    if ((await ageOf(mark).catch(() => DAY_MS)) < DAY_MS) return;
    await mkdir(folder, { recursive: true });
    await writeFile(mark, '');
    for (const file of await readdir(folder, { recursive: true })) {
      const path = join(folder, file);
      if (/\.(gz|tmp)$/.test(file) && (await ageOf(path)) > KEPT_MS) await rm(path, { force: true });
    }
  } catch {
    // Another run sweeps as well, or the folder cannot be read: both are no harm.
  }
}
