import type { Connection } from '@idp/cluster';
import {
  argoCd,
  PlatformError,
  textAt,
  type EnvironmentFolder,
  type Facts,
  type JsonObject,
  type Problem,
} from '@idp/model';
import type { Given } from './given';

/** What Argo CD reads, and the name under which it keeps who may. */
interface Place {
  readonly secret: string;
  readonly url: string;
  /** What the Secret says beside who may read. */
  readonly data: Readonly<Record<string, string>>;
  /** The variables with the user and the secret. */
  readonly user: string;
  readonly password: string;
  readonly where: string;
  /** Whether anybody may read where nobody says who may. */
  readonly open: boolean;
}

/**
 * The Secrets and the ConfigMap by which Argo CD reads Git and the registry. What the cluster has from before stays
 * where nobody gives it anew. Throws what is neither there nor given.
 */
export async function credentialsFor(
  environment: EnvironmentFolder,
  given: Given,
  connection: Connection | undefined,
): Promise<readonly JsonObject[]> {
  const places = placesOf(environment);
  const found = await Promise.all(places.map((place) => secretFor(place, given, connection)));
  const problems = found.flatMap((one) => ('where' in one ? [one] : []));
  if (problems.length > 0) throw new PlatformError(problems);
  const secrets = found.flatMap((one) => ('secret' in one ? [one.secret] : []));
  const authority = await given('PLATFORM_CA', '');
  return authority ? [...secrets, authorities(environment.facts.value, authority)] : secrets;
}

function placesOf({ facts }: EnvironmentFolder): readonly Place[] {
  const { git, registry, registryPlainHttp } = facts.value;
  const ofRegistry: Place = {
    secret: 'platform-registry',
    url: registry.replace(/^oci:\/\//, ''),
    data: {
      type: 'helm',
      enableOCI: 'true',
      name: 'platform-registry',
      ...(registryPlainHttp && { insecureOCIForceHttp: 'true' }),
    },
    user: 'PLATFORM_REGISTRY_USER',
    password: 'PLATFORM_REGISTRY_PASSWORD',
    where: facts.locate(['registry']),
    open: registryPlainHttp,
  };
  if (git === undefined) return [ofRegistry];
  const ofGit: Place = {
    secret: 'platform-repository',
    url: git.repository,
    data: { type: 'git' },
    user: 'PLATFORM_GIT_USER',
    password: 'PLATFORM_GIT_TOKEN',
    where: facts.locate(['git', 'repository']),
    open: false,
  };
  return [ofGit, ofRegistry];
}

type Found = { readonly secret: JsonObject } | Problem | { readonly kept: true };

async function secretFor(place: Place, given: Given, connection: Connection | undefined): Promise<Found> {
  const reference = { apiVersion: 'v1', kind: 'Secret', name: place.secret, namespace: argoCd.namespace };
  const live = await connection?.get(reference);
  const isThere = live !== undefined && decoded(textAt(live, 'data', 'url')) === place.url;
  if (place.open) return { secret: secretOf(place, '', '') };
  // A person is asked only for what is not there.
  const ask = (variable: string, question: string) => given(variable, isThere ? '' : question);
  const user = await ask(place.user, `User that may read ${place.url} (empty: anybody may)`);
  if (user === undefined) return isThere ? { kept: true } : missing(place);
  if (user === '') return { secret: secretOf(place, '', '') };
  const password = await ask(place.password, `Its password or token for ${place.url}`);
  return password === undefined ? missing(place) : { secret: secretOf(place, user, password) };
}

function missing({ where, url, user, password }: Place): Problem {
  const what = `nobody says how Argo CD may read ${url}`;
  const remedy = `set ${user} and ${password} (or ${password}_FILE); an empty ${user} where anybody may read it`;
  return { where, what, remedy };
}

function secretOf({ secret, url, data }: Place, username: string, password: string): JsonObject {
  const texts = Object.entries({ ...data, url, username, password });
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: secret,
      namespace: argoCd.namespace,
      labels: { 'argocd.argoproj.io/secret-type': 'repository' },
    },
    data: Object.fromEntries(texts.map(([key, text]) => [key, Buffer.from(text).toString('base64')])),
  };
}

/** The one authority for the hosts of both. */
function authorities({ git, registry }: Facts, certificate: string): JsonObject {
  const hosts = [registry.replace(/^oci:/, 'https:'), ...(git ? [git.repository] : [])].flatMap((url) => {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    return host === '' ? [] : [host];
  });
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: 'argocd-tls-certs-cm',
      namespace: argoCd.namespace,
      labels: { 'app.kubernetes.io/part-of': 'argocd' },
    },
    data: Object.fromEntries(hosts.map((host) => [host, certificate])),
  };
}

function decoded(text: string | undefined): string {
  return Buffer.from(text ?? '', 'base64').toString('utf8');
}
