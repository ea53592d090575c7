import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { workspaceRoot } from './this-platform';

/** What a command printed, and how it ended. */
export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** A copy of this workspace, committed in a Git repository of its own, with caches of its own. */
export interface WorkspaceCopy {
  readonly root: string;
  /** The environment of its commands. */
  readonly env: NodeJS.ProcessEnv;
  nx(...args: string[]): Ran;
  /** The same in another environment. */
  nxWith(env: NodeJS.ProcessEnv, ...args: string[]): Ran;
  git(...args: string[]): string;
  read(path: string): string;
  write(path: string, content: string): void;
  /** Replaces text that must be there. */
  edit(path: string, from: string, to: string): void;
  /** Brings the tree back to what is committed; caches stay. */
  restore(): void;
  remove(): void;
}

/** Copies what Git tracks and what it would track; node_modules is shared, but for this workspace's own package. */
export function copyWorkspace(): WorkspaceCopy {
  const root = mkdtempSync(join(tmpdir(), 'workspace-'));
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { cwd: workspaceRoot, encoding: 'utf8' },
  );
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: workspaceRoot, encoding: 'utf8' }).split(
    '\0',
  );
  for (const path of listed.split('\0').filter((file) => file !== '' && !deleted.includes(file)))
    cpSync(join(workspaceRoot, path), join(root, path), { recursive: true });
  linkModules(root);
  const env = environmentOf(root);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, env, encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'start');
  return {
    root,
    env,
    git,
    ...filesOf(root),
    nx: (...args) => runNx(root, env, args),
    nxWith: (other, ...args) => runNx(root, other, args),
    restore: () => {
      git('reset', '--quiet', '--hard', 'main');
      git('clean', '--quiet', '-fd');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function linkModules(root: string): void {
  const modules = join(workspaceRoot, 'node_modules');
  mkdirSync(join(root, 'node_modules/@idp'), { recursive: true });
  for (const name of readdirSync(modules).filter((entry) => entry !== '@idp' && entry !== '.cache'))
    symlinkSync(join(modules, name), join(root, 'node_modules', name));
  symlinkSync(join('..', '..', 'tools/nx'), join(root, 'node_modules/@idp/nx'));
}

function environmentOf(root: string): NodeJS.ProcessEnv {
  const identity = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };
  const own = Object.entries(process.env).filter(([name]) => !/^(NX_|IDP_|JEST_|GIT_|CI$|FORCE_COLOR$)/.test(name));
  return { ...Object.fromEntries(own), ...identity, HOME: root, NX_NO_CLOUD: 'true', NO_COLOR: '1', NODE_OPTIONS: '' };
}

function runNx(root: string, env: NodeJS.ProcessEnv, args: readonly string[]): Ran {
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [nx, ...args], { cwd: root, env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

function filesOf(root: string): Pick<WorkspaceCopy, 'read' | 'write' | 'edit'> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  return {
    read,
    write,
    edit: (path, from, to) => {
      if (!read(path).includes(from)) throw new Error(`${path} does not hold "${from}"`);
      write(path, read(path).replace(from, to));
    },
  };
}
