import { askArgoCd } from '@idp/running';
import { chooseMoves, isWanted, renderChoice } from '@idp/promotion';
import { loadPlatform } from '@idp/workspace';
import type { GeneratorCallback, Tree } from '@nx/devkit';
import { promoteHotfix } from '../../promotion/hotfix/promote-hotfix';
import { outcomeOf, preparePromotion, type Means } from '../../promotion/prepare';
import { publishPromotion } from '../../promotion/publish-promotion';
import { today } from '../../today';
import { writeChanges } from '../../promotion/write-changes';

/** What a person says about a promotion. */
export interface PromoteOptions {
  readonly to?: string;
  readonly component?: readonly string[];
  readonly layer?: string;
  readonly hotfix?: string;
  readonly pr?: boolean;
}

/**
 * `nx g promote`: moves the pins that are ready, with what they need, and says what moves and what waits. With `--pr` the
 * working tree stays as it is, and pull requests are made once Nx says that this is no dry run. With `--hotfix` one component gets one change instead.
 */
export default async function promote(
  tree: Tree,
  { to, component = [], layer, hotfix, pr = false }: PromoteOptions,
): Promise<GeneratorCallback | void> {
  if (hotfix !== undefined)
    return promoteHotfix(tree, { to, components: component, change: hotfix, pr, today: today() });
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
  if (pr) return () => publishPromotion(prepared, wish, means);
  writeChanges(tree, outcomeOf(choice, prepared, means.platform).files);
}
