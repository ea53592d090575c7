import { PlatformError } from '@idp/model';

/** What a forge answered that is no success. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** What it says, as people read it. */
  readonly message: string;
}

/** The repository that is asked about, for messages. */
export interface Asked {
  /** Its address without what may be secret. */
  readonly repository: string;
  /** The variables that may hold the token. */
  readonly tokens: readonly string[];
}

/** A refusal in the words of the platform: one of rights, of limits, or of what is asked. */
export function refusalOf(refusal: Refusal, { repository, tokens }: Asked): PlatformError {
  const { status, message } = refusal;
  const said = message === '' ? '' : `: ${message}`;
  const token = tokens.join(' or ');
  const problem = (what: string, remedy: string) => new PlatformError([{ where: repository, what, remedy }]);
  if (isLimit(refusal)) return problem(`lets nobody ask more for now${said}`, `try again ${whenOf(refusal)}`);
  if (status >= 300 && status < 400)
    return problem(
      'has another address by now',
      'git remote set-url origin <its URL>, or correct forge in platform.yaml',
    );
  if (status === 401) return problem(`does not know the token${said}`, `put a token that is valid into ${token}`);
  if (status === 403)
    return problem(`the token has no right to this${said}`, 'let it read and write pull requests and issues of it');
  if (status === 404)
    return problem(`is not there, or hidden from the token${said}`, 'let the token see the repository');
  return problem(
    `answers ${status}${said}`,
    status >= 500 ? 'try again: what is there is not made twice' : 'mend it and try again',
  );
}

/** GitHub has a second limit, of which it may tell by words alone. */
function isLimit({ status, headers, message }: Refusal): boolean {
  const isTold = headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /rate limit/i.test(message);
  return status === 429 || (status === 403 && isTold);
}

function whenOf({ headers }: Refusal): string {
  const seconds = Number(headers['retry-after']);
  if (seconds > 0) return `in ${seconds} s`;
  const reset = Number(headers['x-ratelimit-reset']);
  return reset > 0 ? `after ${new Date(reset * 1000).toISOString()}` : 'later';
}
