import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Does something with a file that holds these bytes, and removes it. It is written at once, so that a program that reads
 * it runs before anything else is done.
 */
export async function withFile<T>(name: string, bytes: Uint8Array, use: (path: string) => Promise<T>): Promise<T> {
  const path = join(mkdtempSync(join(tmpdir(), 'chart-')), name);
  try {
    writeFileSync(path, bytes);
    return await use(path);
  } finally {
    await rm(dirname(path), { recursive: true, force: true });
  }
}
