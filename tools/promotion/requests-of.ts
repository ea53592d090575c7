import { layers, type EnvironmentFolder } from '@idp/model';
import { branchNamed } from './branch-named';
import type { Candidate } from './candidate';
import { chooseMoves, type Choice, type Judged } from './choose-moves';
import { titleOf } from './render-choice';

/** What a person wants to promote. */
export interface Wish {
  /** These and what they need; all that differ when empty. */
  readonly components: readonly string[];
  /** Those of one layer and what they need. */
  readonly layer: string | undefined;
}

/** A pull request that moves pins, before it has a text. */
export interface MoveRequest {
  /** The same for the same wish, so that a second run finds what the first made. */
  readonly branch: string;
  readonly title: string;
  readonly choice: Choice;
}

/** Whether somebody wants this candidate. */
export function isWanted({ components, layer }: Wish, candidate: Candidate): boolean {
  const isNamed = components.length === 0 || components.includes(candidate.component);
  return isNamed && (layer === undefined || candidate.layer === layer);
}

/** Where the environment wants it, what changes there and must wait until verify is clean with it. */
export function awaitingVerify({ moves }: Choice, { facts }: EnvironmentFolder): readonly string[] {
  if (!facts.value.promotion.gates.clean) return [];
  return moves.filter(({ rendersSame }) => !rendersSame).map(({ component }) => component);
}

/**
 * The pull requests of a wish: one, or one for each layer, also where nothing is wanted, since one may be open there.
 * Each is closed under needs.
 */
export function requestsOf(
  judged: readonly Judged[],
  wish: Wish,
  from: string,
  { name, facts }: EnvironmentFolder,
): readonly MoveRequest[] {
  const { pullRequests, title } = facts.value.promotion;
  const isOne = pullRequests === 'environment' || wish.layer !== undefined || wish.components.length > 0;
  const wishes = isOne ? [wish] : layers.map((layer) => ({ ...wish, layer }));
  return wishes.map((one) => {
    const choice = chooseMoves(judged, (candidate) => isWanted(one, candidate));
    return { branch: branchOf(name, one), title: `${title}${titleOf(choice, from, name)}`, choice };
  });
}

/** Labels and reviewers of every pull request that changes what an environment runs: users by name, teams by theirs. */
export function requestSettingsOf({ facts }: EnvironmentFolder) {
  const { labels, reviewers } = facts.value.promotion;
  const names = reviewers.map((reviewer) => reviewer.slice(1).split('/'));
  return {
    labels,
    users: names.flatMap(([user = '', team]) => (team === undefined ? [user] : [])),
    teams: names.flatMap(([, team]) => team ?? []),
  };
}

function branchOf(environment: string, { components, layer }: Wish): string {
  return branchNamed('promote', [environment, ...(layer === undefined ? [] : [layer]), ...[...components].sort()]);
}
