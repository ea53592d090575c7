import { isObject, PlatformError, type Problem } from '@idp/model';
import { spawn } from 'node:child_process';
import { pathsOf, stateOf } from './folder';
import { commandInside } from './namespace';
import { markOf } from './processes';
import { builtPrograms } from './programs-of';
import { selfCommand } from './self';
import { up } from './up';

/** What the starter says to the process that runs it. */
type Message = { readonly part: string } | { readonly problems: readonly Problem[] };

/** Runs the starter in the namespace, which is for whole processes only; throws what it throws. */
export function runStarter(folder: string, namespace: string | undefined, tell: (part: string) => void): Promise<void> {
  const [command = '', ...args] = commandInside(namespace, selfCommand('start', folder));
  const starter = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...markOf('starter', folder) },
  });
  return new Promise((resolve, reject) => {
    starter.on('message', (message: unknown) => {
      if (!isObject(message)) return;
      if (typeof message['part'] === 'string') tell(message['part']);
      if (isProblems(message['problems'])) reject(new PlatformError(message['problems']));
    });
    starter.on('error', reject);
    starter.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`the starter ended with ${signal ?? code}`)),
    );
  });
}

/** The starter itself: brings everything up inside the namespace. */
export async function start(folder: string): Promise<void> {
  const send = (message: Message) => process.send?.(message);
  const paths = pathsOf(folder);
  try {
    await up({ paths, ports: stateOf(paths).ports }, builtPrograms(), (part) => send({ part }));
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    send({ problems: error.problems });
    process.exitCode = 1;
  } finally {
    process.disconnect();
  }
}

function isProblems(value: unknown): value is readonly Problem[] {
  return Array.isArray(value) && value.every((entry) => isObject(entry) && typeof entry['what'] === 'string');
}
