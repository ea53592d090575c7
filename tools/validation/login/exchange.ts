import { parseJson, textAt } from '@idp/model';
import { isAnswer, type Visit } from '../web';
import type { Client } from './provider-of';

/** What a provider says to a program that has a code: who somebody is, or why not. */
export type Exchanged =
  { readonly identity: unknown } | { readonly error: string; readonly status: number } | { readonly why: string };

/** Asks, as a program does with its secret, who has come back with a code. */
export async function exchange(
  client: Client,
  secret: string,
  code: string,
  token: URL,
  visit: Visit,
): Promise<Exchanged> {
  const proof = Buffer.from(`${encodeURIComponent(client.id)}:${encodeURIComponent(secret)}`).toString('base64');
  const visited = await visit(token, {
    method: 'POST',
    headers: { authorization: `Basic ${proof}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: client.redirect }).toString(),
  });
  if (!isAnswer(visited)) return { why: visited.why };
  const said = parseJson(visited.body);
  const idToken = textAt(said, 'id_token');
  if (visited.status === 200 && idToken !== undefined) return { identity: claimsOf(idToken) };
  return { error: textAt(said, 'error') ?? 'no token', status: visited.status };
}

/** What a token says; it comes over TLS from who signed it. */
function claimsOf(idToken: string): unknown {
  return parseJson(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
}
