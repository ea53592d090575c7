import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Does something with a folder that holds these values as JSON, and removes it. */
export async function withFiles<T>(
  files: readonly (readonly [path: string, value: unknown])[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'judge-'));
  try {
    const folders = new Set(files.map(([path]) => dirname(join(folder, path))));
    for (const one of folders) await mkdir(one, { recursive: true });
    await Promise.all(files.map(([path, value]) => writeFile(join(folder, path), JSON.stringify(value))));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
