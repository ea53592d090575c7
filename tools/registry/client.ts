import { codeOf } from './code-of';
import { sender, type Answer, type Method, type Timeouts } from './exchange';
import { follow, type Context } from './follow';
import { refusal } from './refusal';
import { retry, type Patience, type Try } from './retry';

/** What is asked for, and for whom. */
export interface Wanted {
  /** File and line of what names the server, for messages. */
  readonly where: string;
  /** The most bytes that are taken. */
  readonly limit: number;
  readonly accept?: string;
}

/** What is asked of a server once. */
export interface Request extends Omit<Wanted, 'limit'> {
  /** The most bytes that are taken; where it is left out, nobody wants the body of a success. */
  readonly limit?: number;
  readonly method: Method;
  readonly content?: Uint8Array;
  /** The media type of the content. */
  readonly contentType?: string;
  /** The server that named the address, where no person did. */
  readonly namedBy?: URL;
  /** Whether a refusal is an answer like any other. */
  readonly mayRefuse?: boolean;
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

/** Opens a client, which remembers for each server and repository how it was let in. */
export function openClient(options: ClientOptions): Client {
  const context: Context = {
    ...options,
    send: sender(options.env, options.waiting),
    remembered: new Map(),
    faults: new Map(),
  };
  const ask: Client['ask'] = (address, request) => follow(new URL(address), request, context);
  const persist: Client['persist'] = async (subject, where, attempt) => {
    const outcome = await retry(attempt, options.waiting);
    if ('result' in outcome) return outcome.result;
    throw refusal(where, `${subject} ${outcome.failure}`, options.remedies.unreachable);
  };
  return {
    ask,
    persist,
    get: async (address, wanted) => {
      const answer = await persist(address, wanted.where, () => ask(address, { ...wanted, method: 'GET' }));
      return answer.status === 404 ? undefined : answer;
    },
    speaksTls: (host) =>
      context.send(new URL(`https://${host}/v2/`), { headers: {} }).then(
        () => true,
        (error) => !/^(EPROTO$|ERR_SSL_)/.test(codeOf(error)),
      ),
  };
}
