import type { JsonPath } from '@idp/model';
import { nearest, suggest } from '@idp/schema';
import type { Problem } from '../../problem';

/** A time as programs in Go read it: `90s`, `1h30m`; some of them read days, too. */
const DURATION = /^(?:0|(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h|d))+)$/;

/** A text that has to be a time. */
export function durationProblem(path: JsonPath, text: unknown): readonly Problem[] {
  if (text === undefined || text === '' || DURATION.test(String(text))) return [];
  return [{ path, what: `"${String(text)}" is no time`, remedy: 'write a number and its unit, such as 90s or 1h30m' }];
}

/** A text that has to be one of few. */
export function choiceProblem(path: JsonPath, text: unknown, known: readonly string[]): readonly Problem[] {
  if (text === undefined || known.includes(String(text))) return [];
  return [{ path, what: `"${String(text)}" is none of what may stand here`, remedy: suggest(String(text), known) }];
}

/** A name that is nearly one that is known; of any other, nobody can say that it is wrong. */
export function misspelling(path: JsonPath, name: string, known: readonly string[], what: string): readonly Problem[] {
  const near = known.includes(name) ? undefined : nearest(name, known);
  return near === undefined ? [] : [{ path, what: `there is no ${what} "${name}"`, remedy: `did you mean "${near}"?` }];
}
