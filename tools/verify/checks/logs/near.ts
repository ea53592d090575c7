import type { JsonPath } from '@idp/model';
import { nearest } from '@idp/schema';
import { distance } from 'fastest-levenshtein';
import type { Problem } from '../../problem';

/** A key that is nearly one that is known: two letters off, for lists of which nobody knows that they are complete. */
export function nearMiss(path: JsonPath, key: string, known: readonly string[], where: string): readonly Problem[] {
  const near = known.includes(key) ? undefined : nearest(key, known);
  if (near === undefined || distance(key, near) > 2) return [];
  return [{ path, what: `${where} has no "${key}"`, remedy: `did you mean "${near}"?` }];
}
