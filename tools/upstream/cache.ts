import { isObject, PlatformError } from '@idp/model';
import { digestOf, reasonOf } from '@idp/registry';
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What was fetched before, by its digest. Many processes may use one cache, and any may be killed at any moment. */
export interface Cache {
  /** The bytes of this digest; undefined when they are not there or not what they were. */
  get(digest: string): Promise<Uint8Array | undefined>;
  /** Keeps these bytes and returns their digest. */
  put(bytes: Uint8Array): Promise<string>;
}

/** Writes the whole of a file and waits until the disk has it. */
export type WriteWhole = (path: string, bytes: Uint8Array) => Promise<void>;

/** How long a file that nobody finished may lie about. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

/** Opens the cache in a folder, which need not be there yet. */
export function openCache(folder: string, writeWhole: WriteWhole = writeDurably): Cache {
  return {
    get: (digest) => read(join(folder, fileOf(digest)), digest).catch((error) => refuse(folder, error)),
    put: async (bytes) => {
      const digest = digestOf(bytes);
      await write(folder, fileOf(digest), bytes, writeWhole).catch((error) => refuse(folder, error));
      return digest;
    },
  };
}

function fileOf(digest: string): string {
  return digest.replace(':', '/');
}

/** What is not what its name says is dropped, whatever the reason: it is fetched anew. */
async function read(path: string, digest: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(path);
    if (digestOf(bytes) === digest) return bytes;
    await rm(path, { force: true });
    return undefined;
  } catch (error) {
    if (isObject(error) && error['code'] === 'ENOENT') return undefined;
    throw error;
  }
}

/** Under a name of its own first, then moved: others see all of it or nothing. */
async function write(folder: string, file: string, bytes: Uint8Array, writeWhole: WriteWhole): Promise<void> {
  const unfinished = join(folder, 'unfinished');
  const whole = join(unfinished, randomUUID());
  await mkdir(unfinished, { recursive: true });
  await mkdir(join(folder, 'sha256'), { recursive: true });
  await sweep(unfinished);
  try {
    await writeWhole(whole, bytes);
    await rename(whole, join(folder, file));
  } catch (error) {
    await rm(whole, { force: true });
    throw error;
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Removes what killed processes left; what is younger may belong to one that runs. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > ABANDONED_AFTER_MS) await rm(path, { force: true });
  }
}

function refuse(folder: string, error: unknown): never {
  const reason = reasonOf(error);
  const remedy = 'make room and let yourself write there, or name another folder in the variable PLATFORM_CACHE';
  throw new PlatformError([{ where: folder, what: `the cache cannot be used: ${reason}`, remedy }]);
}
