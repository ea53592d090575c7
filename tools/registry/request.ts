import type { Method, Timeouts } from './exchange';
import type { Patience } from './retry';

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

/** What a person can do about what fails, in the words of what the client is for. */
export interface Remedies {
  readonly unreachable: string;
  readonly tooLarge: string;
  readonly plain: string;
}

/** How long is waited for servers. */
export type Waiting = Timeouts & Patience;

/** What a client works with. */
export interface ClientOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly waiting: Waiting;
  /** The origins that somebody says may go without TLS. */
  readonly plainOrigins: ReadonlySet<string>;
  readonly remedies: Remedies;
}
