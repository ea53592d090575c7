import { isLoopback, reasonOf, sender, type Method } from '@idp/registry';
import { PlatformError } from '@idp/model';

const LIMITS = { silenceMs: 30_000, totalMs: 120_000 } as const;
const LARGEST = 64 * 1024 * 1024;
const METHODS: readonly Method[] = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'];

/** A fetch for clients of forges: through the proxies of the variables, and with no token where nobody protects it. */
export function proxiedFetch(env: NodeJS.ProcessEnv): typeof fetch {
  const send = sender(env, LIMITS);
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== 'https:' && !isLoopback(url.hostname)) throw unprotected(url);
    const method = METHODS.find((one) => one === (init.method ?? 'GET').toUpperCase()) ?? 'GET';
    const headers = Object.fromEntries(new Headers(init.headers));
    const content = typeof init.body === 'string' ? init.body : undefined;
    const exchange = { method, headers, limit: LARGEST, ...(content !== undefined && { content }) };
    const {
      status,
      headers: answered,
      body,
    } = await send(url, exchange).catch((error: unknown) => {
      throw unreachable(url, error);
    });
    const isEmpty = status === 204 || status === 304;
    return new Response(isEmpty ? null : Buffer.from(body), { status, headers: answered });
  };
}

function unprotected({ host }: URL): PlatformError {
  const what = 'is not asked, because nothing protects the token on its way';
  return new PlatformError([{ where: host, what, remedy: 'use https' }]);
}

function unreachable({ host }: URL, error: unknown): PlatformError {
  const what = `gives no answer: ${reasonOf(error)}`;
  return new PlatformError([{ where: host, what, remedy: 'try again: what is there is not made twice' }]);
}
