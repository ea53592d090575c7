import { isJsonObject, type JsonObject } from '@idp/model';
import { parse } from 'yaml';

/** What a text holds that is itself YAML or JSON, such as a configuration in a ConfigMap; undefined where it is no mapping. */
export function structureOf(text: string): JsonObject | undefined {
  if (!/[:{]/.test(text)) return undefined;
  try {
    const value: unknown = text.trimStart().startsWith('{') ? JSON.parse(text) : parse(text, { logLevel: 'silent' });
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Of two texts, the lines between those that both begin and both end with. */
export function differingLines(before: string, after: string): { readonly before: string; readonly after: string } {
  const left = before.split('\n');
  const right = after.split('\n');
  const shortest = Math.min(left.length, right.length);
  const begin = lengthWhile(shortest, (index) => left[index] === right[index]);
  const end = lengthWhile(shortest - begin, (index) => left.at(-1 - index) === right.at(-1 - index));
  const middle = (lines: readonly string[]) => lines.slice(begin, lines.length - end).join('\n');
  return { before: middle(left), after: middle(right) };
}

function lengthWhile(limit: number, holds: (index: number) => boolean): number {
  let length = 0;
  while (length < limit && holds(length)) length += 1;
  return length;
}
