import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const packed = () =>
  execFileSync('tar', ['--create', '--gzip', '--transform=s,^,platform/,', ...folders], {
    cwd: root,
    maxBuffer: 100 * 1024 * 1024,
  });
const folders = ['libs'];

/** Answers as Gitea does where the portal reads folders of the repository, to who shows its token. */
export const forge = createServer((request, response) => {
  const answers: Readonly<Record<string, () => string | Buffer>> = {
    '/api/v1/repos/platform/platform/git/commits/main': () => JSON.stringify({ sha: 'a-commit' }),
    '/api/v1/repos/platform/platform/archive/main.tar.gz': packed,
  };
  const answer = answers[request.url ?? ''];
  const known = request.headers.authorization === `token ${token}`;
  response.writeHead(answer && known ? 200 : 404).end(answer && known ? answer() : '');
});

/** What the portal shows the forge. */
export const token = 'a-token-of-git';
