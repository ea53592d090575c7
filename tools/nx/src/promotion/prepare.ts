import {
  isLayer,
  layers,
  PlatformError,
  type EnvironmentFolder,
  type Platform,
  type Problem,
  type Runs,
} from '@idp/model';
import {
  changedFiles,
  awaitingVerify,
  chooseMoves,
  findCandidates,
  isWanted,
  judgeGates,
  withEnvironment,
  withReleases,
  type Choice,
  type FileChange,
  type Judged,
  type Wish,
} from '@idp/promotion';
import { suggest } from '@idp/schema';
import { environmentNamed } from '../environment-named';
import { cleanGate, toldOf, type Told } from './clean-gate';
import { knowledgeOf } from './know-charts';
import { planPins } from './plan-pins';

/** What a promotion is prepared with. */
export interface Means {
  readonly root: string;
  readonly platform: Platform;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** In milliseconds. */
  readonly now: number;
  /** What runs in an environment; asked only where a gate wants to know. */
  runsIn(environment: EnvironmentFolder): Promise<Runs>;
}

/** What a choice makes of the platform. */
export interface Outcome {
  /** The platform with the pins moved. */
  readonly after: Platform;
  readonly files: readonly FileChange[];
}

/** A promotion before anything is written. */
export interface Prepared {
  readonly from: EnvironmentFolder;
  readonly environment: EnvironmentFolder;
  /** What may come, and what each gate says of it. */
  readonly judged: readonly Judged[];
}

/** Finds what may come to an environment, and asks the gates about it. */
export async function preparePromotion(to: string | undefined, wish: Wish, means: Means): Promise<Prepared> {
  const { platform } = means;
  if (platform.problems.length > 0) throw new PlatformError(platform.problems);
  const environment = environmentNamed(to, platform, '--to');
  const from = beforeOf(environment, platform);
  refuseUnknown(wish, from, platform);
  const judged = await judgeCandidates(from, environment, means);
  return { from, environment, judged: await withVerify(judged, wish, environment, means) };
}

/** What the moves of a choice make of the platform, and the files that they change. */
export function outcomeOf({ moves }: Choice, { from, environment }: Prepared, platform: Platform): Outcome {
  const moved = movedIn(environment, moves);
  const madeBy = { source: `environments/${from.name}/releases`, command: `nx g promote --to=${environment.name}` };
  return { after: withEnvironment(platform, moved), files: changedFiles(environment, moved, platform, madeBy) };
}

async function judgeCandidates(
  from: EnvironmentFolder,
  environment: EnvironmentFolder,
  { root, platform, now, runsIn }: Means,
): Promise<readonly Judged[]> {
  const candidates = findCandidates(from, environment, platform);
  const { promotion } = environment.facts.value;
  const runs = promotion.gates.healthy && candidates.length > 0 ? await runsIn(from) : 'nobody asked';
  const arriving = candidates.some(({ before, after }) => before && before.layer !== after.layer);
  const runsThere = arriving ? await runsIn(environment) : 'nobody asked';
  const around = { from: from.name, to: environment.name, promotion, runs, runsThere, now };
  return Promise.all(
    candidates.map(async (candidate) => {
      const knowledge = await knowledgeOf(candidate, from.name, environment.name, root);
      const gates = judgeGates(candidate, knowledge, around);
      return { ...candidate, gates, rendersSame: knowledge.chart === 'same' };
    }),
  );
}

/** What changes in an environment that asks for it waits until verify is clean with all that moves. */
async function withVerify(
  judged: readonly Judged[],
  wish: Wish,
  environment: EnvironmentFolder,
  means: Means,
): Promise<readonly Judged[]> {
  const choice = chooseMoves(judged, (candidate) => isWanted(wish, candidate));
  const waiting = awaitingVerify(choice, environment);
  if (waiting.length === 0) return judged;
  const gate = cleanGate(await tellOf(choice, environment, means));
  return judged.map((one) => (waiting.includes(one.component) ? { ...one, gates: [...one.gates, gate] } : one));
}

/** What the moves of a choice do to their environment. */
export function tellOf({ moves }: Choice, environment: EnvironmentFolder, means: Means): Promise<Told> {
  const { platform, root, today } = means;
  const after = withEnvironment(platform, movedIn(environment, moves));
  return toldOf(() => planPins(platform, after, environment.name, { root, today }));
}

function movedIn(environment: EnvironmentFolder, moves: Choice['moves']): EnvironmentFolder {
  return withReleases(
    environment,
    moves.map(({ after }) => after),
  );
}

function beforeOf({ name, facts }: EnvironmentFolder, platform: Platform): EnvironmentFolder {
  const { promotesFrom } = facts.value;
  if (promotesFrom !== undefined) return environmentNamed(promotesFrom, platform, facts.locate(['promotesFrom']));
  const remedy = `pin it: nx run platform:push --environment=${name}`;
  throw new PlatformError([{ where: '--to', what: `${name} promotes from none`, remedy }]);
}

function refuseUnknown({ components, layer }: Wish, from: EnvironmentFolder, platform: Platform): void {
  const known = platform.components.map(({ name }) => name);
  const problem = (where: string, what: string, remedy: string): Problem => ({ where, what, remedy });
  const problems = components.flatMap((name) => {
    if (!known.includes(name)) return [problem('--component', `there is no component "${name}"`, suggest(name, known))];
    if (from.releases.has(name)) return [];
    return [problem('--component', `${from.name} does not pin ${name}`, 'push it there first')];
  });
  const ofLayer =
    layer === undefined || isLayer(layer)
      ? []
      : [problem('--layer', `there is no layer "${layer}"`, suggest(layer, layers))];
  if (problems.length + ofLayer.length > 0) throw new PlatformError([...problems, ...ofLayer]);
}
