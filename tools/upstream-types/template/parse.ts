import { pipeOf } from './pipes';
import type { Branching, Piece } from './syntax';
import { partsOf, type Part, type Token } from './tokens';

/** The pieces of a Go template; throws a SyntaxError where the text is none. */
export function parseTemplate(source: string): readonly Piece[] {
  const reader: Reader = { parts: partsOf(source), at: 0 };
  const { pieces, end } = readPieces(reader);
  if (end !== undefined) throw new SyntaxError(`"${end.word}" ends nothing`);
  return pieces;
}

interface Reader {
  readonly parts: readonly Part[];
  at: number;
}

/** What closes a body: `end`, or `else` with what follows it. */
interface End {
  readonly word: 'end' | 'else';
  readonly rest: readonly Token[];
}

function readPieces(reader: Reader): { pieces: Piece[]; end?: End } {
  const pieces: Piece[] = [];
  for (;;) {
    const part = reader.parts[reader.at];
    if (part === undefined) return { pieces };
    reader.at += 1;
    if ('text' in part) {
      if (part.text !== '') pieces.push({ kind: 'text', text: part.text });
      continue;
    }
    const { word, rest } = wordOf(part.tokens);
    if (word === 'end' || word === 'else') return { pieces, end: { word, rest } };
    if (word !== 'break' && word !== 'continue') pieces.push(readAction(word, rest, part.tokens, reader));
  }
}

function readAction(word: string | undefined, rest: readonly Token[], all: readonly Token[], reader: Reader): Piece {
  switch (word) {
    case 'if':
    case 'with':
    case 'range':
      return readBranches(word, rest, reader);
    case 'define':
      return { kind: 'define', name: named(rest).name, body: readBody(reader) };
    case 'block':
      return { kind: 'block', ...named(rest), body: readBody(reader) };
    case 'template':
      return { kind: 'template', ...named(rest) };
    default:
      return { kind: 'print', pipe: pipeOf(all) };
  }
}

function readBranches(kind: Branching, tokens: readonly Token[], reader: Reader): Piece {
  const pipe = pipeOf(tokens);
  const { pieces: body, end } = readPieces(reader);
  if (end === undefined) throw new SyntaxError(`"${kind}" has no end`);
  if (end.word === 'end') return { kind, pipe, body, otherwise: [] };
  const { word, rest } = wordOf(end.rest);
  if (word === 'if' || word === 'with') return { kind, pipe, body, otherwise: [readBranches(word, rest, reader)] };
  return { kind, pipe, body, otherwise: readBody(reader) };
}

function readBody(reader: Reader): readonly Piece[] {
  const { pieces, end } = readPieces(reader);
  if (end?.word !== 'end') throw new SyntaxError('a body has no end');
  return pieces;
}

function wordOf(tokens: readonly Token[]): { word?: string; rest: readonly Token[] } {
  const first = tokens.findIndex(({ kind }) => kind !== 'space');
  const token = tokens[first];
  return token?.kind === 'word' ? { word: token.text, rest: tokens.slice(first + 1) } : { rest: tokens };
}

function named(tokens: readonly Token[]): { name: string; pipe: ReturnType<typeof pipeOf> } {
  const first = tokens.findIndex(({ kind }) => kind === 'string');
  return { name: tokens[first]?.text.slice(1, -1) ?? '', pipe: pipeOf(tokens.slice(first + 1)) };
}
