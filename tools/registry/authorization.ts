import { isObject } from '@idp/model';
import { parseChallenge, type Challenge } from './challenge';
import type { Credentials } from './credentials';
import { isPassing, type Answer, type Send } from './exchange';

type Bearer = Extract<Challenge, { scheme: 'bearer' }>;

/** What a token service may say. */
const TOKEN_LIMIT = 1024 * 1024;

/** Who asks, and how a token service is reached. */
export interface Identity {
  readonly send: Send;
  credentialsFor(host: string): Promise<Credentials | undefined>;
  /** Throws for an address that secrets must not go to. */
  refuseUnsafe(url: URL): void;
}

/**
 * The Authorization header that meets a server's challenge; undefined when there is none, because nobody knows
 * credentials for the server or it does not take them.
 */
export async function authorizationFor(header: string, server: URL, identity: Identity): Promise<string | undefined> {
  const challenge = parseChallenge(header);
  if (challenge === undefined) return undefined;
  const credentials = await identity.credentialsFor(server.host);
  if (challenge.scheme === 'bearer') return tokenFor(challenge, server, credentials, identity);
  return credentials && 'user' in credentials ? basic(credentials) : undefined;
}

async function tokenFor(
  { realm, service, scope }: Bearer,
  server: URL,
  credentials: Credentials | undefined,
  { send, refuseUnsafe }: Identity,
): Promise<string | undefined> {
  const url = new URL(realm, server);
  refuseUnsafe(url);
  const parameters = new URLSearchParams({ ...(service && { service }), ...(scope && { scope }) });
  const answer =
    credentials && 'identityToken' in credentials
      ? await refresh(url, parameters, credentials.identityToken, send)
      : await ask(url, parameters, credentials, send);
  if (isPassing(answer.status)) throw new Error(`${url.host}, which gives tokens, answers ${answer.status}`);
  const token = answer.status === 200 ? tokenIn(answer) : undefined;
  return token === undefined ? undefined : `Bearer ${token}`;
}

function ask(url: URL, parameters: URLSearchParams, credentials: Credentials | undefined, send: Send): Promise<Answer> {
  const full = new URL(url);
  parameters.forEach((value, name) => full.searchParams.set(name, value));
  const headers = {
    accept: 'application/json',
    ...(credentials && 'user' in credentials && { authorization: basic(credentials) }),
  };
  return send(full, { headers, limit: TOKEN_LIMIT });
}

function refresh(url: URL, parameters: URLSearchParams, identityToken: string, send: Send): Promise<Answer> {
  const form = new URLSearchParams(parameters);
  form.set('grant_type', 'refresh_token');
  form.set('refresh_token', identityToken);
  form.set('client_id', 'platform');
  const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
  return send(url, { method: 'POST', headers, content: form.toString(), limit: TOKEN_LIMIT });
}

function tokenIn({ body }: Answer): string | undefined {
  try {
    const answer: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    const token: unknown = isObject(answer) ? (answer['token'] ?? answer['access_token']) : undefined;
    return typeof token === 'string' && token !== '' ? token : undefined;
  } catch {
    return undefined;
  }
}

function basic({ user, password }: Extract<Credentials, { user: string }>): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
