/** A word of an action. */
export interface Token {
  readonly kind: 'space' | 'string' | 'number' | 'field' | 'dot' | 'variable' | 'word' | 'mark';
  readonly text: string;
}

/** A part of a template file: text, or the tokens of what stands between braces. */
export type Part = { readonly text: string } | { readonly tokens: readonly Token[] };

const OPENING = /\{\{(?:- (?=\s*)|-(?=[\s/]))?/g;
const COMMENT = /\s*\/\*[\s\S]*?\*\/\s*-?\}\}/y;
const CLOSING = /\s*-?\}\}/y;

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /\s+/y],
  ['string', /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'/y],
  ['number', /[+-]?\d[\w.+-]*/y],
  ['field', /\.[\p{L}_][\p{L}\p{N}_]*/uy],
  ['dot', /\./y],
  ['variable', /\$[\p{L}\p{N}_]*/uy],
  ['word', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['mark', /:=|=|\||,|\(|\)/y],
];

/** The parts of a template file; throws a SyntaxError where it is none. */
export function partsOf(source: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (;;) {
    OPENING.lastIndex = from;
    const opening = OPENING.exec(source);
    if (opening === null) return [...parts, { text: source.slice(from) }];
    parts.push({ text: source.slice(from, opening.index) });
    const start = opening.index + opening[0].length;
    const commented = matchAt(COMMENT, source, start);
    if (commented !== undefined) from = start + commented.length;
    else {
      const { tokens, end } = tokensFrom(source, start);
      parts.push({ tokens });
      from = end;
    }
  }
}

function tokensFrom(source: string, start: number): { tokens: readonly Token[]; end: number } {
  const tokens: Token[] = [];
  let at = start;
  for (;;) {
    const closing = matchAt(CLOSING, source, at);
    if (closing !== undefined) return { tokens, end: at + closing.length };
    const token = tokenAt(source, at);
    tokens.push(token);
    at += token.text.length;
  }
}

function tokenAt(source: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    const text = matchAt(pattern, source, at);
    if (text !== undefined) return { kind, text };
  }
  throw new SyntaxError(`"${source.slice(at, at + 10)}" is no part of a Go template`);
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}
