import { aGitHub, aProxy, type AGitHub, type Intercept, type Ran } from '@idp/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORGE, type AChain } from './a-chain';

/** The token that the forge of tests takes. */
const TOKEN = 'secret-token';

/** A forge that has a chain: its branches in a bare repository, its pull requests in memory. */
export interface AForge {
  /** Where anything may be left that goes with the forge. */
  readonly folder: string;
  /** The repository of the forge. */
  readonly server: string;
  readonly gitHub: AGitHub;
  /** Stands before the API for one request after another. */
  intercept(by: Intercept): void;
  /** Starts Nx in a clone, as a process group of its own, with a token for the forge. */
  start(args: readonly string[], root?: string): Started;
  /** The same, and what became of it. */
  run(...args: string[]): Promise<Ran>;
  /** Subjects of the commits of a branch that main has not. */
  subjectsOf(branch: string): readonly string[];
  /** The branches of the open pull requests. */
  open(): readonly string[];
  close(): Promise<void>;
}

/** A command that runs, and what it has said so far. */
export type Started = ChildProcess & { readonly said: string[] };

/** Makes one: the chain says in platform.yaml where its API is. Commit that, then push main. */
export async function aForge(copy: AChain): Promise<AForge> {
  const folder = mkdtempSync(join(tmpdir(), 'forge-'));
  const server = serveGit(copy, folder);
  const gitHub = await aGitHub();
  const passing: Intercept = () => false;
  let intercept = passing;
  const proxy = await aProxy(new URL(gitHub.api).host, (...given) => intercept(...given));
  const known = FORGE.replace(' }', `, api: http://${proxy.host} }`);
  copy.write('platform.yaml', copy.read('platform.yaml').replace(FORGE, known));
  const start = (args: readonly string[], root = copy.root) => startNx(copy, root, args);
  return {
    folder,
    server,
    gitHub,
    intercept: (by) => {
      intercept = by;
    },
    start,
    run: async (...args) => {
      const started = start(args);
      const [status] = await once(started, 'exit');
      return { status: Number(status), output: started.said.join('') };
    },
    subjectsOf: (branch) => {
      const listed = copy.git('--git-dir', server, 'log', '--format=%s', `main..${branch}`).trim();
      return listed === '' ? [] : listed.split('\n');
    },
    open: () => gitHub.pulls.filter(({ state }) => state === 'open').map(({ head }) => head),
    close: async () => {
      await proxy.close();
      await gitHub.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A remote that is reached by what stands for ssh: it runs here what Git would run there. */
function serveGit(copy: AChain, folder: string): string {
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

function startNx({ env }: AChain, root: string, args: readonly string[]): Started {
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const child = spawn(process.execPath, [nx, ...args], {
    cwd: root,
    env: { GH_TOKEN: TOKEN, ...env, HOME: root },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()));
  return Object.assign(child, { said });
}
