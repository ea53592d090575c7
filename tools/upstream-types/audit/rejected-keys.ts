import { findValueComplaints } from '@idp/schema';
import { placesIn, valueAt, withValue, type Place } from './places';
import { isFilled, isRead, same, withNeutral, type Trial } from './trial';

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
  const closed = placesIn(schema).filter(isClosed);
  const filled = closed.filter(({ path }) => isFilled(valueAt(defaults, path)));
  const empty = closed.filter((place) => !filled.includes(place));
  const found = new Set<string>();
  let tried = 0;
  for (const base of bases)
    for (const { places, values } of [{ places: filled, values: base }, ...(await groupsOf(empty, base, trial))]) {
      const candidates = candidatesIn(places, words, trial);
      if (base === bases[0]) tried += candidates.length;
      for (let from = 0; from < candidates.length; from += TOGETHER)
        for (const path of await findRead(candidates.slice(from, from + TOGETHER), values, trial))
          found.add(path.join('.'));
    }
  return { tried, rejected: [...found].sort() };
}

/** Where a text may stand instead, a mapping is printed as one, with every key in it. */
function isClosed({ schema: { additionalProperties, type } }: Place): boolean {
  return additionalProperties === false && ![type].flat().includes('string');
}

interface Group {
  readonly places: readonly Place[];
  readonly values: unknown;
}

/** Places that are empty by default, with values in which they are not: as many together as the chart renders with. */
async function groupsOf(places: readonly Place[], base: unknown, trial: Trial): Promise<Group[]> {
  if (places.length === 0) return [];
  const values = withNeutral(
    base,
    places.map(({ path }) => path),
  );
  if ('manifests' in (await trial.render(values))) return [{ places, values }];
  if (places.length === 1) return [];
  const middle = Math.ceil(places.length / 2);
  return [
    ...(await groupsOf(places.slice(0, middle), base, trial)),
    ...(await groupsOf(places.slice(middle), base, trial)),
  ];
}

function candidatesIn(places: readonly Place[], words: readonly string[], { schema }: Trial): string[][] {
  return places
    .flatMap(({ path, names }) => words.filter((word) => !names.includes(word)).map((word) => [...path, word]))
    .filter((path) => findValueComplaints(schema, withValue({}, path, 'audit')).length > 0);
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
