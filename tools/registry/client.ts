import { codeOf } from './code-of';
import { sender, type Answer } from './exchange';
import { follow, type Context } from './follow';
import { refusal } from './refusal';
import type { ClientOptions, Request, Waiting, Wanted } from './request';
import { retry, type Try } from './retry';

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

/** How long is waited for servers in earnest; tests are less patient. */
export const patient: Waiting = {
  silenceMs: 30_000,
  totalMs: 300_000,
  tries: 4,
  firstWaitMs: 500,
  longestWaitMs: 60_000,
};

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
