import { listAt, textAt, type JsonObject, type JsonPath } from '@idp/model';
import { patternOf } from '../../pattern';

/** A condition of a policy or an exception, in CEL. */
export interface Condition {
  readonly path: JsonPath;
  readonly expression: string;
}

/** The conditions on which a policy or an exception is about an object. */
export function conditionsOf(content: JsonObject): readonly Condition[] {
  return listAt(content, 'spec', 'matchConditions').flatMap((condition, index) => {
    const expression = textAt(condition, 'expression');
    return expression === undefined ? [] : [{ path: ['spec', 'matchConditions', index, 'expression'], expression }];
  });
}

const NAMESPACE =
  /\b(?:object\.metadata\.namespace|namespaceObject\.metadata\.name)\s*(?:[!=]=\s*('[^']*')|in\s*\[([^\]]*)\])/g;

/** The namespaces that an expression names, whatever it says of them. */
export function namespacesIn(expression: string): readonly string[] {
  return [...expression.matchAll(NAMESPACE)].flatMap(([, one, list]) => textsIn(one ?? list ?? ''));
}

/** What an object has to be called, and where it has to be, for an expression to hold. */
export interface Wanted {
  readonly namespaces: readonly string[];
  /** Each of them is meant. */
  readonly names: readonly { readonly text: string; readonly fits: RegExp }[];
}

/** What an expression asks for that is true of an object only where all of its parts are; undefined for any other. */
export function wantedBy(expression: string): Wanted | undefined {
  if (/\|\||!\(|\?/.test(expression.replace(/'[^']*'/g, ''))) return undefined;
  const names = [
    ...expression.matchAll(/\bobject\.metadata\.name\s*(==|in|\.matches|\.startsWith)\s*(\[[^\]]*\]|\(?\s*'[^']*')/g),
  ];
  return {
    namespaces: namespacesIn(expression),
    names: names.flatMap(([, how = '', what = '']) => textsIn(what).flatMap((text) => patternsOf(how, text))),
  };
}

function patternsOf(how: string, text: string): Wanted['names'] {
  if (how === '.startsWith') return namesBy(text, `^${escaped(text)}`);
  if (how !== '.matches') return namesBy(text, `^${escaped(text)}$`);
  const [, words = '', rest = ''] = /^\^\(([\w.|-]+)\)(.*)$/.exec(text) ?? [];
  return words === '' ? namesBy(text, text) : words.split('|').flatMap((word) => namesBy(word, `^${word}${rest}`));
}

/** A pattern that nobody can read takes nothing and is told by those who use it. */
function namesBy(text: string, pattern: string): Wanted['names'] {
  const fits = patternOf(pattern);
  return fits === undefined ? [] : [{ text, fits }];
}

function textsIn(list: string): readonly string[] {
  return [...list.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.|+()[\]{}?*]/g, '\\$&');
}
