import { starred } from '@idp/model';
import type { Operand, Piece, Pipe } from '../template/syntax';
import { called } from './functions';
import { prefixOf } from './prefix';
import { entriesOf, fieldOf, markText, prefixedEntriesOf } from './read';
import { declared, inner, variableOf, type Scope } from './scope';
import type { NewUse } from './use';
import { join, keyOf, literal, nothing, type Value } from './value';

/** What templates run on: those that have names, and what was run before. */
export interface Machine {
  readonly templates: ReadonlyMap<string, readonly Piece[]>;
  readonly newUse: NewUse;
  /** By template and argument: what it printed. */
  readonly results: Map<string, Value>;
}

/** Templates that include each other deeper than this are not followed. */
const DEEPEST = 80;

/** Runs pieces of a template on every way at once and gives what they print. */
export function run(pieces: readonly Piece[], dot: Value, scope: Scope, machine: Machine): Value {
  return join(...pieces.map((piece) => runPiece(piece, dot, scope, machine)));
}

function runPiece(piece: Piece, dot: Value, scope: Scope, machine: Machine): Value {
  switch (piece.kind) {
    case 'text':
      return textOf(piece.text);
    case 'print':
      return piece.pipe.variables.length > 0
        ? declare(piece.pipe, evaluate(piece.pipe, dot, scope, machine), scope)
        : printed(evaluate(piece.pipe, dot, scope, machine));
    case 'template':
    case 'block':
      return include(literal(piece.name), evaluate(piece.pipe, dot, scope, machine), scope, machine);
    case 'define':
      return nothing;
    default:
      return runBranches(piece, dot, scope, machine);
  }
}

/** A short text may be a key or a name that a template gives back. */
function textOf(text: string): Value {
  const word = text.trim();
  if (/^[\w.-]{1,40}$/.test(word)) return literal(word);
  return /^[ \t]*["']?[\w./-]+["']?:(\s|$)/m.test(text) ? { ...nothing, hasKeys: true } : nothing;
}

function printed(value: Value): Value {
  markText({ ...value, items: undefined });
  const { texts, content, keysOf, places, hasKeys } = value;
  return {
    ...literal(...(places.length > 0 ? ['*', ...texts] : texts)),
    ...(content && { content }),
    ...(hasKeys && { hasKeys }),
    keysOf,
  };
}

function declare(pipe: Pipe, value: Value, scope: Scope): typeof nothing {
  for (const name of pipe.variables)
    if (pipe.assigns) {
      const cell = variableOf(scope, name);
      if (cell) cell.value = join(cell.value, value);
    } else declared(scope, name, value);
  return nothing;
}

function runBranches(
  piece: Extract<Piece, { body: readonly Piece[]; otherwise: readonly Piece[] }>,
  dot: Value,
  scope: Scope,
  machine: Machine,
): Value {
  const { kind, pipe, body, otherwise } = piece;
  const local = inner(scope);
  const value = evaluate(pipe, dot, local, machine);
  if (kind === 'range') return join(runRange(piece, value, local, machine), run(otherwise, dot, inner(scope), machine));
  declare(pipe, value, local);
  const yes = run(body, kind === 'with' ? value : dot, inner(local), machine);
  return join(yes, run(otherwise, dot, inner(local), machine));
}

function runRange(
  { pipe, body }: { pipe: Pipe; body: readonly Piece[] },
  value: Value,
  scope: Scope,
  machine: Machine,
): Value {
  const [first, second] = pipe.variables;
  const prefix = second === undefined ? undefined : prefixOf(body, first);
  const entries =
    prefix === undefined ? entriesOf(value, machine.newUse) : prefixedEntriesOf(value, prefix, machine.newUse);
  const outputs = entries.map((entry) => {
    const local = inner(scope);
    if (first !== undefined) declared(local, first, second === undefined ? entry.value : entry.key);
    if (second !== undefined) declared(local, second, entry.value);
    return run(body, entry.value, local, machine);
  });
  return join(...outputs);
}

/** The value of a pipe: each command gets what the one before it gives as its last argument. */
function evaluate(pipe: Pipe, dot: Value, scope: Scope, machine: Machine): Value {
  return (
    pipe.commands.reduce<Value | undefined>(
      (given, command) => evaluateCommand(command, given, dot, scope, machine),
      undefined,
    ) ?? nothing
  );
}

function evaluateCommand(
  command: readonly Operand[],
  given: Value | undefined,
  dot: Value,
  scope: Scope,
  machine: Machine,
): Value {
  const [head, ...rest] = command;
  if (head === undefined) return nothing;
  const args = [...rest.map((operand) => evaluateOperand(operand, dot, scope, machine)), ...(given ? [given] : [])];
  if (head.base.kind !== 'function') return evaluateOperand(head, dot, scope, machine);
  const result = call(head.base.text, args, scope, machine);
  if (changing.test(head.base.text)) change(head.base.text, rest[0], args, result, scope);
  return head.fields.reduce((value, name) => fieldOf(value, name, machine.newUse), result);
}

function call(name: string, args: readonly Value[], scope: Scope, machine: Machine): Value {
  const [first = nothing, second = nothing] = args;
  if (name === 'include') return include(first, second, scope, machine);
  return called(name, args, machine.newUse);
}

/** Functions that change their first argument, which templates rely on. */
const changing = /^(set|(mustM|m)erge(Overwrite)?)$/;

function change(name: string, target: Operand | undefined, args: readonly Value[], result: Value, scope: Scope): void {
  if (target === undefined || target.base.kind === 'pipe' || target.base.kind === 'function') return;
  if (target.base.kind === 'variable' && target.fields.length === 0) {
    const cell = variableOf(scope, target.base.text);
    if (cell) cell.value = join(cell.value, result);
  }
  const [first = nothing, ...others] = args;
  if (name === 'set') return;
  const merged = join(...others);
  for (const use of first.places) if (!merged.places.includes(use)) use.merged = join(use.merged ?? nothing, merged);
}

function evaluateOperand({ base, fields }: Operand, dot: Value, scope: Scope, machine: Machine): Value {
  const value = (): Value => {
    switch (base.kind) {
      case 'dot':
        return dot;
      case 'variable':
        return variableOf(scope, base.text)?.value ?? nothing;
      case 'string':
        return literal(base.text);
      case 'function':
        return call(base.text, [], scope, machine);
      case 'pipe':
        return evaluate(base.pipe, dot, scope, machine);
      default:
        return nothing;
    }
  };
  return fields.reduce((result, name) => fieldOf(result, name, machine.newUse), value());
}

/** Runs the named templates that are meant; one that runs already with the same argument prints nothing new. */
function include(name: Value, argument: Value, scope: Scope, machine: Machine): Value {
  if (scope.depth > DEEPEST) return nothing;
  const names = name.texts.flatMap((text) => templatesNamed(text, machine));
  const outputs = names.map((template) => {
    const key = `${template}|${keyOf(argument)}`;
    const known = machine.results.get(key);
    if (known !== undefined) return known;
    machine.results.set(key, nothing);
    const top: Scope = { variables: new Map([['$', { value: argument }]]), depth: scope.depth + 1 };
    const output = run(machine.templates.get(template) ?? [], argument, top, machine);
    machine.results.set(key, output);
    return output;
  });
  return join(...outputs, literal('*'));
}

function templatesNamed(text: string, { templates }: Machine): string[] {
  if (templates.has(text)) return [text];
  if (!text.includes('*') || text.replaceAll('*', '').length < 2) return [];
  const pattern = starred(text);
  return [...templates.keys()].filter((name) => pattern.test(name));
}
