import { binaries, isObject, PlatformError } from '@idp/model';
import { spawn } from 'node:child_process';

/** What is waited for one chart, and how much it may print: far beyond any chart that works. */
const LIMITS = { milliseconds: 300_000, bytes: 256 * 1024 * 1024 } as const;

/** How helm ended. */
export interface Ran {
  readonly status: number | null;
  readonly printed: string;
  /** What it says is wrong, in one line. */
  readonly complaint: string;
}

/** Runs helm with this input. Throws how to install it when it is not there. */
export function runHelm(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const { milliseconds: timeout } = LIMITS;
    const helm = spawn('helm', args, { stdio: 'pipe', env: process.env, timeout, killSignal: 'SIGKILL' });
    const printed: Buffer[] = [];
    const complaints: Buffer[] = [];
    let size = 0;
    helm.stdout.on('data', (part: Buffer) => {
      size += part.length;
      if (size > LIMITS.bytes) helm.kill('SIGKILL');
      else printed.push(part);
    });
    helm.stderr.on('data', (part: Buffer) => complaints.push(part));
    // It may end before it has read its input; how it ended says more than that.
    helm.stdin.on('error', () => undefined);
    helm.on('error', (error) => reject(isMissing(error) ? missing() : error));
    helm.on('close', (status) => {
      const complaint = status === null ? 'it took too long, or printed too much' : errorIn(complaints);
      resolve({ status, printed: Buffer.concat(printed).toString('utf8'), complaint });
    });
    helm.stdin.end(input);
  });
}

function isMissing(error: unknown): boolean {
  return isObject(error) && error['code'] === 'ENOENT';
}

function missing(): PlatformError {
  return new PlatformError([{ where: 'helm', what: 'is not on the PATH', remedy: `install it: ${binaries.helm}` }]);
}

/** The line of the error, for warnings may stand before it and hints after it. */
function errorIn(complaints: readonly Buffer[]): string {
  const lines = Buffer.concat(complaints).toString('utf8').trim().split('\n');
  const error = lines.find((line) => line.startsWith('Error: ')) ?? lines.at(-1) ?? '';
  return error.replace(/^Error: /, '');
}
