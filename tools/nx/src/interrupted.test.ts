import { aGitHub, aProxy, type AGitHub, type Intercept } from '@idp/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aChain, type AChain } from './promotion/testing/a-chain';

const TIMEOUT = 600_000;

let copy: AChain;
let folder: string;
let gitHub: AGitHub;
let intercept: Intercept;
let close: () => Promise<void>;

/** A remote on a forge, reached by what stands for ssh: it runs here what Git would run there. */
function serveGit(): string {
  const [server, ssh] = [join(folder, 'server.git'), join(folder, 'ssh')];
  copy.git('init', '--quiet', '--bare', '--initial-branch=main', server);
  writeFileSync(
    ssh,
    `#!/bin/sh\nfor last; do :; done\nexec sh -c "$(printf %s "$last" | sed "s#'/platform/idp.git'#'${server}'#")"\n`,
  );
  chmodSync(ssh, 0o755);
  copy.env.GIT_SSH_COMMAND = ssh;
  copy.git('remote', 'add', 'origin', 'ssh://git@forge.example.com/platform/idp.git');
  return server;
}

/** Starts a promotion by pull request in a clone, as a process group of its own. */
function promote(root = copy.root): ChildProcess & { readonly said: string[] } {
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const env = { ...copy.env, HOME: root, GH_TOKEN: 'secret-token' };
  const child = spawn(process.execPath, [nx, 'g', 'promote', '--to=staging', '--pr'], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()));
  return Object.assign(child, { said });
}

const branches = (server: string) =>
  copy.git('--git-dir', server, 'log', '--format=%s', 'main..promote/staging').trim();
const openPulls = () => gitHub.pulls.filter(({ state }) => state === 'open').map(({ head }) => head);

describe('a promotion', () => {
  let server: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'forge-'));
    gitHub = await aGitHub();
    intercept = () => false;
    const proxy = await aProxy(new URL(gitHub.api).host, (...given) => intercept(...given));
    close = proxy.close;
    copy = aChain();
    copy.write('platform.yaml', `${copy.read('platform.yaml')}forge: { kind: github, api: http://${proxy.host} }\n`);
    copy.write('environments/dev/values/foundation.yaml', 'namespaces: { argocd: { quota: large } }\n');
    copy.nx('run-many', '-t', 'build');
    copy.pin('dev');
    copy.commit('foundation is new');
    server = serveGit();
    copy.git('push', '--quiet', 'origin', 'main');
  }, TIMEOUT);

  afterAll(async () => {
    await close();
    await gitHub.close();
    copy.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    'that is killed between commit and pull request is finished by the next run',
    async () => {
      const killed = promote();
      intercept = () => {
        if (killed.pid !== undefined) process.kill(-killed.pid, 'SIGKILL');
        return true;
      };
      expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL']);
      intercept = () => false;
      expect(branches(server)).toMatch(/promote foundation from dev to staging$/);
      expect(openPulls()).toEqual([]);
      expect(copy.changed()).toBe('');

      const next = promote();
      expect([await once(next, 'exit'), next.said.join('')]).toEqual([[0, null], expect.stringContaining('opened: ')]);
      expect(branches(server).split('\n')).toHaveLength(1);
      expect(openPulls()).toEqual(['promote/staging']);
    },
    TIMEOUT,
  );

  it(
    'made twice at once is one pull request of one commit, and the next run changes nothing',
    async () => {
      gitHub.pulls.splice(0);
      copy.git('push', '--quiet', 'origin', '--delete', 'promote/staging');
      const other = join(folder, 'other');
      cpSync(copy.root, other, { recursive: true, verbatimSymlinks: true });
      const both = [promote(), promote(other)];
      const ends = await Promise.all(both.map(async (one) => [...(await once(one, 'exit')), one.said.join('')]));

      for (const [status, , said] of ends)
        expect(status === 0 ? said : String(said)).toMatch(/opened: |unchanged: |updated: |somebody else pushed/);
      expect(ends.some(([status]) => status === 0)).toBe(true);
      expect(branches(server).split('\n')).toHaveLength(1);
      expect(openPulls()).toEqual(['promote/staging']);

      const next = promote();
      expect([await once(next, 'exit'), next.said.join('')]).toEqual([
        [0, null],
        expect.stringContaining('unchanged: '),
      ]);
      expect(gitHub.complaints).toEqual([]);
    },
    TIMEOUT,
  );
});
