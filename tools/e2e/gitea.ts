import type { Testbed } from '@idp/testbed';
import type { WorkspaceCopy } from '@idp/testing';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a private repository in the forge, and the workspace a clone of it that may push. */
export async function publishWorkspace({ gitea }: Testbed, workspace: WorkspaceCopy, name: string): Promise<string> {
  await askGitea(gitea, 'POST', '/user/repos', { name, private: true, default_branch: 'main' });
  const { protocol, host } = new URL(gitea.url);
  const credentials = join(workspace.root, '.git/credentials');
  writeFileSync(credentials, `${protocol}//${gitea.user}:${tokenOf(gitea)}@${host}\n`, { mode: 0o600 });
  workspace.git('config', 'credential.helper', `store --file=${credentials}`);
  const url = `${gitea.url}/${gitea.user}/${name}.git`;
  workspace.git('remote', 'add', 'origin', url);
  return url;
}

/** Commits everything and sends it to the forge. */
export function publish(workspace: WorkspaceCopy, message: string): void {
  workspace.git('add', '--all');
  workspace.git('commit', '--quiet', '--message', message);
  workspace.git('push', '--quiet', 'origin', 'main');
}

/** Lets the forge tell Argo CD of each push. */
export async function tellOfPushes({ gitea, argoCd }: Testbed, name: string): Promise<void> {
  const config = { url: argoCd.webhook, content_type: 'json' };
  await askGitea(gitea, 'POST', `/repos/${gitea.user}/${name}/hooks`, {
    type: 'gitea',
    active: true,
    events: ['push'],
    config,
  });
}

/** Asks the forge as its administrator, and returns what it answers. */
export async function askGitea(gitea: Testbed['gitea'], method: string, path: string, body?: object): Promise<string> {
  const answer = await fetch(`${gitea.url}/api/v1${path}`, {
    method,
    headers: { authorization: `token ${tokenOf(gitea)}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
  return text;
}

function tokenOf({ tokenFile }: Testbed['gitea']): string {
  return readFileSync(tokenFile, 'utf8');
}
