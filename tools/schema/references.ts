import { findCycles, type Schema } from '@idp/model';
import { childrenOf } from './children';
import type { OpenPlace } from './open-place';

interface Reference {
  readonly keys: readonly string[];
  readonly target: string;
}

const BEGINNING = '#/definitions/';

/** References of a schema to something else than its definitions, and definitions that hold themselves. */
export function findReferenceFaults(schema: Schema): readonly OpenPlace[] {
  const names = Object.keys(schema.definitions ?? {});
  const nowhere = referencesIn(schema).filter(({ target }) => !names.includes(nameOf(target) ?? ''));
  return [...nowhere.map((reference) => refusalOf(reference, names)), ...findCircles(schema)];
}

function refusalOf({ keys, target }: Reference, names: readonly string[]): OpenPlace {
  const known = names.map((name) => `${BEGINNING}${name}`).join(', ');
  const remedy = known === '' ? 'write the schema out' : `use one of: ${known}`;
  return { keys, what: `refers to "${target}", which is none of the definitions`, remedy };
}

function findCircles({ definitions = {} }: Schema): OpenPlace[] {
  const uses = Object.entries(definitions).map(
    ([name, definition]) => [name, referencesIn(definition).flatMap(({ target }) => nameOf(target) ?? [])] as const,
  );
  return findCycles(new Map(uses)).map((cycle) => ({
    keys: ['definitions', cycle[0] ?? ''],
    what: `holds itself: ${[...cycle, cycle[0]].join(' → ')}`,
    remedy: 'write out as many levels as are needed',
  }));
}

function referencesIn(schema: Schema, keys: readonly string[] = []): Reference[] {
  const { $ref: target } = schema;
  return [
    ...(target === undefined ? [] : [{ keys, target }]),
    ...childrenOf(schema).flatMap(([way, child]) => referencesIn(child, [...keys, ...way])),
  ];
}

function nameOf(target: string): string | undefined {
  return target.startsWith(BEGINNING) ? target.slice(BEGINNING.length) : undefined;
}
