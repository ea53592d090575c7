import { isObject, PlatformError } from '@idp/model';
import { dockerConfigOf } from './credentials';
import { isPassing, type Answer } from './exchange';
import { waitOf, type Try } from './retry';
import { shown } from './transport';

/**
 * What an answer means: a result, also where nothing lies there; or a failure that may pass. Throws for a refusal, with
 * what the server says about it.
 */
export function judge(answer: Answer, url: URL, where: string, env: NodeJS.ProcessEnv): Try<Answer> {
  const { status, headers } = answer;
  if ((status >= 200 && status < 300) || status === 404) return { result: answer };
  const what = `answers ${status}`;
  if (isPassing(status)) {
    const afterMs = waitOf(headers['retry-after'], Date.now());
    return { failure: what, ...(afterMs !== undefined && { afterMs }) };
  }
  const remedy = status === 401 || status === 403 ? logIn(url, env) : 'correct the address, or tell who runs it';
  throw new PlatformError([{ where, what: `${shown(url)} ${what}${reasonIn(answer)}`, remedy }]);
}

function logIn({ host }: URL, env: NodeJS.ProcessEnv): string {
  return `log in with "docker login ${host}" or "helm registry login ${host}": credentials are read from ${dockerConfigOf(env)}`;
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
