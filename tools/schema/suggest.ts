import { closest, distance } from 'fastest-levenshtein';

/**
 * The end of a message about a name that is not among those allowed: the near miss, or else what is said for that, or all
 * that is allowed.
 */
export function suggest(given: string, allowed: readonly string[], otherwise?: string): string {
  const near = nearest(given, allowed);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (otherwise !== undefined) return otherwise;
  return allowed.length === 0 ? 'remove it' : `use one of: ${[...allowed].sort().join(', ')}`;
}

/** The one that a typing mistake would turn into what was given: at most a third of its letters, or two, differ. */
export function nearest(given: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0) return undefined;
  const [wanted, small] = [given.toLowerCase(), allowed.map((one) => one.toLowerCase())];
  const near = closest(wanted, small);
  const limit = Math.max(2, Math.floor(near.length / 3));
  return distance(wanted, near) <= limit && near.length > 2 ? allowed[small.indexOf(near)] : undefined;
}
