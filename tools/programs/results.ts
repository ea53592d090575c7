import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readResult, sweepResults, writeResult } from './result-files';

/** What was made before, by everything that it was made from. */
export interface Results {
  /**
   * What was made from this before, in this process or an earlier one, else what `make` makes of it. What is kept and is
   * not as it should be is made again.
   */
  remember<T>(from: unknown, is: Is<T>, make: () => Promise<T>): Promise<T>;
  /** The same for many: `make` gets the places of all that are missing, and makes them at once. */
  rememberEach<T>(from: readonly unknown[], is: Is<T>, make: MakeMissing<T>): Promise<readonly T[]>;
}

type Is<T> = (value: unknown) => value is T;
type MakeMissing<T> = (missing: readonly number[]) => Promise<readonly T[]>;

/**
 * Opens the results in a folder, which need not be there; without a folder those of this process alone. Many processes
 * may share it, and any may be killed. Where it cannot be read or written, everything is made anew.
 */
export function openResults(folder?: string): Results {
  const known = new Map<string, Promise<unknown>>();
  const files = openFiles(folder);
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
    rememberEach: async (from, is, make) => {
      const keys = from.map(keyOf);
      const kept = await Promise.all(keys.map((key) => known.get(key) ?? files.read(key)));
      const missing = kept.flatMap((value, place) => (is(value) ? [] : [place]));
      const made = missing.length === 0 ? [] : await make(missing);
      return Promise.all(
        keys.map((key, place) => {
          const before = kept[place];
          const value = is(before) ? before : files.write(key, made[missing.indexOf(place)] ?? fail());
          known.set(key, Promise.resolve(value));
          return value;
        }),
      );
    },
  };
}

/** The files of results in a folder; without a folder there are none. */
function openFiles(folder: string | undefined) {
  const pathOf = (key: string) => join(folder ?? '', key.slice(0, 2), `${key}.json.gz`);
  let swept: Promise<void> | undefined;
  return {
    read: async (key: string): Promise<unknown> => {
      if (folder === undefined) return undefined;
      await (swept ??= sweepResults(folder));
      return readResult(pathOf(key));
    },
    write: async <T>(key: string, value: T): Promise<T> => {
      if (folder !== undefined) await writeResult(pathOf(key), value);
      return value;
    },
  };
}

function keyOf(from: unknown): string {
  return createHash('sha256').update(JSON.stringify(from)).digest('hex');
}

function fail(): never {
  throw new Error('what makes missing results has to make one for each');
}
