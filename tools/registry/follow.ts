import { isObject, PlatformError } from '@idp/model';
import { authorizationFor } from './authorization';
import { codeOf } from './code-of';
import { credentialsFor } from './credentials-for';
import { isRefusal, tooLarge, type Answer, type Send } from './exchange';
import { judge } from './judge';
import { reasonOf } from './reason-of';
import { refusal } from './refusal';
import type { ClientOptions, Request } from './request';
import type { Try } from './retry';
import { refusePlain, shown } from './transport';

/** What a client works with, and what it remembers. */
export interface Context extends ClientOptions {
  readonly send: Send;
  /** How servers were let in to, by server and repository. */
  readonly remembered: Map<string, string>;
  /** Why credentials could not be read, by host. */
  readonly faults: Map<string, string>;
}

/** How often a server may send on to another address. */
const MAX_HOPS = 5;

/** Asks an address, and what it sends on to; each server gets only what was meant for it. */
export async function follow(start: URL, request: Request, context: Context): Promise<Try<Answer>> {
  const { remembered, plainOrigins, remedies, env, faults } = context;
  const challenged = new Set<string>();
  let [url, namedBy] = [start, request.namedBy];
  for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
    refusePlain(url, { plainOrigins, namedBy, where: request.where, remedy: remedies.plain });
    const answer = await exchange(url, request, remembered.get(keyOf(url)), context);
    if ('failure' in answer) return answer;
    const { status, headers } = answer.result;
    const location = headers['location'];
    if ([301, 302, 303, 307, 308].includes(status) && location !== undefined)
      [url, namedBy] = [new URL(location, url), url];
    else if (status === 401 && !challenged.has(keyOf(url))) {
      challenged.add(keyOf(url));
      const failure = await letIn(url, headers['www-authenticate'] ?? '', request.where, context);
      if (failure !== undefined) return { failure };
    } else if (request.mayRefuse && isRefusal(status)) return answer;
    else return judge(answer.result, { url, where: request.where, env, fault: faults.get(url.host) });
  }
  throw refusal(request.where, `${shown(start)} sends on more than ${MAX_HOPS} times`, 'correct the address');
}

async function exchange(
  url: URL,
  { method, accept, content, contentType, limit, where }: Request,
  authorization: string | undefined,
  { send, remedies }: Context,
): Promise<Try<Answer>> {
  const headers = {
    'user-agent': 'platform',
    ...(accept && { accept }),
    ...(contentType && { 'content-type': contentType }),
    ...(authorization && { authorization }),
  };
  try {
    return { result: await send(url, { method, headers, limit, ...(content && { content }) }) };
  } catch (error) {
    const reason = reasonOf(error);
    if (isObject(error) && error['code'] === tooLarge)
      throw refusal(where, `${shown(url)} ${reason}`, remedies.tooLarge);
    const remedy = 'name the CA in the variable NODE_EXTRA_CA_CERTS';
    if (isCertificateFault(codeOf(error))) throw refusal(where, `${shown(url)} is not trusted: ${reason}`, remedy);
    return { failure: `at ${url.host} gives no whole answer: ${reason}` };
  }
}

/** Remembers what meets a server's challenge; returns why it cannot be told. */
async function letIn(url: URL, challenge: string, where: string, context: Context): Promise<string | undefined> {
  const { remembered, faults, send, env, plainOrigins, remedies } = context;
  remembered.delete(keyOf(url));
  try {
    const header = await authorizationFor(challenge, url, {
      send,
      credentialsFor: async (host) => {
        const { credentials, fault } = await credentialsFor(host, env);
        if (fault !== undefined) faults.set(host, fault);
        return credentials;
      },
      refuseUnsafe: (realm) => refusePlain(realm, { plainOrigins, namedBy: url, where, remedy: remedies.plain }),
    });
    if (header !== undefined) remembered.set(keyOf(url), header);
    return undefined;
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    return `at ${url.host} lets nobody in: ${reasonOf(error)}`;
  }
}

/** What one permission holds for: a repository of a registry, or a server as a whole. */
function keyOf({ origin, pathname }: URL): string {
  return `${origin} ${/^\/v2\/(.+)\/(?:manifests|blobs|tags)\//.exec(pathname)?.[1] ?? ''}`;
}

function isCertificateFault(code: string): boolean {
  return /CERT|^UNABLE_TO_|^ERR_TLS_|HOSTNAME_MISMATCH/.test(code);
}
