import { listAt, textAt } from '@idp/model';
import { isAnswer, type Visit } from '../web';
import type { Judged } from '../result';
import { authorize, STATE } from './authorize';
import type { Endpoints } from './discovery';
import { exchange } from './exchange';
import { follow } from './follow';
import type { Client, IdentityProvider } from './provider-of';

/** What somebody knows who logs in: a program's secret, and the name and password of a person. */
export interface Knowledge {
  readonly secret: string;
  readonly email: string;
  readonly password: string;
}

/** Logs a person in to a program, all the way: form, code, token. Neither password nor token is in what it says. */
export async function logIn(
  client: Client,
  { issuer }: IdentityProvider,
  { authorization, token }: Endpoints,
  { secret, email, password }: Knowledge,
  visit: Visit,
): Promise<Judged> {
  const form = await authorize(client, authorization, visit);
  const sent = await visit(form.url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ login: email, password }).toString(),
  });
  const back = await follow(visit, form.url, sent);
  const code = back.url.searchParams.get('code');
  if (!back.url.href.startsWith(client.redirect) || code === null)
    return failed(client, isAnswer(back.answer) ? `${email} is not let in (${back.answer.status})` : back.answer.why);
  if (back.url.searchParams.get('state') !== STATE) return failed(client, 'what was sent along does not come back');
  const exchanged = await exchange(client, secret, code, token, visit);
  if ('why' in exchanged) return failed(client, exchanged.why);
  if ('error' in exchanged) return failed(client, `the provider gives no token: ${exchanged.error}`);
  return judgeIdentity(client, issuer, email, exchanged.identity);
}

function judgeIdentity(client: Client, issuer: string, email: string, identity: unknown): Judged {
  if (textAt(identity, 'iss') !== issuer) return failed(client, 'the token is of another provider');
  const audience = textAt(identity, 'aud') ?? listAt(identity, 'aud').map(String);
  if (![audience].flat().includes(client.id)) return failed(client, 'the token is for another program');
  return textAt(identity, 'email') === email
    ? { verdict: 'pass', found: '', remedy: '' }
    : failed(client, 'the token is about somebody else');
}

function failed({ id }: Client, why: string): Judged {
  return { verdict: 'fail', found: `${id}: ${why}`, remedy: 'see the log of Dex' };
}
