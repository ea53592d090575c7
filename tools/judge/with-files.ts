import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Does something with a folder that holds these texts, and removes it. It is written at once: programs wait for it. */
export async function withFiles<T>(
  files: readonly (readonly [path: string, text: string])[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'judge-'));
  try {
    const folders = new Set(files.map(([path]) => dirname(join(folder, path))));
    for (const one of folders) mkdirSync(one, { recursive: true });
    for (const [path, text] of files) writeFileSync(join(folder, path), text);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
