import type { Value } from './value';

type Rewrite = (args: readonly Value[]) => readonly string[];

/** More combinations of texts than these are not tried. */
const MOST = 60;

const last: Rewrite = (args) => textsOf(args.at(-1));
const each =
  (change: (text: string) => string): Rewrite =>
  (args) =>
    textsOf(args.at(-1)).map((text) => (text === '*' ? text : change(text)));

/** Functions that make a text of texts, as far as what they make may be a key or the name of a template. */
const rewrites: Readonly<Record<string, Rewrite>> = {
  quote: last,
  squote: last,
  toString: last,
  trim: last,
  trunc: last,
  indent: last,
  nindent: last,
  lower: each((text) => text.toLowerCase()),
  upper: each((text) => text.toUpperCase()),
  title: each((text) => text.replace(/\b\w/g, (letter) => letter.toUpperCase())),
  untitle: each((text) => text.replace(/\b\w/g, (letter) => letter.toLowerCase())),
  camelcase: each((text) => text.replace(/(?:^|[-_])(\w)/g, (_whole, letter: string) => letter.toUpperCase())),
  trimSuffix: ([suffix, text]) =>
    combined([textsOf(suffix), textsOf(text)], ([end = '', whole = '']) =>
      whole.endsWith(end) ? whole.slice(0, whole.length - end.length) : whole,
    ),
  trimPrefix: ([prefix, text]) =>
    combined([textsOf(prefix), textsOf(text)], ([start = '', whole = '']) =>
      whole.startsWith(start) ? whole.slice(start.length) : whole,
    ),
  replace: ([from, to, text]) =>
    combined([textsOf(from), textsOf(to), textsOf(text)], ([old = '', fresh = '', whole = '']) =>
      old === '' ? whole : whole.replaceAll(old, fresh),
    ),
  printf: (args) => formatted(args),
  print: (args) => combined(args.map(textsOf), (parts) => parts.join('')),
  cat: (args) => combined(args.map(textsOf), (parts) => parts.join(' ')),
};

/** What a function makes of texts; `*` where it is not known to make a key or a name of them. */
export function rewritten(name: string, args: readonly Value[]): readonly string[] {
  const rewrite = Object.hasOwn(rewrites, name) ? rewrites[name] : undefined;
  return rewrite?.(args) ?? ['*'];
}

/** The texts that a format makes of these arguments. */
const formatted: Rewrite = ([format, ...args]) =>
  textsOf(format).flatMap((text) =>
    combined(args.map(textsOf), (parts) => {
      let next = 0;
      return text.replace(/%[-+# 0-9.]*[a-zA-Z]/g, () => parts[next++] ?? '*');
    }),
  );

function textsOf(value: Value | undefined): readonly string[] {
  return value && value.texts.length > 0 ? value.texts : ['*'];
}

function combined(choices: readonly (readonly string[])[], make: (parts: readonly string[]) => string): string[] {
  const count = choices.reduce((product, texts) => product * texts.length, 1);
  if (count > MOST) return ['*'];
  const all = choices.reduce<readonly (readonly string[])[]>(
    (rows, texts) => rows.flatMap((row) => texts.map((text) => [...row, text])),
    [[]],
  );
  return [...new Set(all.map(make))];
}
