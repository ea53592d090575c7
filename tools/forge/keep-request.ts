import { PlatformError } from '@idp/model';
import type { Forge, OpenRequest, RequestText, Reviewers } from './forge';

/** What a pull request should be. */
export interface WantedRequest extends RequestText, Reviewers {
  readonly branch: string;
  readonly base: string;
  readonly labels: readonly string[];
}

/** What became of it. */
export interface KeptRequest extends OpenRequest {
  readonly outcome: 'opened' | 'updated' | 'unchanged';
  /** What the forge refused and a person may do by hand, as sentences. */
  readonly notes: readonly string[];
}

/** Opens the pull request of a branch, or makes the open one what it should be; a second call changes nothing. */
export async function keepRequest(forge: Forge, wanted: WantedRequest): Promise<KeptRequest> {
  const there = await forge.find(wanted.branch, wanted.base);
  const opened = there === undefined ? await forge.open(wanted.branch, wanted.base, wanted) : undefined;
  // Somebody else may have opened it meanwhile.
  const known = there ?? (opened ? undefined : await forge.find(wanted.branch, wanted.base));
  const request = opened ?? (await edited(forge, known, wanted));
  const isSame = known !== undefined && known.title === wanted.title && known.body === wanted.body;
  const notes = [
    ...(await noted('label it', () => forge.label(request.number, wanted.labels), wanted.labels)),
    // Who has reviewed what is unchanged is not asked again.
    ...(isSame ? [] : await askForReviews(forge, request.number, wanted)),
  ];
  return { ...request, outcome: opened ? 'opened' : isSame ? 'unchanged' : 'updated', notes };
}

/** Asks one after the other: a forge that refuses one, such as the author, refuses all that are asked for with it. */
async function askForReviews(forge: Forge, number: number, { users, teams }: Reviewers): Promise<readonly string[]> {
  const wanted = [
    ...users.map((user) => ({ name: user, users: [user], teams: [] })),
    ...teams.map((team) => ({ name: team, users: [], teams: [team] })),
  ];
  const notes: string[] = [];
  for (const { name, ...one } of wanted)
    notes.push(...(await noted('ask for a review', () => forge.ask(number, one), [name])));
  return notes;
}

async function edited(forge: Forge, known: OpenRequest | undefined, text: RequestText): Promise<OpenRequest> {
  if (known === undefined) throw new TypeError('the forge says that there is a pull request, and that there is none');
  if (known.title === text.title && known.body === text.body) return known;
  return forge.edit(known.number, text);
}

/** A pull request without its labels or reviewers is one all the same. */
async function noted(what: string, run: () => Promise<void>, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return [];
  try {
    await run();
    return [];
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return [`could not ${what} (${names.join(', ')}): ${error.problems.map((problem) => problem.what).join('; ')}`];
  }
}
