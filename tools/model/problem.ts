/** One mistake of a person, in the words of this platform. */
export interface Problem {
  /** The file and line, or the component and environment, to look at first. */
  readonly where: string;
  /** What is wrong: what was given and what is allowed. */
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Names of the components and environments whose output is wrong because of it; all of them when absent. */
  readonly concerns?: readonly string[];
}

/** Thrown for mistakes of people: its message is the whole report and its stack is of no use to them. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';

  constructor(readonly problems: readonly Problem[]) {
    super(reportOf(problems));
  }
}

/** How many problems a report shows: nobody works down a longer list. */
const SHOWN = 100;

/** The lines that a person reads: one headline, then each problem with its remedy. */
export function reportOf(problems: readonly Problem[]): string {
  const headline = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const rest = problems.length > SHOWN ? [`  … and ${problems.length - SHOWN} more`] : [];
  return [headline, ...problems.slice(0, SHOWN).map(lineOf), ...rest].join('\n');
}

function lineOf({ where, what, remedy }: Problem): string {
  return `  ${where}: ${what}; ${remedy}`;
}
