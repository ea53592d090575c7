import { execFile, spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { promisify } from 'node:util';
import { giteaUser } from './parts/gitea';
import { at } from './parts/part';
import { pathsOf, stateOf } from './run/folder';
import { commandInside } from './run/namespace';
import { markOf } from './run/processes';
import { builtPrograms } from './run/programs-of';
import { registryUser } from './run/write-config';

/** A testbed that is up: where everything is, and how to run something inside. */
export interface Testbed {
  readonly folder: string;
  readonly kubeconfig: string;
  /** Certificate authority of the API server and of the secure registry. */
  readonly ca: string;
  readonly gitea: { readonly url: string; readonly user: string; readonly tokenFile: string };
  readonly argoCd: {
    readonly url: string;
    readonly user: string;
    readonly passwordFile: string;
    /** Where the forge tells of changes. */
    readonly webhook: string;
  };
  /** Anybody may use it, over plain HTTP. */
  readonly registry: { readonly host: string };
  /** TLS, a user and a password. */
  readonly secureRegistry: { readonly host: string; readonly user: string; readonly passwordFile: string };
  /** What a command needs in its environment: PATH with kubectl, helm, argocd and the others, and KUBECONFIG. */
  readonly env: NodeJS.ProcessEnv;
  /** Runs a command inside and returns what it prints; throws when it fails. */
  exec(command: string, args: readonly string[], options?: ExecOptions): Promise<{ stdout: string; stderr: string }>;
}

/** Where a command runs, and what its environment has besides. */
export interface ExecOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

const run = promisify(execFile);

/** The testbed that is up in a folder. */
export function testbedIn(place: string): Testbed {
  const folder = resolve(place);
  const paths = pathsOf(folder);
  const { ports, namespace } = stateOf(paths);
  const env = {
    ...process.env,
    PATH: [...builtPrograms().folders, process.env.PATH ?? ''].join(delimiter),
    KUBECONFIG: paths.kubeconfig,
    TESTBED: folder,
    // It belongs to this testbed, and ends with it.
    ...markOf('command', folder),
  };
  return {
    folder,
    kubeconfig: paths.kubeconfig,
    ca: paths.ca,
    gitea: { url: `http://${at(ports.gitea)}`, user: giteaUser, tokenFile: paths.giteaToken },
    argoCd: {
      url: `http://${at(ports.argoCd)}`,
      user: 'admin',
      passwordFile: paths.argoCdPassword,
      webhook: `http://${at(ports.argoCd)}/api/webhook`,
    },
    registry: { host: at(ports.registry) },
    secureRegistry: { host: at(ports.secureRegistry), user: registryUser, passwordFile: paths.registryPassword },
    env,
    exec: (command, args, options = {}) => {
      const [first = '', ...rest] = commandInside(namespace, [command, ...args]);
      return run(first, rest, { ...options, env: { ...env, ...options.env }, maxBuffer: 64 * 1024 * 1024 });
    },
  };
}

/** Runs a command inside the testbed with this process's terminal, and returns its exit code. */
export function execInside({ folder, env }: Testbed, command: readonly string[]): Promise<number> {
  const [first = '', ...rest] = commandInside(stateOf(pathsOf(folder)).namespace, command);
  return new Promise((resolve, reject) => {
    const child = spawn(first, rest, { stdio: 'inherit', env });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
