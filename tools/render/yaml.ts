import { isObject } from '@idp/model';
import { stringify } from 'yaml';

const options = { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false } as const;

/** Texts that stand bare in every version, like most do; and those that look like something else all the same. */
const BARE = /^(?:[A-Za-z/](?:[!-9;-~]|:(?=[!-~])| (?=[!"$-~]))*|[1-9]\d*[A-Za-z]+)$/;
const SOMETHING_ELSE = /^(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+)$/i;

/** The most signs of a key that stands on one line with its value. */
const LONGEST_KEY = 1024;

/**
 * YAML that a reader of version 1.1, such as Helm's, and one of 1.2 understand alike: strings that look like something
 * else in either are quoted, nothing is aliased, long lines are not folded.
 */
export function renderYaml(value: unknown, header?: string): string {
  const text = `${written(value, '')}\n`;
  return header === undefined ? text : `# ${header}\n${text}`;
}

/**
 * As the library writes it, in a tenth of its time: mappings, lists and bare texts are most of what there is, and all else
 * is left to it.
 */
function written(value: unknown, indent: string): string {
  if (typeof value === 'string' && isBare(value)) return value;
  if (typeof value === 'string' && /^\d+$/.test(value)) return `"${value}"`;
  if (Array.isArray(value) && value.length > 0)
    return value.map((item: unknown) => `- ${written(item ?? null, `${indent}  `)}`).join(`\n${indent}`);
  const entries = entriesOf(value);
  if (entries.length > 0) return entries.map(([key, inner]) => pair(key, inner, indent)).join(`\n${indent}`);
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[]' : '{}';
  const isPlain = typeof value === 'boolean' || (Number.isSafeInteger(value) && value !== 0);
  return isPlain ? String(value) : byLibrary(value, indent);
}

function pair(key: string, value: unknown, indent: string): string {
  if (!isBare(key)) return indented(stringify({ [key]: value }, options), indent);
  const isBlock = Array.isArray(value) ? value.length > 0 : entriesOf(value).length > 0;
  return `${key}:${isBlock ? `\n${indent}  ` : ' '}${written(value, `${indent}  `)}`;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value).filter(([, inner]) => inner !== undefined) : [];
}

function isBare(text: string): boolean {
  return BARE.test(text) && !SOMETHING_ELSE.test(text) && text.length <= LONGEST_KEY;
}

/** A value below a key, whose further lines are two deeper than it. */
function byLibrary(value: unknown, indent: string): string {
  if (indent === '') return indented(stringify(value, options), indent);
  return indented(stringify({ key: value }, options), indent.slice(2)).slice('key: '.length);
}

/** Lines without the end of the last one, and each further one that is not empty as deep as this. */
function indented(lines: string, indent: string): string {
  return lines.slice(0, -1).replace(/\n(?!\n|$)/g, `\n${indent}`);
}
