import type { Operand, Pipe } from './syntax';
import type { Token } from './tokens';

/** The pipe that these tokens write. */
export function pipeOf(tokens: readonly Token[]): Pipe {
  return readPipe({ tokens, at: 0 });
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

function readPipe(reader: Reader): Pipe {
  const { variables, assigns } = readVariables(reader);
  const commands: Operand[][] = [[]];
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token === undefined) break;
    reader.at += 1;
    if (token.text === ')' && token.kind === 'mark') break;
    if (token.text === '|' && token.kind === 'mark') commands.push([]);
    else if (token.kind !== 'space') commands.at(-1)?.push(readOperand(token, reader));
  }
  return { variables, assigns, commands: commands.filter((command) => command.length > 0) };
}

/** `$x :=`, `$x =` or `$key, $value :=` at the start of a pipe. */
function readVariables(reader: Reader): Pick<Pipe, 'variables' | 'assigns'> {
  const variables: string[] = [];
  for (let at = reader.at; at < reader.tokens.length; at += 1) {
    const { kind, text } = reader.tokens[at] ?? { kind: 'dot', text: '' };
    if (kind === 'variable') variables.push(text);
    else if (kind === 'mark' && (text === ':=' || text === '=')) {
      reader.at = at + 1;
      return { variables, assigns: text === '=' };
    } else if (kind !== 'space' && text !== ',') break;
  }
  return { variables: [], assigns: false };
}

function readOperand(token: Token, reader: Reader): Operand {
  const fields = token.kind === 'field' ? [token.text.slice(1)] : [];
  const base = token.kind === 'field' ? { kind: 'dot' as const } : baseOf(token, reader);
  for (;;) {
    const next = reader.tokens[reader.at];
    if (next?.kind !== 'field') return { base, fields };
    fields.push(next.text.slice(1));
    reader.at += 1;
  }
}

function baseOf({ kind, text }: Token, reader: Reader): Operand['base'] {
  if (text === '(' && kind === 'mark') return { kind: 'pipe', pipe: readPipe(reader) };
  if (kind === 'string') return { kind, text: unquoted(text) };
  if (kind === 'variable') return { kind, text };
  if (kind === 'dot') return { kind };
  if (kind === 'word' && !['true', 'false', 'nil'].includes(text)) return { kind: 'function', text };
  return { kind: 'literal' };
}

function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  if (text.startsWith('`')) return inner;
  return inner.replace(/\\(.)/g, (_whole, letter: string) => ({ n: '\n', t: '\t', r: '\r' })[letter] ?? letter);
}
