import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openCollection, type Collection, type Is, type MakeMissing } from './collection';
import { readResult, sweepResults, writeResult, type ResultFiles } from './result-files';

/** What was made before, by everything that it was made from. */
export interface Results {
  /**
   * What was made from this before, in this process or an earlier one, else what `make` makes of it. What is kept and is
   * not as it should be is made again.
   */
  remember<T>(from: unknown, is: Is<T>, make: () => Promise<T>): Promise<T>;
  /**
   * The same for many small ones, which are kept together under a name: `make` gets the places of those that are
   * missing, and makes them at once. Who asks for the same name meanwhile waits, and finds them made.
   */
  rememberEach<T>(name: string, from: readonly unknown[], is: Is<T>, make: MakeMissing<T>): Promise<readonly T[]>;
}

/**
 * Opens the results in a folder, which need not be there; without a folder those of this process alone. Many processes
 * may share it, and any may be killed. Where it cannot be read or written, everything is made anew.
 */
export function openResults(folder?: string): Results {
  const known = new Map<string, Promise<unknown>>();
  const files = openFiles(folder);
  const collections = new Map<string, Collection>();
  return {
    remember: async (from, is, make) => {
      const key = keyOf(from);
      const before = known.get(key);
      if (before !== undefined) {
        const value = await before;
        if (is(value)) return value;
      }
      const asked = files.read(key).then(async (kept) => (is(kept) ? kept : files.write(key, await make())));
      known.set(key, asked);
      asked.catch(() => known.delete(key));
      return asked;
    },
    rememberEach: (name, from, is, make) => {
      const collection = collections.get(name) ?? openCollection(keyOf(['collection', name]), files);
      collections.set(name, collection);
      return collection(from.map(keyOf), is, make);
    },
  };
}

/** The files of results in a folder; without a folder there are none. */
function openFiles(folder: string | undefined): ResultFiles {
  const pathOf = (key: string) => join(folder ?? '', key.slice(0, 2), `${key}.json.gz`);
  let swept: Promise<void> | undefined;
  return {
    read: async (key) => {
      if (folder === undefined) return undefined;
      await (swept ??= sweepResults(folder));
      return readResult(pathOf(key));
    },
    write: async (key, value) => {
      if (folder !== undefined) await writeResult(pathOf(key), value);
      return value;
    },
  };
}

function keyOf(from: unknown): string {
  return createHash('sha256').update(JSON.stringify(from)).digest('hex');
}
