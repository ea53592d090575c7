import { isObject, PlatformError } from '@idp/model';
import { authorizationFor } from './authorization';
import { credentialsFor } from './credentials';
import { sender, tooLarge, type Answer, type Method, type Send, type Timeouts } from './exchange';
import { judge } from './judge';
import { reasonOf } from './reason-of';
import { retry, type Patience, type Try } from './retry';
import { refusePlain, shown } from './transport';

/** What is asked for, and for whom. */
export interface Wanted {
  /** File and line of what names the server, for messages. */
  readonly where: string;
  /** The most bytes that are taken. */
  readonly limit: number;
  readonly accept?: string;
}

/** What is asked of a server once. */
export interface Request extends Wanted {
  readonly method: Method;
  readonly content?: Uint8Array;
  /** The media type of the content. */
  readonly contentType?: string;
}

/** Asks servers, each with the credentials that are for it. */
export interface Client {
  /** The answer of a server that has it; undefined when it has not. Throws when there is no answer. */
  get(address: string, wanted: Wanted): Promise<Answer | undefined>;
  /** Asks once: an answer of success or that nothing is there, or a failure that may pass. Throws for a refusal. */
  ask(address: string, request: Request): Promise<Try<Answer>>;
  /** Tries until there is a result. Throws what failed last about the subject. */
  persist<T>(subject: string, where: string, attempt: () => Promise<Try<T>>): Promise<T>;
  /** Whether a host speaks TLS: only asked of this machine, where it may go without. */
  speaksTls(host: string): Promise<boolean>;
}

/** What a person can do about what fails, in the words of what the client is for. */
export interface Remedies {
  readonly unreachable: string;
  readonly tooLarge: string;
  readonly plain: string;
}

/** How long is waited for servers. */
export type Waiting = Timeouts & Patience;

/** How long is waited for servers in earnest; tests are less patient. */
export const patient: Waiting = {
  silenceMs: 30_000,
  totalMs: 300_000,
  tries: 4,
  firstWaitMs: 500,
  longestWaitMs: 60_000,
};

/** What a client works with. */
export interface ClientOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly waiting: Waiting;
  /** The origins that somebody says may go without TLS. */
  readonly plainOrigins: ReadonlySet<string>;
  readonly remedies: Remedies;
}

interface Context extends ClientOptions {
  readonly send: Send;
  /** How servers were let in to, by server and repository. */
  readonly remembered: Map<string, string>;
}

/** How often a server may send on to another address. */
const MAX_HOPS = 5;

/** Opens a client, which remembers for each server and repository how it was let in. */
export function openClient(options: ClientOptions): Client {
  const context: Context = { ...options, send: sender(options.env, options.waiting), remembered: new Map() };
  const ask: Client['ask'] = (address, request) => follow(new URL(address), request, context);
  const persist: Client['persist'] = async (subject, where, attempt) => {
    const outcome = await retry(attempt, options.waiting);
    if ('result' in outcome) return outcome.result;
    throw failed(where, subject, outcome.failure, options.remedies.unreachable);
  };
  return {
    ask,
    persist,
    get: async (address, wanted) => {
      const answer = await persist(address, wanted.where, () => ask(address, { ...wanted, method: 'GET' }));
      return answer.status === 404 ? undefined : answer;
    },
    speaksTls: (host) =>
      context.send(new URL(`https://${host}/v2/`), { headers: {}, limit: 0 }).then(
        () => true,
        (error) => !/^(EPROTO$|ERR_SSL_)/.test(codeOf(error)),
      ),
  };
}

/** Asks an address, and what it sends on to; each server gets only what was meant for it. */
async function follow(start: URL, request: Request, context: Context): Promise<Try<Answer>> {
  const { remembered, plainOrigins, remedies, env } = context;
  const challenged = new Set<string>();
  let url = start;
  for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
    refusePlain(url, plainOrigins, request.where, remedies.plain);
    const answer = await exchange(url, request, remembered.get(keyOf(url)), context);
    if ('failure' in answer) return answer;
    const { status, headers } = answer.result;
    const location = headers['location'];
    if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) url = new URL(location, url);
    else if (status === 401 && !challenged.has(keyOf(url))) {
      challenged.add(keyOf(url));
      const failure = await letIn(url, headers['www-authenticate'] ?? '', request.where, context);
      if (failure !== undefined) return { failure };
    } else return judge(answer.result, url, request.where, env);
  }
  throw failed(request.where, shown(start), `sends on more than ${MAX_HOPS} times`, 'correct the address');
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
    if (isObject(error) && error['code'] === tooLarge) throw failed(where, shown(url), reason, remedies.tooLarge);
    const remedy = 'name the CA in the variable NODE_EXTRA_CA_CERTS';
    if (isCertificateFault(codeOf(error))) throw failed(where, shown(url), `is not trusted: ${reason}`, remedy);
    return { failure: `at ${url.host} gives no whole answer: ${reason}` };
  }
}

/** Remembers what meets a server's challenge; returns why it cannot be told. */
async function letIn(url: URL, challenge: string, where: string, context: Context): Promise<string | undefined> {
  const { remembered, send, env, plainOrigins, remedies } = context;
  remembered.delete(keyOf(url));
  try {
    const header = await authorizationFor(challenge, url, {
      send,
      credentialsFor: (host) => credentialsFor(host, env),
      refuseUnsafe: (realm) => refusePlain(realm, plainOrigins, where, remedies.plain),
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

function codeOf(error: unknown): string {
  return isObject(error) && typeof error['code'] === 'string' ? error['code'] : '';
}

function isCertificateFault(code: string): boolean {
  return /CERT|^UNABLE_TO_|^ERR_TLS_|HOSTNAME_MISMATCH/.test(code);
}

function failed(where: string, subject: string, what: string, remedy: string): PlatformError {
  return new PlatformError([{ where, what: `${subject} ${what}`, remedy }]);
}
