import { isObject, valueAt } from '@idp/model';

/** Blocks that are there only where an entry has a key. */
const IF_HAS_KEY = /\{\{-? if hasKey \. "([^"]+)" -?\}\}\n?([\s\S]*?)\{\{-? end -?\}\}\n?/g;

/** A field, or another one where it is not there. */
const ELSE = /\{\{ get \. "(\w+)" \| default \.(\w+) \}\}/g;

/** `{{ .component }}` and `{{ .override.values | toJson }}`. */
const FIELD = /\{\{-?\s*\.([\w.]+)(\s*\|\s*toJson)?\s*-?\}\}/g;

/**
 * A text of our ApplicationSets with the fields of an entry in it, as Argo CD fills it in. Throws where it holds an
 * expression that they have no use for, or names a field that is missing.
 */
export function fillTemplate(text: string, entry: Readonly<Record<string, unknown>>): string {
  const filled = text
    .replace(IF_HAS_KEY, (_block, key: string, inner: string) => (Object.hasOwn(entry, key) ? inner : ''))
    .replace(ELSE, (_field, first: string, second: string) => String(entry[first] ?? entry[second]))
    .replace(FIELD, (_field, path: string, json: string | undefined) => {
      const value = valueAt(entry, ...path.split('.'));
      if (value === undefined) throw new TypeError(`"${path}" is missing in ${JSON.stringify(entry)}`);
      return json === undefined ? String(value) : JSON.stringify(value);
    });
  if (filled.includes('{{')) throw new TypeError(`nothing here fills in ${filled}`);
  return filled;
}

/** Fills in every text of a value, those of keys aside. */
export function fillTemplates(value: unknown, entry: Readonly<Record<string, unknown>>): unknown {
  if (typeof value === 'string') return fillTemplate(value, entry);
  if (Array.isArray(value)) return value.map((item) => fillTemplates(item, entry));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillTemplates(inner, entry)]));
}
