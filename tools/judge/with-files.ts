import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Does something with a folder that holds these texts, and removes it. */
export async function withFiles<T>(
  files: readonly (readonly [path: string, text: string])[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'judge-'));
  try {
    const folders = new Set(files.map(([path]) => dirname(join(folder, path))));
    for (const one of folders) await mkdir(one, { recursive: true });
    await Promise.all(files.map(([path, text]) => writeFile(join(folder, path), text)));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
