import { parseArgs } from 'node:util';

/** What can be measured: builds of this repository, of a generated one as large as it may grow, and proofs of this one. */
export const subjects = ['repository', 'generated', 'proof'] as const;

/** What is measured. */
export type Subject = (typeof subjects)[number];

/** What a person asks the benchmark for. */
export interface BenchOptions {
  /** How often everything is measured; what is printed is the median. */
  readonly runs: number;
  readonly subjects: readonly Subject[];
}

/** Reads `--runs=<number>` and `--only=<subject>`; throws with what is allowed. */
export function optionsOf(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string', default: '5' }, only: { type: 'string' } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is "${values.runs}"; give it a number from 1`);
  const only = subjects.filter((subject) => values.only === undefined || values.only === subject);
  if (only.length === 0) throw new Error(`--only is "${values.only}"; use one of: ${subjects.join(', ')}`);
  return { runs, subjects: only };
}
