import { PlatformError, type Problem } from '@idp/model';
import { suggest } from '@idp/schema';
import { stepNames, type StepName } from '../step';

/** The first and the last step that somebody asks for; all where nothing is said. */
export interface Span {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The steps that are run, in their order. Throws for a step that there is not, and for a last one before the first. */
export function chooseSteps({ from, until }: Span): readonly StepName[] {
  const problems = [...findUnknown('--from', from), ...findUnknown('--until', until)];
  if (problems.length > 0) throw new PlatformError(problems);
  const first = stepNames.findIndex((name) => name === (from ?? stepNames[0]));
  const last = stepNames.findIndex((name) => name === (until ?? stepNames.at(-1)));
  if (first <= last) return stepNames.slice(first, last + 1);
  const what = `${until} comes before ${from}`;
  throw new PlatformError([{ where: '--until', what, remedy: `the order is ${stepNames.join(', ')}` }]);
}

function findUnknown(where: string, name: string | undefined): Problem[] {
  if (name === undefined || stepNames.some((known) => known === name)) return [];
  return [{ where, what: `there is no step "${name}"`, remedy: suggest(name, stepNames) }];
}
