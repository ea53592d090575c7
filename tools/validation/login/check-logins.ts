import { textAt, type CheckResult } from '@idp/model';
import type { Grounds, Validated } from '../grounds';
import { resultsOf, sectionOf, type Judged } from '../result';
import { asked, isJudged } from '../asked';
import { authorize, judgeAuthorization } from './authorize';
import { discover, type Endpoints } from './discovery';
import { exchange } from './exchange';
import { logIn } from './log-in';
import { providerOf, type Client, type IdentityProvider } from './provider-of';
import type { SecretKey } from '../secret-copy';

const page = sectionOf('a login does not work');

/**
 * Logins, as far as nobody has to be there: the provider answers as itself, knows every program and its secret, and asks
 * who somebody is. Where it knows a person itself, that person logs in.
 */
export async function checkLogins({ rendering, cluster, visit }: Grounds): Promise<readonly CheckResult[]> {
  const provider = providerOf(rendering);
  if (provider === undefined) return [];
  const endpoints = await discover(provider.issuer, visit);
  const about = { check: 'Identity provider', needed: 'an answer under its own name', page };
  if (isJudged(endpoints)) return resultsOf(about, [endpoints]);
  const judged = await Promise.all(
    provider.clients.map((client) => judgeClient(client, endpoints, { cluster, visit })),
  );
  return [
    ...resultsOf(about, [{ verdict: 'pass', found: '', remedy: '' }]),
    ...resultsOf({ check: 'Login programs', needed: 'known to the provider, with their secrets', page }, judged),
    ...resultsOf({ check: 'Login', needed: 'somebody who logs in', page }, [
      await judgeLogin(provider, endpoints, { cluster, visit }),
    ]),
  ];
}

type Means = Pick<Grounds, 'cluster' | 'visit'>;

async function judgeClient(client: Client, endpoints: Endpoints, { cluster, visit }: Means): Promise<Judged> {
  const asksWho = judgeAuthorization(
    client,
    await authorize(client, endpoints.authorization, visit),
    endpoints.authorization,
  );
  if (asksWho.verdict !== 'pass' || client.secret === undefined) return asksWho;
  const secret = await secretAt(client.secret, cluster);
  if (isJudged(secret)) return secret;
  // Of a code that nobody was given, only whom it knows is told that it is wrong.
  const exchanged = await exchange(client, secret, 'validation', endpoints.token, visit);
  const known = 'error' in exchanged && exchanged.status === 400 && exchanged.error !== 'invalid_client';
  return known
    ? asksWho
    : {
        verdict: 'fail',
        found: `${client.id}: the provider does not take the secret in ${client.secret.namespace}/${client.secret.name}`,
        remedy: 'restart Dex, which reads its secrets when it starts',
      };
}

async function judgeLogin(
  provider: IdentityProvider,
  endpoints: Endpoints,
  { cluster, visit }: Means,
): Promise<Judged> {
  const { localUser, clients, connectors } = provider;
  const client = clients.find(({ secret }) => secret !== undefined);
  if (localUser === undefined || client?.secret === undefined) {
    const found = `only people of ${connectors.join(', ') || 'somebody else'} can do that`;
    return { verdict: 'unknown', found, remedy: 'log in once yourself' };
  }
  const [secret, password] = await Promise.all([
    secretAt(client.secret, cluster),
    secretAt(localUser.password, cluster),
  ]);
  if (isJudged(secret)) return secret;
  if (isJudged(password)) return password;
  return logIn(client, provider, endpoints, { secret, password, email: localUser.email }, visit);
}

/** What a Secret holds, for this moment only; it is in no result. */
async function secretAt({ namespace, name, key }: SecretKey, cluster: Validated): Promise<string | Judged> {
  const reference = { apiVersion: 'v1', kind: 'Secret', name, namespace };
  const object = await asked(`Secret ${namespace}/${name}`, () => cluster.get(reference));
  if (isJudged(object)) return object;
  const text = textAt(object, 'data', key);
  if (text !== undefined) return Buffer.from(text, 'base64').toString('utf8');
  const found = `Secret ${namespace}/${name} has no ${key}`;
  return {
    object: reference,
    verdict: 'fail',
    found,
    remedy: 'see why it is not copied',
    page: sectionOf('a secret is not copied'),
  };
}
