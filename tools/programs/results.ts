import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readResult, sweepResults, writeResult } from './result-files';

/** What was made before, by everything that it was made from. */
export interface Results {
  /**
   * What was made from this before, in this process or an earlier one, else what `make` makes of it. What is kept and is
   * not as it should be is made again.
   */
  remember<T>(from: unknown, is: (value: unknown) => value is T, make: () => Promise<T>): Promise<T>;
}

/**
 * Opens the results in a folder, which need not be there; without a folder those of this process alone. Many processes
 * may share it, and any may be killed. Where it cannot be read or written, everything is made anew.
 */
export function openResults(folder?: string): Results {
  const known = new Map<string, Promise<unknown>>();
  let swept: Promise<void> | undefined;
  return {
    remember: async (from, is, make) => {
      const key = createHash('sha256').update(JSON.stringify(from)).digest('hex');
      const before = known.get(key);
      if (before !== undefined) {
        const value = await before;
        if (is(value)) return value;
      }
      const path = folder && join(folder, key.slice(0, 2), `${key}.json.gz`);
      const result = path ? remembered(path, is, make) : make();
      known.set(key, result);
      result.catch(() => known.delete(key));
      if (folder) await (swept ??= sweepResults(folder));
      return result;
    },
  };
}

async function remembered<T>(path: string, is: (value: unknown) => value is T, make: () => Promise<T>): Promise<T> {
  const kept = await readResult(path);
  if (is(kept)) return kept;
  const value = await make();
  await writeResult(path, value);
  return value;
}
