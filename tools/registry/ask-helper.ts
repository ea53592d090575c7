import { isObject } from '@idp/model';
import { execFile, type ExecFileException } from 'node:child_process';
import type { Known } from './credentials';

/** How long a credential helper may take. */
const TIMEOUT_MS = 30_000;

/** The user name by which a helper says that the password is an identity token. */
const TOKEN_USER = '<token>';

/** What every helper prints where it knows nothing of a host: it ends as if it had failed. */
const UNKNOWN = 'credentials not found in native keychain';

/**
 * What a credential helper knows of a host, or why it cannot say. The host goes to the helper on its standard input, the
 * secret comes on its output: neither is ever an argument, and nothing that it prints is told.
 */
export function askHelper(name: string, host: string, env: NodeJS.ProcessEnv, timeout = TIMEOUT_MS): Promise<Known> {
  const program = `docker-credential-${name}`;
  if (!/^[\w.-]+$/.test(name)) return Promise.resolve({ fault: `"${name}" is no name of a credential helper` });
  return new Promise((resolve) => {
    const helper = execFile(program, ['get'], { env, timeout }, (error, output) => {
      if (error === null) return resolve(ofOutput(output, program));
      if (output.trim() === UNKNOWN) return resolve({});
      resolve({ fault: `${program} ${endOf(error, timeout)}` });
    });
    helper.stdin?.on('error', () => undefined);
    helper.stdin?.end(host);
  });
}

function endOf({ code, killed, signal }: ExecFileException, timeout: number): string {
  if (code === 'ENOENT') return 'is not on the PATH';
  if (killed === true) return `takes more than ${timeout / 1000} s`;
  return typeof code === 'number' ? `ends with exit code ${code}` : `ends with ${signal ?? code}`;
}

function ofOutput(output: string, program: string): Known {
  try {
    const answer: unknown = JSON.parse(output);
    const { Username: user, Secret: password } = isObject(answer) ? answer : {};
    if (typeof user === 'string' && typeof password === 'string')
      return { credentials: user === TOKEN_USER ? { identityToken: password } : { user, password } };
  } catch {
    // What the parser says repeats some of the output, which is secret.
  }
  return { fault: `${program} prints no credentials` };
}
