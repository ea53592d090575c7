import { open, type FileHandle } from 'node:fs/promises';

/** Writes to a new file that only its owner may read. Throws where the file is there: it may be somebody else's. */
export async function keepPrivately(file: string, text: string): Promise<void> {
  await writeAll(await open(file, 'wx', 0o600), text);
}

/** Writes to the terminal of the person who is there, whatever becomes of the output; false where nobody is. */
export async function showPrivately(
  text: () => Promise<string>,
  terminal = '/dev/tty',
  env: NodeJS.ProcessEnv = process.env,
): Promise<boolean> {
  if (env['CI'] !== undefined) return false;
  const screen = await open(terminal, 'a').catch(() => undefined);
  if (screen === undefined) return false;
  await writeAll(screen, await text());
  return true;
}

async function writeAll(handle: FileHandle, text: string): Promise<void> {
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}
