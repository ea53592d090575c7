import { listAt, textAt } from '@idp/model';
import { isAnswer, type Visit } from '../web';
import { judgeSilence } from '../routes';
import { sectionOf, type Judged } from '../result';

/** Where an identity provider takes people and programs. */
export interface Endpoints {
  readonly authorization: URL;
  readonly token: URL;
}

/** What the provider says of itself: that it is who it should be, where it is asked, and by which keys it signs. */
export async function discover(issuer: string, visit: Visit): Promise<Endpoints | Judged> {
  const document = await read(`${issuer}/.well-known/openid-configuration`, visit);
  if ('verdict' in document) return document;
  const of = (key: string) => textAt(document.json, key) ?? '';
  if (of('issuer') !== issuer)
    return failed(`the provider calls itself ${of('issuer') || 'nothing'}, and not ${issuer}`);
  const endpoints = [of('authorization_endpoint'), of('token_endpoint'), of('jwks_uri')];
  const [authorization, token, keys = ''] = endpoints.filter((url) => url.startsWith(`${issuer}/`));
  if (authorization === undefined || token === undefined || keys === '')
    return failed(`the provider does not say where it is asked below ${issuer}`);
  const jwks = await read(keys, visit);
  if ('verdict' in jwks) return jwks;
  if (listAt(jwks.json, 'keys').length === 0) return failed('the provider has no key to sign with');
  return { authorization: new URL(authorization), token: new URL(token) };
}

async function read(url: string, visit: Visit): Promise<{ readonly json: unknown } | Judged> {
  const visited = await visit(new URL(url));
  if (!isAnswer(visited)) return judgeSilence(new URL(url).hostname, visited);
  if (visited.status !== 200) return failed(`${url} answers ${visited.status}`);
  try {
    const json: unknown = JSON.parse(visited.body);
    return { json };
  } catch {
    return failed(`${url} is no JSON`);
  }
}

function failed(found: string): Judged {
  return { verdict: 'fail', found, remedy: 'see the log of the provider', page: sectionOf('a login does not work') };
}
