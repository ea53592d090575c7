import type { Piece } from '../template/syntax';

/** The text with which a key must begin for a body to do anything; undefined where it is not all in one `if hasPrefix`. */
export function prefixOf(body: readonly Piece[], key: string | undefined): string | undefined {
  const [only, ...others] = body.filter((piece) => piece.kind !== 'text' || piece.text.trim() !== '');
  if (others.length > 0 || only?.kind !== 'if' || only.otherwise.length > 0) return undefined;
  const [command = [], ...more] = only.pipe.commands;
  const [name, prefix, variable] = command.map(({ base }) => ('text' in base ? base : undefined));
  if (more.length > 0 || name?.text !== 'hasPrefix' || prefix?.kind !== 'string') return undefined;
  return variable?.kind === 'variable' && variable.text === key ? prefix.text : undefined;
}
