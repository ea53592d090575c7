import { textAt, valueAt } from '@idp/model';
import { execFileSync } from 'node:child_process';
import { filledIn, type Contexts } from './expression';

/**
 * Brings a repository into a folder as the action for that does: all branches, at the commit that the job is about or the
 * branch that is named, by a token that later steps have unless the pipeline says that they do not.
 */
export function checkOut(root: string, given: unknown, contexts: Contexts): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  const server = textAt(contexts['github'], 'server_url') ?? '';
  const token = filledIn(textAt(given, 'token') ?? '${{ github.token }}', contexts);
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', `${server}${textAt(contexts['github'], 'repository')}`);
  git('config', `http.${server}.extraheader`, header);
  git('fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*', textAt(contexts['github'], 'ref') ?? '');
  const branch = textAt(given, 'ref');
  if (branch === undefined) git('checkout', '--quiet', '--detach', textAt(contexts['github'], 'sha') ?? '');
  else git('checkout', '--quiet', '-B', branch, `refs/remotes/origin/${branch}`);
  if (valueAt(given, 'persist-credentials') === false) git('config', '--unset', `http.${server}.extraheader`);
}
