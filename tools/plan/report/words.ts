import { isObject } from '@idp/model';
import type { ObjectName } from '@idp/verify';
import type { FieldChange } from '../fields/field-change';
import { printFieldPath } from '../fields/field-path';
import type { Style } from './style';

/** Longer values are cut: the JSON beside the report has all of them. */
const LONGEST = 100;

/** An object as people name it: `StatefulSet vault/vault`. */
export function nameOf({ kind, namespace, name }: ObjectName): string {
  return `${kind} ${namespace === undefined ? name : `${namespace}/${name}`}`;
}

/** A field with both sides: `spec.replicas 2 → 3`, `was` where it is gone, `now` where it is new. */
export function fieldWords({ path, ...sides }: FieldChange, { code }: Style): string {
  const last = path.at(-1);
  if (typeof last === 'object' && [sides.before, sides.after].includes(last.item)) return itemWords(path, sides, code);
  return `${code(printFieldPath(path))} ${sidesOf(sides, code)}`;
}

/** An item that is its own name, such as a verb. */
function itemWords(path: FieldChange['path'], { after }: Omit<FieldChange, 'path'>, code: Style['code']): string {
  const last = path.at(-1);
  const item = typeof last === 'object' ? last.item : '';
  return `${code(printFieldPath(path.slice(0, -1)))} ${after === undefined ? 'no longer has' : 'now has'} ${code(item)}`;
}

function sidesOf({ before, after }: Omit<FieldChange, 'path'>, code: Style['code']): string {
  if (before === undefined) return `now ${code(valueWords(after))}`;
  if (after === undefined) return `gone, was ${code(valueWords(before))}`;
  return `${code(valueWords(before))} → ${code(valueWords(after))}`;
}

/** A value in a line: of a text of several lines the first and how many there are. */
export function valueWords(value: unknown): string {
  if (value === '') return '""';
  if (typeof value === 'string') return textWords(value);
  return shortened(isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value));
}

function textWords(text: string): string {
  const lines = text.split('\n');
  const first = lines.find((line) => line.trim() !== '')?.trim() ?? '""';
  return lines.length > 1 ? `${shortened(first)} … (${lines.length} lines)` : shortened(text);
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A number of things: `1 object`, `2 objects`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** How many of each kind there are: `2 ConfigMaps, 1 Deployment`. */
export function countedByName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${count} × ${name}`)).join(', ');
}
