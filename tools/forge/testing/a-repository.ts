import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A repository on a server, which is a folder here, and a clone of it. */
export interface ARepository {
  readonly root: string;
  readonly server: string;
  /** Runs Git in the clone, or in another folder. */
  git(...args: string[]): string;
  on(folder: string, ...args: string[]): string;
  write(path: string, content: string): void;
  /** Another clone of the same server. */
  another(): string;
  /** Lets the server refuse every push. */
  protect(): void;
  remove(): void;
}

const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];

/** Makes one with a commit on main. */
export function aRepository(): ARepository {
  const folder = mkdtempSync(join(tmpdir(), 'forge-'));
  const [server, root] = [join(folder, 'server.git'), join(folder, 'clone')];
  const on = (where: string, ...args: string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: where, encoding: 'utf8', stdio: 'pipe' }).trim();
  on(folder, 'init', '--quiet', '--bare', '--initial-branch=main', server);
  on(folder, 'clone', '--quiet', server, root);
  let clones = 0;
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const git = (...args: string[]) => on(root, ...args);
  for (const [key, value] of [
    ['user.name', 'a'],
    ['user.email', 'a@example.com'],
  ] as const)
    git('config', key, value);
  write('pins/a.yaml', 'version: 1\n');
  write('pins/b.yaml', 'version: 1\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'start');
  git('push', '--quiet', 'origin', 'HEAD:main');
  return {
    root,
    server,
    git,
    on,
    write,
    another: () => {
      clones += 1;
      const other = join(folder, `clone-${clones}`);
      on(folder, 'clone', '--quiet', server, other);
      return other;
    },
    protect: () => {
      const hook = join(server, 'hooks/pre-receive');
      writeFileSync(hook, '#!/bin/sh\necho "not allowed to push to protected branch" >&2\nexit 1\n');
      chmodSync(hook, 0o755);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
