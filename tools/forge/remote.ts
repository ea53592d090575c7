import { PlatformError } from '@idp/model';

/** A repository as the URL of a remote names it. */
export interface Remote {
  /** The origin of the forge's pages; of a remote over SSH that of its host over HTTPS. */
  readonly origin: string;
  readonly host: string;
  readonly owner: string;
  readonly name: string;
}

const FORMS = [
  /^(?<protocol>https?):\/\/(?:[^/]*@)?(?<host>[^/@]+)\/(?<path>.+?)(?:\.git)?\/?$/,
  /^ssh:\/\/(?:[^/]*@)?(?<host>[^/:]+)(?::\d+)?\/(?<path>.+?)(?:\.git)?\/?$/,
  /^(?:[^@/]+@)?(?<host>[^/:]+):(?!\/\/)(?<path>.+?)(?:\.git)?\/?$/,
];

/** Reads the URL of a remote. Throws for one that names no owner and repository on a server. */
export function remoteOf(url: string): Remote {
  const found = FORMS.map((form) => form.exec(url)?.groups).find((groups) => groups !== undefined);
  const { protocol = 'https', host = '', path = '' } = found ?? {};
  const parts = path.split('/').filter((part) => part !== '');
  const name = parts.pop();
  const owner = parts.join('/');
  if (name === undefined || owner === '' || host === '') throw unreadable(url);
  return { origin: `${protocol}://${host}`, host, owner, name };
}

function unreadable(url: string): PlatformError {
  const what = 'the remote origin names no owner and repository of a forge';
  const shown = url.replace(/\/\/[^/]*@/, '//');
  return new PlatformError([{ where: shown, what, remedy: 'git remote set-url origin <its URL>' }]);
}
