import { isObject } from '@idp/model';
import { findValueComplaints } from '../complaints';
import { isRead, same, type Trial } from './dead-keys';
import { placesIn, valueAt, withValue } from './places';

/** Keys that templates read and the schema refuses. */
export interface RejectedKeys {
  readonly tried: number;
  readonly rejected: readonly string[];
}

/** How many keys are set in one rendering. */
const TOGETHER = 20_000;

/** More keys than these are not named: a scan that misses so many is wrong as a whole. */
const MOST = 40;

/**
 * Sets every word of the templates at every place where the schema refuses it, many at once: where that changes the
 * rendering, halves are tried until the keys are found that do.
 */
export async function auditRejectedKeys(words: readonly string[], trial: Trial): Promise<RejectedKeys> {
  const { schema, defaults, bases } = trial;
  const candidates = placesIn(schema)
    .filter(({ path, schema: place }) => place.additionalProperties === false && isFilled(valueAt(defaults, path)))
    .flatMap(({ path, names }) => words.filter((word) => !names.includes(word)).map((word) => [...path, word]))
    .filter((path) => findValueComplaints(schema, withValue({}, path, 'audit')).length > 0);
  const found = new Set<string>();
  for (const base of bases)
    for (let from = 0; from < candidates.length; from += TOGETHER)
      for (const path of await findRead(candidates.slice(from, from + TOGETHER), base, trial))
        found.add(path.join('.'));
  return { tried: candidates.length, rejected: [...found].sort() };
}

/** A mapping that is empty by default may be tested as a whole, so that any key in it changes the rendering. */
function isFilled(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > 0;
}

async function findRead(candidates: readonly string[][], base: unknown, trial: Trial): Promise<string[][]> {
  const without = await trial.render(base);
  if ('failure' in without) return [];
  const found: string[][] = [];
  const search = async (paths: readonly string[][]): Promise<void> => {
    if (paths.length === 0 || found.length >= MOST) return;
    const values = paths.reduce<unknown>((all, path) => withValue(all, path, 'audit'), base);
    if (same(without, await trial.render(values))) return;
    const [only] = paths;
    if (paths.length === 1 && only) {
      if (await isRead(only, 'audit', { ...trial, bases: [base] })) found.push(only);
      return;
    }
    const middle = Math.ceil(paths.length / 2);
    await search(paths.slice(0, middle));
    await search(paths.slice(middle));
  };
  await search(candidates);
  return found;
}
