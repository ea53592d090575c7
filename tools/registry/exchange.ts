import type { Dispatcher } from 'undici';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What was asked for, or the beginning of why it is refused; empty for any status between, and where nobody wants it. */
  readonly body: Uint8Array;
}

/** What can be done with an address. */
export type Method = 'DELETE' | 'GET' | 'HEAD' | 'PATCH' | 'POST' | 'PUT';

/** How one request goes out. */
export interface Exchange {
  readonly method?: Method;
  readonly headers: Readonly<Record<string, string>>;
  readonly content?: string | Uint8Array;
  /** The most bytes of a body that are taken; where it is left out, nobody wants the body, however long it is. */
  readonly limit?: number;
}

/** Sends one request. Rejects when no whole answer comes. */
export type Send = (url: URL, exchange: Exchange) => Promise<Answer>;

/** How long a server may be silent, and how long an answer may take as a whole. */
export interface Timeouts {
  readonly silenceMs: number;
  readonly totalMs: number;
}

/** Whether a status may be better the next time. */
export function isPassing(status: number): boolean {
  return [408, 425, 429, 500, 502, 503, 504].includes(status);
}

/** Whether a status says no for good. */
export function isRefusal(status: number): boolean {
  return status >= 400 && !isPassing(status);
}

/** The reason of an answer that is larger than what is taken. */
export const tooLarge = Symbol('too large');

/** The most bytes of a refusal that are taken. */
const REFUSAL_LIMIT = 16 * 1024;

/** The most bytes of a body that nobody wants: the connection ends where there are more. */
const DUMPED = 16 * 1024;

type Body = Dispatcher.ResponseData['body'];

/** Sends through the proxies that the variables name; never through one to this machine itself. */
export function sender(env: NodeJS.ProcessEnv, { silenceMs, totalMs }: Timeouts): Send {
  let agent: Promise<Dispatcher> | undefined;
  return async (url, { method = 'GET', headers, content, limit }) => {
    // It is large, and most commands ask no server.
    const { request } = await import('undici');
    const dispatcher = await (agent ??= dispatcherOf(env, silenceMs));
    const signal = AbortSignal.timeout(totalMs);
    const response = await request(url, { method, headers, dispatcher, signal, ...(content && { body: content }) });
    const { statusCode: status } = response;
    return { status, headers: textsOf(response.headers), body: await bodyOf(status, response.body, limit) };
  };
}

async function dispatcherOf(env: NodeJS.ProcessEnv, silenceMs: number): Promise<Dispatcher> {
  const { EnvHttpProxyAgent } = await import('undici');
  const of = (name: string) => env[name.toLowerCase()] || env[name.toUpperCase()];
  const excepted = of('no_proxy') ?? '';
  return new EnvHttpProxyAgent({
    httpProxy: of('http_proxy') ?? '',
    httpsProxy: of('https_proxy') ?? '',
    noProxy: excepted.trim() === '*' ? '*' : [excepted, 'localhost', '127.0.0.1', '[::1]'].filter(Boolean).join(','),
    headersTimeout: silenceMs,
    bodyTimeout: silenceMs,
    connect: { timeout: silenceMs },
    // A connection for each request: none is kept that the server closes meanwhile, or that keeps this process alive.
    pipelining: 0,
  });
}

function bodyOf(status: number, body: Body, limit: number | undefined): Promise<Uint8Array> {
  if (status >= 400) return readBeginning(body);
  if ((status === 200 || status === 201) && limit !== undefined) return read(body, limit);
  return body.dump({ limit: DUMPED }).then(() => new Uint8Array());
}

/** What a refusal says, as far as somebody may read it; a refusal without it is one all the same. */
async function readBeginning(body: Body): Promise<Uint8Array> {
  return read(body, REFUSAL_LIMIT).catch(() => new Uint8Array());
}

async function read(body: Body, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes: Uint8Array = chunk;
    size += bytes.length;
    if (size > limit) throw Object.assign(new Error(`is larger than ${limit} bytes`), { code: tooLarge });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function textsOf(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]),
  );
}
