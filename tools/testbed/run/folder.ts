import { isObject, PlatformError } from '@idp/model';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Ports } from './ports';

/** The files of a testbed; everything that it writes lies in its folder. */
export interface Paths {
  readonly folder: string;
  /** What was started, for every later command. */
  readonly state: string;
  readonly logs: string;
  readonly kubeconfig: string;
  readonly home: string;
  readonly temporary: string;
  readonly pki: string;
  /** The certificate authority of everything in it that speaks TLS. */
  readonly ca: string;
  readonly giteaToken: string;
  readonly argoCdPassword: string;
  readonly registryPassword: string;
  /** Where Argo CD looks for the certificate authorities of repositories. */
  readonly argoCdTls: string;
}

/** What is decided once, when a testbed is started. */
export interface State {
  readonly ports: Ports;
  /** Its network namespace; without one it is on the loopback of the machine. */
  readonly namespace?: string;
}

/** The files of the testbed in a folder. */
export function pathsOf(folder: string): Paths {
  return {
    folder,
    state: join(folder, 'testbed.json'),
    logs: join(folder, 'logs'),
    kubeconfig: join(folder, 'kubeconfig'),
    home: join(folder, 'home'),
    temporary: join(folder, 'tmp'),
    pki: join(folder, 'pki'),
    ca: join(folder, 'pki/ca.crt'),
    giteaToken: join(folder, 'gitea-token'),
    argoCdPassword: join(folder, 'argocd-password'),
    registryPassword: join(folder, 'registry-password'),
    argoCdTls: join(folder, 'argocd/tls'),
  };
}

/** Writes a file that only its owner reads, and the folders above it. */
export function writePrivate(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, content, { mode: 0o600 });
}

/** Empties the folder of an earlier testbed, or makes it; a folder with anything else in it is refused. */
export function makeFolder(paths: Paths, state: State): void {
  const { folder } = paths;
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(paths.state))
    throw new PlatformError([
      { where: folder, what: 'holds files that are not of a testbed', remedy: 'name another folder, it is emptied' },
    ]);
  rmSync(folder, { recursive: true, force: true });
  writePrivate(paths.state, `${JSON.stringify(state, null, 2)}\n`);
  for (const inner of [paths.logs, paths.home, paths.temporary, paths.pki, paths.argoCdTls])
    mkdirSync(inner, { recursive: true, mode: 0o700 });
}

function readState({ state }: Paths): State | undefined {
  if (!existsSync(state)) return undefined;
  const read: unknown = JSON.parse(readFileSync(state, 'utf8'));
  return isState(read) ? read : undefined;
}

/** What was started in a folder; nothing having been started there is a problem. */
export function stateOf(paths: Paths): State {
  const state = readState(paths);
  if (state !== undefined) return state;
  throw new PlatformError([{ where: paths.folder, what: 'there is no testbed', remedy: 'run npm run testbed:up' }]);
}

function isState(read: unknown): read is State {
  return isObject(read) && isObject(read['ports']);
}
