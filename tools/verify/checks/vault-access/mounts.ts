import { textAt, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { objectsOf } from '../../objects';
import type { ObjectProblem } from '../../problem';
import { filesIn } from '../../texts';
import type { Store } from './stores';

const VAULT = ['spec', 'provider', 'vault'];

/** What a script makes in Vault: `vault secrets enable -path=kv -version=2 kv`. */
interface Mount {
  readonly path: string;
  readonly version?: string;
}

/** Stores that read at a version, or log in at a path, other than those that the scripts of Vault make. */
export function mountProblems(stores: readonly Store[], rendering: Rendering): readonly ObjectProblem[] {
  const texts = objectsOf(rendering).flatMap((object) => filesIn(object).map(({ text }) => text));
  const engines = mountsIn(texts, 'secrets');
  const logins = mountsIn(texts, 'auth').map(({ path }) => path);
  return stores.flatMap(({ object, mount }) => [
    ...versionProblems(
      object,
      engines.find(({ path }) => path === mount),
    ),
    ...loginProblems(object, logins),
  ]);
}

function mountsIn(texts: readonly string[], kind: 'auth' | 'secrets'): readonly Mount[] {
  const command = new RegExp(`\\bvault ${kind} enable ([^\\n;|&]+)`, 'g');
  return texts.flatMap((text) =>
    [...text.matchAll(command)].map(([, words = '']) => {
      const version = /-version=(\d)/.exec(words)?.[1];
      const type =
        words
          .trim()
          .split(/\s+/)
          .find((word) => !word.startsWith('-')) ?? '';
      const path = /-path=(\S+)/.exec(words)?.[1] ?? type;
      return { path: path.replace(/\/$/, ''), ...(version !== undefined && { version }) };
    }),
  );
}

function versionProblems(object: RenderedObject, engine: Mount | undefined): readonly ObjectProblem[] {
  const version = (textAt(object.content, ...VAULT, 'version') ?? 'v2').replace('v', '');
  if (engine?.version === undefined || engine.version === version) return [];
  const what = `reads ${engine.path} in version ${version}, and Vault has it in version ${engine.version}`;
  return [{ object, path: [...VAULT, 'version'], what, remedy: `write v${engine.version}` }];
}

function loginProblems(object: RenderedObject, logins: readonly string[]): readonly ObjectProblem[] {
  const path = textAt(object.content, ...VAULT, 'auth', 'kubernetes', 'mountPath') ?? 'kubernetes';
  if (logins.length === 0 || logins.includes(path.replace(/^auth\/|\/$/g, ''))) return [];
  const at = [...VAULT, 'auth', 'kubernetes', 'mountPath'];
  return [{ object, path: at, what: `nobody can log in to Vault at "${path}"`, remedy: suggest(path, logins) }];
}
