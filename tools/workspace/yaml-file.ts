import { isObject, type JsonPath, type Problem, type SourceFile } from '@idp/model';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { plainJsonIn } from './plain-json';

/** A file that was read, or why it could not be. */
export type Parsed =
  { readonly file: SourceFile<Readonly<Record<string, unknown>>> } | { readonly problems: readonly Problem[] };

interface ReadText {
  readonly document: Document;
  readonly lines: LineCounter;
}

const texts = new Map<string, ReadText>();

/** Each text is read once: most of what people wrote is the same on both sides of a plan. */
function readingOf(text: string): ReadText {
  const lines = new LineCounter();
  const options = { lineCounter: lines, uniqueKeys: true, prettyErrors: false };
  const read = texts.get(text) ?? { document: parseDocument(text, options), lines };
  texts.set(text, read);
  return read;
}

/**
 * Reads a mapping from YAML 1.2 or JSON. Refuses duplicate keys, unknown tags, several documents, null, and
 * aliases, which can multiply or hold themselves. An empty file is an empty mapping.
 */
export function parseYaml(path: string, text: string): Parsed {
  const plain = plainJsonIn(text);
  if (plain !== undefined) return { file: { path, value: plain, locate: (keys) => lineIn(path, text, keys) } };
  const { document, lines } = readingOf(text);
  const at = (offset: number) => `${path}:${lines.linePos(offset).line}`;
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    return {
      problems: faults.map(({ pos, message }) => ({
        where: at(pos[0]),
        what: messageOf(message),
        remedy: 'mend the YAML',
      })),
    };
  const aliases = aliasesOf(document);
  if (aliases.length > 0)
    return {
      problems: aliases.map(({ name, offset }) => ({
        where: at(offset),
        what: `"*${name}" is an alias`,
        remedy: 'write the value out',
      })),
    };
  const value: unknown = document.toJS() ?? {};
  if (!isObject(value))
    return { problems: [{ where: at(0), what: 'is not a mapping', remedy: 'write "key: value" lines' }] };
  const file = { path, value, locate: (keys: JsonPath) => lineIn(path, text, keys) };
  const problems = nullsOf(value).map((keys) => ({
    where: file.locate(keys),
    what: `"${keys.join('.')}" has no value`,
    remedy: 'give it one, or remove the key',
  }));
  return problems.length > 0 ? { problems } : { file };
}

function lineIn(path: string, text: string, keys: JsonPath): string {
  const { document, lines } = readingOf(text);
  return `${path}:${lines.linePos(offsetOf(document, keys)).line}`;
}

function messageOf(message: string): string {
  return /unique/i.test(message) ? 'the same key stands twice in one mapping' : `is not YAML: ${message}`;
}

/** Where each anchor is first repeated. */
function aliasesOf(document: Document): { readonly name: string; readonly offset: number }[] {
  const aliases: { name: string; offset: number }[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => {
      if (aliases.every(({ name }) => name !== source)) aliases.push({ name: source, offset: range?.[0] ?? 0 });
    },
  });
  return aliases;
}

function nullsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (value === null) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => nullsOf(inner, [...path, key]));
}

/** Where the key or item begins, or the last one on the way to it that is there. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    const [next, start] = childOf(node, step);
    if (start === undefined) break;
    node = next;
    offset = start;
  }
  return offset;
}

function childOf(node: unknown, step: string | number): [unknown, number | undefined] {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return [pair?.value, isScalar(pair?.key) ? pair.key.range?.[0] : undefined];
  }
  const item: unknown = isSeq(node) ? node.items[Number(step)] : undefined;
  return [item, isNode(item) ? item.range?.[0] : undefined];
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value);
}
