import pLimit from 'p-limit';
import type { ResultFiles } from './result-files';

/** Whether a value that was kept is as it should be. */
export type Is<T> = (value: unknown) => value is T;

/** Makes all that are missing, in the order of their places. */
export type MakeMissing<T> = (missing: readonly number[]) => Promise<readonly T[]>;

/** Many small results in one file: those of these keys, the missing ones made at once. */
export type Collection = <T>(keys: readonly string[], is: Is<T>, make: MakeMissing<T>) => Promise<readonly T[]>;

/** How many results a collection keeps: those that were asked for last. */
const KEPT = 30_000;

/** Opens the collection in a file, which is read when the first result is asked for. One is asked after the other. */
export function openCollection(file: string, files: ResultFiles): Collection {
  const inTurn = pLimit(1);
  let read: Promise<Map<string, unknown>> | undefined;
  return (keys, is, make) =>
    inTurn(async () => {
      const known = await (read ??= files.read(file).then(entriesOf));
      const places = new Map(keys.map((key, place) => [key, place]));
      const missing = [...places].flatMap(([key, place]) => (is(known.get(key)) ? [] : [place]));
      if (missing.length > 0) {
        const made = await make(missing);
        missing.forEach((place, index) => known.set(keys[place] ?? '', made[index]));
        await files.write(file, lastAsked(known, keys));
      }
      return keys.map((key) => {
        const value = known.get(key);
        return is(value) ? value : fail();
      });
    });
}

function entriesOf(kept: unknown): Map<string, unknown> {
  const entries: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return new Map(entries.filter((one) => Array.isArray(one)).map(([key, value]) => [String(key), value]));
}

/** The entries in the order in which they were asked for, the last ones only. */
function lastAsked(known: Map<string, unknown>, keys: readonly string[]): readonly (readonly [string, unknown])[] {
  for (const key of keys) {
    const value = known.get(key);
    known.delete(key);
    known.set(key, value);
  }
  return [...known].slice(-KEPT);
}

function fail(): never {
  throw new Error('what makes missing results has to make one for each');
}
