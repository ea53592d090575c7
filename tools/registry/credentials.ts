import { isObject } from '@idp/model';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Who asks: a user with a password, or a token that stands for both. */
export type Credentials = { readonly user: string; readonly password: string } | { readonly identityToken: string };

type Config = Readonly<Record<string, unknown>>;

/** How long a credential helper may take. */
const HELPER_TIMEOUT_MS = 30_000;

/** The user name by which a helper says that the password is an identity token. */
const TOKEN_USER = '<token>';

/** Docker's configuration file, which `docker login` and `helm registry login` write. */
export function dockerConfigOf(env: NodeJS.ProcessEnv): string {
  return join(env['DOCKER_CONFIG'] || join(env['HOME'] || homedir(), '.docker'), 'config.json');
}

/**
 * What Docker's configuration knows of a host: from the host's helper, the store, or the configuration itself, in this
 * order. The variable DOCKER_AUTH_CONFIG holds it in place of the file, where nothing should lie on a disk.
 */
export async function credentialsFor(host: string, env: NodeJS.ProcessEnv): Promise<Credentials | undefined> {
  const config = await readConfig(env);
  const helper = valueFor(host, config['credHelpers']) ?? config['credsStore'];
  const ofHelper = typeof helper === 'string' && helper !== '' ? await askHelper(helper, host, env) : undefined;
  return ofHelper ?? ofEntry(valueFor(host, config['auths']));
}

async function readConfig(env: NodeJS.ProcessEnv): Promise<Config> {
  const text = env['DOCKER_AUTH_CONFIG'] || (await readFile(dockerConfigOf(env), 'utf8').catch(() => '{}'));
  try {
    const config: unknown = JSON.parse(text);
    return isObject(config) ? config : {};
  } catch {
    return {};
  }
}

/** Keys are hosts, or addresses such as https://registry.example.com/v1/. */
function valueFor(host: string, entries: unknown): unknown {
  if (!isObject(entries)) return undefined;
  const key = Object.keys(entries).find((name) => name.replace(/^https?:\/\//, '').split('/')[0] === host);
  return key === undefined ? undefined : entries[key];
}

function ofEntry(entry: unknown): Credentials | undefined {
  if (!isObject(entry)) return undefined;
  const { identitytoken, auth, username, password } = entry;
  if (typeof identitytoken === 'string' && identitytoken !== '') return { identityToken: identitytoken };
  if (typeof username === 'string' && typeof password === 'string') return { user: username, password };
  const [, user, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(String(auth ?? ''), 'base64').toString('utf8')) ?? [];
  return user === undefined || secret === undefined ? undefined : { user, password: secret };
}

/** The host goes to the helper on its standard input, the secret comes on its output: neither is ever an argument. */
function askHelper(name: string, host: string, env: NodeJS.ProcessEnv): Promise<Credentials | undefined> {
  if (!/^[\w.-]+$/.test(name)) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const options = { env, timeout: HELPER_TIMEOUT_MS };
    const helper = execFile(`docker-credential-${name}`, ['get'], options, (error, output) =>
      resolve(error ? undefined : ofHelperOutput(output)),
    );
    helper.stdin?.on('error', () => undefined);
    helper.stdin?.end(host);
  });
}

function ofHelperOutput(output: string): Credentials | undefined {
  try {
    const answer: unknown = JSON.parse(output);
    if (!isObject(answer)) return undefined;
    const { Username: user, Secret: password } = answer;
    if (typeof user !== 'string' || typeof password !== 'string') return undefined;
    return user === TOKEN_USER ? { identityToken: password } : { user, password };
  } catch {
    return undefined;
  }
}
