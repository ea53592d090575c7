import { binaries, isObject, PlatformError } from '@idp/model';
import { spawn } from 'node:child_process';

/**
 * What helm prints. Throws one problem that names `where` when it fails, and one that says how to install it when it is
 * not there.
 */
export function runHelm(
  args: readonly string[],
  input: string,
  where: string,
  concerns: readonly string[],
): Promise<string> {
  return new Promise((resolve, reject) => {
    const helm = spawn('helm', args, { stdio: 'pipe', env: process.env });
    const printed: Buffer[] = [];
    const complaints: Buffer[] = [];
    helm.stdout.on('data', (part: Buffer) => printed.push(part));
    helm.stderr.on('data', (part: Buffer) => complaints.push(part));
    // It may end before it has read its input; how it ended says more than that.
    helm.stdin.on('error', () => undefined);
    helm.on('error', (error) => reject(isMissing(error) ? missing() : error));
    helm.on('close', (status) => {
      if (status === 0) return resolve(Buffer.concat(printed).toString('utf8'));
      const what = `helm cannot render it: ${lastLineOf(Buffer.concat(complaints).toString('utf8'))}`;
      reject(new PlatformError([{ where, what, remedy: 'mend the values or the template that it names', concerns }]));
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

function lastLineOf(text: string): string {
  return (
    text
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^Error: /, '') ?? ''
  );
}
