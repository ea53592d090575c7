import { binaries, isObject, PlatformError, type Binary } from '@idp/model';
import { spawn } from 'node:child_process';

/** What is waited for a program, and how much it may print: far beyond what any does that works. */
const LIMITS = { milliseconds: 300_000, bytes: 512 * 1024 * 1024 } as const;

/** Most of them are written in Go and live for moments: less time for collecting garbage, for a little more memory. */
const GOGC: Readonly<Record<string, string>> = { helm: '800', kubeconform: '300', kyverno: '450' };

/** How a program ended. */
export interface Ran {
  /** Its exit code. */
  readonly status: number;
  readonly printed: string;
  readonly complaints: string;
}

/** Where a program runs, and what its environment has besides. */
export interface Surrounding {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program with this input. Throws how to install it when it is not on the PATH, and that it was stopped. */
export function runProgram(
  binary: Binary,
  args: readonly string[],
  input = '',
  { cwd, env }: Surrounding = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const variables = { GOGC: GOGC[binary], ...process.env, ...env };
    const child = spawn(binary, args, { stdio: 'pipe', ...(cwd && { cwd }), env: variables });
    const stop = () => child.kill('SIGKILL');
    const timer = setTimeout(stop, LIMITS.milliseconds);
    const printed: Buffer[] = [];
    const complaints: Buffer[] = [];
    let size = 0;
    const keep = (parts: Buffer[]) => (part: Buffer) => {
      size += part.length;
      if (size > LIMITS.bytes) stop();
      else parts.push(part);
    };
    child.stdout.on('data', keep(printed));
    child.stderr.on('data', keep(complaints));
    // It may end before it has read its input; how it ended says more than that.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(isMissing(error) ? missing(binary) : error);
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      if (status === null) return reject(stopped(binary));
      resolve({ status, printed: textOf(printed), complaints: textOf(complaints) });
    });
    child.stdin.end(input);
  });
}

function textOf(parts: readonly Buffer[]): string {
  return Buffer.concat(parts).toString('utf8');
}

function isMissing(error: unknown): boolean {
  return isObject(error) && error['code'] === 'ENOENT';
}

function missing(binary: Binary): PlatformError {
  return new PlatformError([{ where: binary, what: 'is not on the PATH', remedy: `install it: ${binaries[binary]}` }]);
}

function stopped(binary: Binary): PlatformError {
  const what = `was stopped: it ran longer than ${LIMITS.milliseconds / 1000} s, printed too much, or got no memory`;
  return new PlatformError([{ where: binary, what, remedy: 'look for a template that never ends, or try again' }]);
}
