import { listAt, textsAt } from '@idp/model';
import type { Matcher } from '../../promql';
import { patternOf } from '../../pattern';

const MATCHER = /^\s*"?([\w.-]+)"?\s*(=~|!~|!=|=)\s*(.*?)\s*$/s;

/** The matchers that an entry holds, in the form of today and in that before it: `source_` and `target_` of an inhibition. */
export function matchersOf(entry: unknown, prefix = ''): readonly Matcher[] {
  const equal = Object.entries(textsAt(entry, `${prefix}match`)).map(([label, value]) => ofPair(label, '=', value));
  const fits = Object.entries(textsAt(entry, `${prefix}match_re`)).map(([label, value]) => ofPair(label, '=~', value));
  return [...listAt(entry, `${prefix}matchers`).flatMap((text) => parseMatchers(String(text))), ...equal, ...fits];
}

/** What a text of one or more matchers asks for; what cannot be read is left out. */
export function parseMatchers(text: string): readonly Matcher[] {
  const inner = text.trim().replace(/^\{(.*)\}$/s, '$1');
  const parts = inner.match(/(?:"(?:\\.|[^"\\])*"|[^,"])+/gs) ?? [];
  return parts.flatMap((part) => {
    const [, label = '', operator = '', value = ''] = MATCHER.exec(part) ?? [];
    return operator === '' ? [] : [{ text: part.trim(), label, operator, value: unquoted(value) }];
  });
}

function ofPair(label: string, operator: string, value: string): Matcher {
  return { text: `${label} ${operator} ${value}`, label, operator, value };
}

function unquoted(value: string): string {
  return /^".*"$/s.test(value) ? value.slice(1, -1).replace(/\\(.)/gs, '$1') : value;
}

/** Whether a value of its label is what a matcher asks for; a pattern that nobody can read is anything. */
export function takes({ operator, value }: Matcher, given: string): boolean {
  if (operator === '=') return given === value;
  if (operator === '!=') return given !== value;
  const fits = patternOf(`^(?:${value})$`, 's')?.test(given);
  return fits === undefined || fits === (operator === '=~');
}

/** The words that a matcher asks for one by one, each of which somebody means; none where it holds a pattern. */
export function wordsOf({ operator, value }: Matcher): readonly string[] {
  if (operator === '=') return value === '' ? [] : [value];
  return operator === '=~' && /^[\w|-]+$/.test(value) ? value.split('|').filter((word) => word !== '') : [];
}
