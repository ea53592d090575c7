import { askArgoCd } from '@idp/running';
import { chooseMoves, isWanted, renderChoice } from '@idp/promotion';
import { loadPlatform } from '@idp/workspace';
import type { Tree } from '@nx/devkit';
import { outcomeOf, preparePromotion, type Means } from '../../promotion/prepare';
import { today } from '../../today';
import { writeChanges } from '../../promotion/write-changes';

/** What a person says about a promotion. */
export interface PromoteOptions {
  readonly to?: string;
  readonly component?: readonly string[];
  readonly layer?: string;
}

/** `nx g promote`: moves the pins that are ready, with what they need, and says what moves and what waits. */
export default async function promote(tree: Tree, { to, component = [], layer }: PromoteOptions): Promise<void> {
  const means: Means = {
    root: tree.root,
    platform: await loadPlatform(tree.root),
    today: today(),
    now: Date.now(),
    runsIn: (environment) => askArgoCd(environment, process.env),
  };
  const wish = { components: component, layer };
  const prepared = await preparePromotion(to, wish, means);
  const choice = chooseMoves(prepared.judged, (candidate) => isWanted(wish, candidate));
  console.log(renderChoice(choice, prepared.from.name, prepared.environment.name));
  writeChanges(tree, outcomeOf(choice, prepared, means.platform).files);
}
