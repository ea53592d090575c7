import { isObject } from '@idp/model';
import { sourceOf } from './docker-config';
import { isPassing, type Answer } from './exchange';
import { refusal } from './refusal';
import { waitOf, type Try } from './retry';
import { shown } from './transport';

/** What was asked, and for whom. */
export interface Asked {
  readonly url: URL;
  /** File and line of what names the server, for messages. */
  readonly where: string;
  readonly env: NodeJS.ProcessEnv;
  /** Why credentials could not be read, where they could not. */
  readonly fault?: string;
}

/**
 * What an answer means: a result, also where nothing lies there; or a failure that may pass. Throws for a refusal, with
 * what the server says about it.
 */
export function judge(answer: Answer, { url, where, env, fault }: Asked): Try<Answer> {
  const { status, headers } = answer;
  if ((status >= 200 && status < 300) || status === 404) return { result: answer };
  const what = `answers ${status}`;
  if (isPassing(status)) {
    const afterMs = waitOf(headers['retry-after'], Date.now());
    return { failure: what, ...(afterMs !== undefined && { afterMs }) };
  }
  const said = `${shown(url)} ${what}${reasonIn(answer)}`;
  if (status !== 401 && status !== 403) throw refusal(where, said, 'correct the address, or tell who runs it');
  throw refusal(where, fault === undefined ? said : `${said}; ${fault}`, logIn(url, env));
}

function logIn({ host }: URL, env: NodeJS.ProcessEnv): string {
  const source = sourceOf(env);
  if ('variable' in source)
    return `put credentials for ${host} into the variable ${source.variable}: it stands for Docker’s configuration`;
  return `log in with "docker login ${host}" or "helm registry login ${host}": credentials are read from ${source.file}`;
}

/** The first error that a registry names in the form of the OCI distribution specification. */
function reasonIn({ body }: Answer): string {
  try {
    const said: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    const [error]: unknown[] = isObject(said) && Array.isArray(said['errors']) ? said['errors'] : [];
    const parts = isObject(error) ? [error['code'], error['message']] : [];
    const texts = parts.filter((part) => typeof part === 'string' && part !== '');
    return texts.length > 0 ? `: ${texts.join(', ')}` : '';
  } catch {
    return '';
  }
}
