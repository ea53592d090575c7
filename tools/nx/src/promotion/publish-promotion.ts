import { commitsBetween, versionsSince } from '@idp/history';
import { pinPathOf, requestsOf, sectionsOf, type Choice, type Move, type MoveHistory, type Wish } from '@idp/promotion';
import { PlatformError } from '@idp/model';
import { keepEach } from './keep-each';
import { outcomeOf, tellOf, type Means, type Prepared } from './prepare';
import { openPublisher, publishChange, withdrawChange } from './publish-change';

/** Makes the pull requests of a promotion, updates those that are there, and closes those that nothing is left of. */
export async function publishPromotion(prepared: Prepared, wish: Wish, means: Means): Promise<void> {
  const { from, environment, judged } = prepared;
  const publisher = await openPublisher(means.root, environment, means.platform);
  const requests = requestsOf(judged, wish, from.name, environment);
  const { lines, problems } = await keepEach(requests, async ({ branch, title, choice }) => {
    if (choice.moves.length === 0) {
      const closed = await withdrawChange(branch, publisher);
      return closed === undefined ? [] : [closed];
    }
    const change = {
      branch,
      title,
      intro: `Moves ${choice.moves.length} of ${choice.moves.length + choice.waiting.length} components that differ from ${from.name} to ${environment.name}: the same bytes, by digest.`,
      sections: sectionsOf(choice, await historiesOf(choice, prepared, means.root), from.name),
      files: outcomeOf(choice, prepared, means.platform).files,
      told: await tellOf(choice, environment, means),
      undo: `\`npx nx g rollback --environment=${environment.name} --to=${publisher.origin.commit.slice(0, 12)} --component=${choice.moves.map(({ component }) => component).join(',')} --pr\``,
    };
    return [await publishChange(change, environment, publisher)];
  });
  const isNothing = lines.length + problems.length === 0;
  console.log(isNothing ? 'nothing moves, and no pull request is open for it' : lines.join('\n'));
  if (problems.length > 0) throw new PlatformError(problems);
}

async function historiesOf(
  { moves }: Choice,
  { from }: Prepared,
  root: string,
): Promise<ReadonlyMap<string, MoveHistory>> {
  const histories = moves.map(async (move) => [move.component, await historyOf(move, from.name, root)] as const);
  return new Map(await Promise.all(histories));
}

async function historyOf({ component, before, after }: Move, from: string, root: string): Promise<MoveHistory> {
  if (before === undefined) return { commits: [], skipped: [] };
  const since = await versionsSince(root, pinPathOf(from, component), before.version);
  return {
    commits: await commitsBetween(root, before, after),
    skipped: since.filter((version) => version !== after.version),
  };
}
