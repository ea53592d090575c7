import { isObject, listAt, printPath, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { findingIn, type Finding } from '../../finding';
import { objectsOfKind } from '../../objects';
import type { Fragment } from './fragment';

/** The properties of each path in Vault that somebody writes: a program of the platform, or a person who is asked to. */
export type Writers = ReadonlyMap<string, readonly string[]>;

/** Everything that is written into the Vault of an environment; a person is asked for what `given.json` names. */
export function writersIn(rendering: Rendering, fragments: readonly Fragment[]): Writers {
  const pushed = objectsOfKind(rendering, 'PushSecret').flatMap(({ content }) =>
    listAt(content, 'spec', 'data').map((entry) => ({
      path: textAt(entry, 'match', 'remoteRef', 'remoteKey') ?? '',
      property: textAt(entry, 'match', 'remoteRef', 'property') ?? '',
    })),
  );
  const given = fragments.flatMap(({ object, role }) =>
    Object.entries(givenIn(object)).flatMap(([key, properties]) =>
      (Array.isArray(properties) ? properties : []).map((property) => ({
        path: `${role}/${key}`,
        property: String(property),
      })),
    ),
  );
  const writers = new Map<string, string[]>();
  for (const { path, property } of [...pushed, ...given]) writers.set(path, [...(writers.get(path) ?? []), property]);
  return writers;
}

function givenIn({ content }: RenderedObject): Readonly<Record<string, unknown>> {
  try {
    const given: unknown = JSON.parse(textAt(content, 'data', 'given.json') ?? '{}');
    return isObject(given) ? given : {};
  } catch {
    return {};
  }
}

/** What an ExternalSecret reads and nobody writes. Only paths of components that say what they need are judged. */
export function unwrittenFindings(
  check: string,
  object: RenderedObject,
  fragments: readonly Fragment[],
  writers: Writers,
): readonly Finding[] {
  const declaring = fragments.filter(({ object: { content } }) => textAt(content, 'data', 'given.json') !== undefined);
  return listAt(object.content, 'spec', 'data').flatMap((entry, index) => {
    const path = textAt(entry, 'remoteRef', 'key') ?? '';
    const property = textAt(entry, 'remoteRef', 'property');
    if (property === undefined || !declaring.some(({ role }) => path.startsWith(`${role}/`))) return [];
    const written = writers.get(path) ?? [];
    if (written.includes(property)) return [];
    const at = printPath(['spec', 'data', index, 'remoteRef', 'property']);
    const remedy =
      written.length > 0 ? suggest(property, written) : 'declare the secret: generated, or given by a person';
    return [
      findingIn(check, object, {
        path: at,
        what: `nobody writes "${property}" of ${path}`,
        remedy,
      }),
    ];
  });
}
