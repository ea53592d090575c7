import { request } from 'node:https';

/** How a page is asked for. */
export interface Question {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a page answered. */
export interface Answer {
  readonly status: number;
  /** Where it sends whoever asks; absent where it does not. */
  readonly location?: string;
  readonly body: string;
}

/** Why there is no answer: a code of Node, and its words. */
export interface Silence {
  readonly code: string;
  readonly why: string;
}

/** Asks for a page as a browser of this machine would, over TLS, without following where it leads. */
export type Visit = (url: URL, question?: Question) => Promise<Answer | Silence>;

/** What a browser knows. */
export interface WebOptions {
  /** The one authority that is trusted; the public ones where it is absent. */
  readonly authority?: string;
  /** Where a host answers, in place of what DNS says. */
  readonly placeOf?: (url: URL) => { readonly host: string; readonly port: number };
}

/** How long a page may take, and how much of it is read. */
const LIMITS = { milliseconds: 15_000, bytes: 4 * 1024 * 1024 } as const;

/** Opens the web as it is seen from this machine. */
export function openWeb({ authority, placeOf }: WebOptions = {}): Visit {
  return (url, { method = 'GET', headers = {}, body = '' } = {}) =>
    new Promise((resolve) => {
      if (url.protocol !== 'https:') return resolve({ code: 'ERR_PLAIN', why: `${url.origin} is without TLS` });
      const place = placeOf?.(url) ?? { host: url.hostname, port: Number(url.port || 443) };
      const asked = request(
        {
          ...place,
          method,
          path: `${url.pathname}${url.search}`,
          servername: url.hostname,
          headers: { host: url.host, ...headers, ...(body && { 'content-length': Buffer.byteLength(body) }) },
          agent: false,
          signal: AbortSignal.timeout(LIMITS.milliseconds),
          ...(authority !== undefined && { ca: authority }),
        },
        (response) => {
          const chunks: Buffer[] = [];
          let size = 0;
          response.on('data', (chunk: Buffer) => {
            size += chunk.length;
            if (size > LIMITS.bytes) asked.destroy(new Error('the page is too large'));
            else chunks.push(chunk);
          });
          response.on('end', () => {
            const { statusCode: status = 0, headers: told } = response;
            const { location } = told;
            resolve({
              status,
              body: Buffer.concat(chunks).toString('utf8'),
              ...(location !== undefined && { location }),
            });
          });
        },
      );
      asked.on('error', (error: NodeJS.ErrnoException) =>
        resolve({ code: error.code ?? error.name, why: error.message }),
      );
      asked.end(body);
    });
}

/** Whether somebody answered. */
export function isAnswer(visited: Answer | Silence): visited is Answer {
  return 'status' in visited;
}
