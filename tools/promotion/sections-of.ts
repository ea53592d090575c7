import { codeSpan } from '@idp/model';
import type { Choice, Move } from './choose-moves';
import type { Gate } from './gate';
import type { Section } from './render-body';
import { noteOf } from './render-choice';
import type { Returns } from './find-returns';

/** What Git tells of the move of a component. */
export interface MoveHistory {
  /** The commits that touch it in between, the newest first; undefined where a version is in no commit that is here. */
  readonly commits: readonly { readonly commit: string; readonly subject: string }[] | undefined;
  /** Versions that the environment before had meanwhile. */
  readonly skipped: readonly string[];
}

/** What a promotion is, for its pull request. */
export function sectionsOf(
  { moves, waiting }: Choice,
  histories: ReadonlyMap<string, MoveHistory>,
  from: string,
): readonly Section[] {
  const of = (move: Move) => histories.get(move.component) ?? { commits: undefined, skipped: [] };
  return [
    { title: 'What moves', lines: moves.map((move) => `**${move.component}** ${versionsOf(move)}${noteOf(move)}`) },
    { title: 'Commits in between', lines: moves.flatMap((move) => commitLines(move, of(move))) },
    { title: 'Versions skipped', lines: moves.flatMap((move) => skippedLines(move, of(move), from)) },
    { title: 'Gates', lines: moves.map(({ component, gates }) => `**${component}**: ${gates.map(gateOf).join('; ')}`) },
    {
      title: 'What waits',
      lines: waiting.map(
        (one) =>
          `**${one.component}** ${versionsOf(one)}: ${one.reasons.map(({ component, gate }) => (component === one.component ? gateOf(gate) : `needs ${component}, ${gateOf(gate)}`)).join('; ')}`,
      ),
    },
  ];
}

/** What a rollback is, for its pull request. */
export function sectionsOfReturns(
  { returns, users, newer, gone, moved }: Returns,
  risks: readonly string[],
): readonly Section[] {
  return [
    { title: 'What goes back', lines: returns.map((one) => `**${one.component}** ${versionsOf(one)}`) },
    {
      title: 'What stays',
      lines: [
        ...users.map(({ component, needs }) => `**${component}**, which ran with ${needs.join(', ')} as of now only`),
        ...newer.map((name) => `**${name}**, which was not pinned then`),
        ...gone.map((name) => `**${name}** stays away, which is not pinned now`),
        ...moved.map((name) => `**${name}**, which was of another layer then`),
      ],
    },
    { title: 'What a rollback cannot take back', lines: risks },
    {
      title: 'What is held',
      lines:
        returns.length === 0
          ? []
          : [`${returns.map(({ component }) => component).join(', ')}: until somebody takes them out of \`holds\``],
    },
  ];
}

function versionsOf({ before, after }: Pick<Move, 'before' | 'after'>): string {
  const versions = [before?.version, after.version].flatMap((version) => version ?? []);
  return [...new Set(versions)].map((version) => codeSpan(version)).join(' → ');
}

function gateOf({ name, verdict, why }: Gate): string {
  return `${name} **${verdict}** (${codeSpan(why)})`;
}

function commitLines({ component, before }: Move, { commits }: MoveHistory): readonly string[] {
  if (before === undefined) return [];
  if (commits === undefined) return [`**${component}**: no commit that is here has one of the versions`];
  return commits.map(({ commit, subject }) => `**${component}** ${commit} ${codeSpan(subject)}`);
}

function skippedLines({ component }: Move, { skipped }: MoveHistory, from: string): readonly string[] {
  return skipped.length === 0
    ? []
    : [
        `**${component}** ${skipped.map((version) => codeSpan(version)).join(', ')}: in ${from} meanwhile, and never here`,
      ];
}
