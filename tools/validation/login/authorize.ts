import { isAnswer, type Visit } from '../web';
import type { Judged } from '../result';
import { follow, type Followed } from './follow';
import type { Client } from './provider-of';

/** What is sent along and has to come back; there is no browser whose session it could protect. */
export const STATE = 'validation';

/** Begins to log in to a program: the provider knows it, takes where it sends people back to, and asks who somebody is. */
export async function authorize(client: Client, authorization: URL, visit: Visit): Promise<Followed> {
  const url = new URL(authorization);
  url.search = new URLSearchParams({
    client_id: client.id,
    redirect_uri: client.redirect,
    response_type: 'code',
    scope: 'openid email',
    state: STATE,
    nonce: STATE,
  }).toString();
  return follow(visit, url, await visit(url));
}

/** Whether a provider that was asked so asks who somebody is: itself, or by sending people on. */
export function judgeAuthorization({ id, redirect }: Client, { url, answer }: Followed, authorization: URL): Judged {
  const remedy = 'see whether Dex has read its configuration since it changed';
  const failed = (found: string): Judged => ({ verdict: 'fail', found: `${id}: ${found}`, remedy });
  if (!isAnswer(answer)) return failed(`${url.host} does not answer: ${answer.why}`);
  const error = url.searchParams.get('error');
  if (error !== null) return failed(`the provider refuses it: ${error}`);
  if (url.href.startsWith(redirect)) return failed('the provider lets in whom it has not asked');
  if (url.origin !== authorization.origin) return { verdict: 'pass', found: '', remedy: '' };
  return answer.status === 200
    ? { verdict: 'pass', found: '', remedy: '' }
    : failed(`the provider answers ${answer.status} to who wants to log in`);
}
