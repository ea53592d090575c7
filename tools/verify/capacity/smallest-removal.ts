import type { Rendering } from '@idp/model';
import { sumThatDoesNotFit } from './find-node-findings';
import { nodeUses } from './nodes';
import type { Workload } from './workloads';

/** How many sets are tried before the search ends: a platform that far from fitting needs larger nodes. */
const TRIED = 20_000;

/**
 * The fewest components without which the nodes of an environment hold the others: a set that nothing else needs.
 * Empty where they hold all, undefined where no small set helps.
 */
export function smallestRemoval(rendering: Rendering, workloads: readonly Workload[]): readonly string[] | undefined {
  let sets: readonly (readonly string[])[] = [[]];
  for (let tried = 0; sets.length > 0 && tried < TRIED; tried += sets.length) {
    const found = sets.find((removed) => fitsWithout(rendering, workloads, removed));
    if (found !== undefined) return found;
    sets = largerSets(rendering, sets);
  }
  return undefined;
}

function fitsWithout(rendering: Rendering, workloads: readonly Workload[], removed: readonly string[]): boolean {
  const ha = rendering.environment.facts.value.size === 'ha';
  const rest = workloads.filter(({ object }) => !removed.includes(object.component));
  return nodeUses(rendering, rest).every((use) => sumThatDoesNotFit(use, ha) === undefined);
}

/** Every set with one component more, of those that nothing outside of the set needs. */
function largerSets({ components }: Rendering, sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const larger = new Map<string, readonly string[]>();
  for (const removed of sets) {
    const rest = components.filter(({ name }) => !removed.includes(name));
    for (const { name } of rest.filter((one) => rest.every(({ needs }) => !needs.includes(one.name)))) {
      const set = [...removed, name].sort();
      larger.set(set.join(' '), set);
    }
  }
  return [...larger.values()].sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
}
