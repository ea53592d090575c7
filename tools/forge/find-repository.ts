import { PlatformError, type Settings } from '@idp/model';
import { findToken, tokenVariablesOf } from './find-token';
import { remoteOf, type Remote } from './remote';
import type { Repository } from './repository';

type Kind = Repository['kind'];

/**
 * The repository that the URL of a remote names, with the API of its forge and a token for it: what platform.yaml says
 * of the forge counts, else the host tells, else the forge is asked what it is.
 */
export async function findRepository(
  remoteUrl: string,
  settings: Settings['forge'],
  env: NodeJS.ProcessEnv,
  fetch: typeof globalThis.fetch,
): Promise<Repository> {
  const remote = remoteOf(remoteUrl);
  const kind = settings?.kind ?? kindOfHost(remote.host) ?? (await askKind(remote, fetch));
  const api = settings?.api ?? apiOf(kind, remote);
  const url = `${remote.origin}/${remote.owner}/${remote.name}`;
  const token = await findToken(kind, remote, env);
  return { kind, url, api, owner: remote.owner, name: remote.name, token, tokens: tokenVariablesOf(kind, remote) };
}

function kindOfHost(host: string): Kind | undefined {
  if (host === 'github.com' || host.endsWith('.ghe.com')) return 'github';
  return host === 'codeberg.org' || host === 'gitea.com' ? 'gitea' : undefined;
}

function apiOf(kind: Kind, { origin, host }: Remote): string {
  if (kind === 'gitea') return `${origin}/api/v1`;
  if (host === 'github.com') return 'https://api.github.com';
  return host.endsWith('.ghe.com') ? `https://api.${host}` : `${origin}/api/v3`;
}

/** Each forge says its version to anybody, at an address that the other does not have. */
async function askKind({ origin }: Remote, fetch: typeof globalThis.fetch): Promise<Kind> {
  if ((await fetch(`${origin}/api/v1/version`)).ok) return 'gitea';
  if ((await fetch(`${origin}/api/v3/meta`)).ok) return 'github';
  const remedy = 'say in platform.yaml which forge it is: forge: { kind: gitea, api: <URL> }';
  throw new PlatformError([{ where: origin, what: 'is no forge that is known here', remedy }]);
}
