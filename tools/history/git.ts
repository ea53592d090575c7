import { isObject, PlatformError } from '@idp/model';
import { execFile } from 'node:child_process';

/** The largest thing that is read from a repository at once. */
const LARGEST = 512 * 1024 * 1024;

/** What git prints; undefined where it ends with an error. Throws how to install it where there is none. */
export function git(root: string, ...args: readonly string[]): Promise<Buffer | undefined> {
  return gitWith({}, root, ...args);
}

/** The same with variables besides those of this process. */
export function gitWith(
  variables: NodeJS.ProcessEnv,
  root: string,
  ...args: readonly string[]
): Promise<Buffer | undefined> {
  const env = { ...process.env, ...variables };
  return new Promise((resolve, reject) => {
    execFile('git', args, { cwd: root, env, encoding: 'buffer', maxBuffer: LARGEST }, (error, printed) => {
      if (error === null) return resolve(printed);
      if (isObject(error) && error['code'] === 'ENOENT') return reject(missing());
      resolve(undefined);
    });
  });
}

/** The lines that git prints; none where it ends with an error. */
export async function linesOfGit(root: string, ...args: readonly string[]): Promise<readonly string[]> {
  const printed = await git(root, ...args);
  return (printed?.toString('utf8') ?? '').split('\n').filter((line) => line !== '');
}

function missing(): PlatformError {
  return new PlatformError([{ where: 'git', what: 'is not on the PATH', remedy: 'install it: https://git-scm.com' }]);
}
