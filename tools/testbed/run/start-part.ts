import { PlatformError } from '@idp/model';
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Part } from '../parts/part';
import type { Paths } from './folder';
import { isHealthy } from './health';
import { markOf } from './processes';

/** Where the log of a part is. */
export function logOf(part: string, { logs }: Paths): string {
  return join(logs, `${part}.log`);
}

/** What every process of the testbed has in its environment, and nothing of the one who starts it. */
export function environmentOf(paths: Paths, programs: readonly string[]): Readonly<Record<string, string>> {
  return {
    PATH: [...programs, process.env.PATH ?? ''].join(delimiter),
    HOME: paths.home,
    TMPDIR: paths.temporary,
    LANG: 'C.UTF-8',
  };
}

/**
 * Starts a part in a session of its own, with a log, and returns once it is healthy. Throws with the end of its log when
 * it ends before, or is not healthy in time.
 */
export async function startPart(
  part: Part,
  paths: Paths,
  programs: readonly string[],
  patience = 120_000,
): Promise<void> {
  const log = logOf(part.name, paths);
  const isReady = readyFileOf(part.name, paths);
  const [command = '', ...args] = part.restarts ? restarting(part.command, isReady) : part.command;
  rmSync(isReady, { force: true });
  const output = openSync(log, 'a', 0o600);
  const child = spawn(command, args, {
    cwd: paths.temporary,
    detached: true,
    stdio: ['ignore', output, output],
    env: { ...environmentOf(paths, programs), ...part.env, ...markOf(part.name, paths.folder) },
  });
  closeSync(output);
  let end: string | undefined;
  child.on('error', (error) => (end = error.message));
  child.on('exit', (code, signal) => (end = `it ended with ${signal ?? code}`));
  for (let waited = 0; !(await isHealthy(part)); waited += 50) {
    if (end !== undefined) throw notStarted(part.name, end, log);
    if (waited > patience) throw notStarted(part.name, 'it does not become ready', log);
    await wait(50);
  }
  if (end !== undefined) throw notStarted(part.name, end, log);
  if (part.restarts) writeFileSync(isReady, '');
  child.unref();
}

function readyFileOf(part: string, { temporary }: Paths): string {
  return join(temporary, `${part}.ready`);
}

/** A command that runs another one, and runs it again whenever it ends, once a file says that it was ready. */
function restarting(command: readonly string[], isReady: string): readonly string[] {
  const script =
    '"$@"; code=$?; while [ -e "$0" ]; do sleep 1; echo "started again after $code"; "$@"; code=$?; done; exit $code';
  return ['sh', '-c', script, isReady, ...command];
}

function notStarted(part: string, why: string, log: string): PlatformError {
  const what = `does not start: ${why}; the end of its log:\n    ${tailOf(log)}\n  `;
  return new PlatformError([{ where: part, what, remedy: `the whole log is in ${log}` }]);
}

function tailOf(log: string): string {
  return readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n    ');
}
