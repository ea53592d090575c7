import type { KubeConfig } from '@kubernetes/client-node';
import { PlatformError } from '@idp/model';
import type { RequestOptions } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, fetch, ProxyAgent, type Dispatcher } from 'undici';

/** What is asked of the API of a cluster. */
export interface Question {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** The media type of the body. */
  readonly type?: string;
  /** What is said besides, as a token of whoever answers behind the API. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the API answers. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** Asks the API of a cluster. Throws where there is no answer. */
export type Ask = (question: Question) => Promise<Reply>;

/** How often a question is asked while the cluster has no time for it, as while definitions of kinds change. */
const TRIES = 30;

/** How long a cluster may be silent. */
const SILENCE_MS = 60_000;

/** Opens the way to the cluster of a kubeconfig's context, through its proxy and as its user, whatever proves who that is. */
export async function openTransport(config: KubeConfig): Promise<Ask> {
  const server = config.getCurrentCluster()?.server ?? '';
  const dispatcher = dispatcherFor(config, await optionsOf(config));
  return async (question) => {
    for (let tries = 1; ; tries += 1) {
      const reply = await exchange(server, question, await headersOf(config), dispatcher);
      if (reply.status !== 429 || tries >= TRIES) return reply;
      await wait(1000);
    }
  };
}

async function exchange(
  server: string,
  { method, path, body, type = 'application/json', headers: own }: Question,
  headers: Readonly<Record<string, string>>,
  dispatcher: Dispatcher,
): Promise<Reply> {
  try {
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(`${server.replace(/\/$/, '')}${path}`, {
      method,
      headers: { accept: 'application/json', 'content-type': type, ...own, ...headers },
      dispatcher,
      signal: AbortSignal.timeout(SILENCE_MS),
      ...content,
    });
    return { status: answer.status, text: await answer.text() };
  } catch (error) {
    const what = `does not answer: ${reasonOf(error)}`;
    throw new PlatformError([
      { where: server, what, remedy: 'see that the cluster runs and can be reached from here' },
    ]);
  }
}

/** A failed fetch says why in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message || error.name;
}

async function optionsOf(config: KubeConfig): Promise<RequestOptions> {
  const options: RequestOptions = {};
  try {
    await config.applyToHTTPSOptions(options);
  } catch (error) {
    const what = `does not say who asks: ${reasonOf(error)}`;
    throw new PlatformError([{ where: config.getCurrentContext(), what, remedy: 'log in to the cluster anew' }]);
  }
  return options;
}

/** Asked each time: a token may be a new one. */
async function headersOf(config: KubeConfig): Promise<Readonly<Record<string, string>>> {
  const { headers = {}, auth } = await optionsOf(config);
  const own = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  const basic = auth ? [['Authorization', `Basic ${Buffer.from(auth).toString('base64')}`] as const] : [];
  return Object.fromEntries([...own, ...basic]);
}

function dispatcherFor(config: KubeConfig, options: RequestOptions): Dispatcher {
  const { ca, cert, key, pfx, passphrase, rejectUnauthorized, servername } = options;
  const tls = {
    ca,
    cert,
    key,
    pfx,
    passphrase,
    servername,
    ...(rejectUnauthorized === false && { rejectUnauthorized }),
  };
  const proxy = config.getCurrentCluster()?.proxyUrl;
  return proxy ? new ProxyAgent({ uri: proxy, requestTls: tls }) : new Agent({ connect: tls });
}
