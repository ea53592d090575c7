import type { Finding } from '@idp/verify';
import type { Comparison } from '../compare-objects';
import { findAccess } from './access';
import { findDefinitions } from './definitions';
import { effectKinds, type Effect, type FindEffects } from './effect';
import { findInPlace } from './in-place';
import { findLoosened } from './loosened';
import { findNetwork } from './network';
import { findPolicy } from './policy';
import { findRemovals } from './removals';
import { findRestarts } from './restarts';
import { findShorter } from './shorter';

const all: readonly FindEffects[] = [
  ...[findRemovals, findShorter, findInPlace, findDefinitions],
  ...[findAccess, findNetwork, findLoosened, findRestarts],
];

/** Everything that a change does in the cluster, what is dangerous first. */
export function findEffects(
  comparison: Comparison,
  before: readonly Finding[],
  after: readonly Finding[],
): readonly Effect[] {
  const effects = [...all.flatMap((find) => find(comparison)), ...findPolicy(before, after)];
  return effects.sort(
    (a, b) => Number(b.dangerous) - Number(a.dangerous) || effectKinds.indexOf(a.kind) - effectKinds.indexOf(b.kind),
  );
}
