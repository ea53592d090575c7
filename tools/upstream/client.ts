import { isObject, PlatformError } from '@idp/model';
import { authorizationFor } from './authorization';
import { credentialsFor, dockerConfigOf } from './credentials';
import { isPassing, tooLarge, type Answer, type Send } from './exchange';
import { retry, waitOf, type Patience, type Try } from './retry';
import { refusePlain, shown } from './transport';
import { reasonOf } from './reason-of';

/** What is asked for, and for whom. */
export interface Wanted {
  /** File and line of the upstream, for messages. */
  readonly where: string;
  /** The most bytes that are taken. */
  readonly limit: number;
  readonly accept?: string;
}

/** Gets what lies at addresses. */
export interface Client {
  /** The answer of a server that has it; undefined when it has not. Throws when there is no answer. */
  get(address: string, wanted: Wanted): Promise<Answer | undefined>;
  /** Whether a host speaks TLS: only asked of this machine, where it may go without. */
  speaksTls(host: string): Promise<boolean>;
}

/** What a client works with. */
export interface ClientOptions {
  readonly send: Send;
  readonly env: NodeJS.ProcessEnv;
  readonly patience: Patience;
  /** The origins of mirrors that say http:// themselves. */
  readonly plainOrigins: ReadonlySet<string>;
}

/** How often a server may send on to another address. */
const MAX_HOPS = 5;

/** Opens a client, which remembers for each server and repository how it was let in. */
export function openClient(options: ClientOptions): Client {
  const remembered = new Map<string, string>();
  return {
    get: async (address, wanted) => {
      const outcome = await retry(() => follow(new URL(address), wanted, remembered, options), options.patience);
      if ('failure' in outcome)
        throw failed(wanted, address, outcome.failure, 'try again, or set a mirror that you can reach');
      return outcome.result.status === 404 ? undefined : outcome.result;
    },
    speaksTls: (host) =>
      options.send(new URL(`https://${host}/v2/`), { headers: {}, limit: 0 }).then(
        () => true,
        (error) => !/^(EPROTO$|ERR_SSL_)/.test(codeOf(error)),
      ),
  };
}

/** Gets an address, and what it sends on to; each server gets only what was meant for it. */
async function follow(
  start: URL,
  wanted: Wanted,
  remembered: Map<string, string>,
  options: ClientOptions,
): Promise<Try<Answer>> {
  const challenged = new Set<string>();
  let url = start;
  for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
    refusePlain(url, options.plainOrigins, wanted.where);
    const answer = await exchange(url, wanted, remembered.get(keyOf(url)), options.send);
    if ('failure' in answer) return answer;
    const { status, headers } = answer.result;
    const location = headers['location'];
    if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) url = new URL(location, url);
    else if (status === 401 && !challenged.has(keyOf(url))) {
      challenged.add(keyOf(url));
      const failure = await letIn(url, headers['www-authenticate'] ?? '', wanted, remembered, options);
      if (failure !== undefined) return { failure };
    } else return judge(answer.result, url, wanted, options.env);
  }
  throw failed(wanted, shown(start), `sends on more than ${MAX_HOPS} times`, 'correct the address');
}

async function exchange(
  url: URL,
  { accept, limit, where }: Wanted,
  authorization: string | undefined,
  send: Send,
): Promise<Try<Answer>> {
  const headers = { 'user-agent': 'platform', ...(accept && { accept }), ...(authorization && { authorization }) };
  try {
    return { result: await send(url, { headers, limit }) };
  } catch (error) {
    const reason = reasonOf(error);
    if (isObject(error) && error['code'] === tooLarge)
      throw failed({ where }, shown(url), reason, 'correct the address: no upstream is that large');
    if (isCertificateFault(codeOf(error)))
      throw failed(
        { where },
        shown(url),
        `is not trusted: ${reason}`,
        'name the CA in the variable NODE_EXTRA_CA_CERTS',
      );
    return { failure: `at ${url.host} gives no whole answer: ${reason}` };
  }
}

/** Remembers what meets a server's challenge; returns why it cannot be told. */
async function letIn(
  url: URL,
  challenge: string,
  { where }: Wanted,
  remembered: Map<string, string>,
  { send, env, plainOrigins }: ClientOptions,
): Promise<string | undefined> {
  remembered.delete(keyOf(url));
  try {
    const header = await authorizationFor(challenge, url, {
      send,
      credentialsFor: (host) => credentialsFor(host, env),
      refuseUnsafe: (realm) => refusePlain(realm, plainOrigins, where),
    });
    if (header !== undefined) remembered.set(keyOf(url), header);
    return undefined;
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    return `at ${url.host} lets nobody in: ${reasonOf(error)}`;
  }
}

function judge(answer: Answer, url: URL, wanted: Wanted, env: NodeJS.ProcessEnv): Try<Answer> {
  const { status, headers } = answer;
  if (status === 200 || status === 404) return { result: answer };
  const what = `answers ${status}`;
  if (status === 401 || status === 403) {
    const remedy = `log in with "docker login ${url.host}" or "helm registry login ${url.host}": credentials are read from ${dockerConfigOf(env)}`;
    throw failed(wanted, shown(url), what, remedy);
  }
  if (!isPassing(status)) throw failed(wanted, shown(url), what, 'correct the address');
  const afterMs = waitOf(headers['retry-after'], Date.now());
  return { failure: what, ...(afterMs !== undefined && { afterMs }) };
}

/** What one permission holds for: a repository of a registry, or a server as a whole. */
function keyOf({ origin, pathname }: URL): string {
  return `${origin} ${/^\/v2\/(.+)\/(?:manifests|blobs|tags)\//.exec(pathname)?.[1] ?? ''}`;
}

function codeOf(error: unknown): string {
  return isObject(error) && typeof error['code'] === 'string' ? error['code'] : '';
}

function isCertificateFault(code: string): boolean {
  return /CERT|^UNABLE_TO_|^ERR_TLS_|HOSTNAME_MISMATCH/.test(code);
}

function failed({ where }: Pick<Wanted, 'where'>, subject: string, what: string, remedy: string): PlatformError {
  return new PlatformError([{ where, what: `${subject} ${what}`, remedy }]);
}
