import { isObject, listAt, PlatformError, textAt } from '@idp/model';
import { runProgram } from '@idp/programs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Remote } from './remote';

const variables = {
  github: ['GH_TOKEN', 'GITHUB_TOKEN'],
  gitea: ['GITEA_TOKEN', 'FORGEJO_TOKEN'],
} as const;

/** What `gh` reads for a GitHub of one's own, before what may be meant for github.com. */
const enterprise = ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'] as const;

/** The variables that may hold the token for a forge, the first that is set counts. */
export function tokenVariablesOf(kind: 'gitea' | 'github', { host }: Pick<Remote, 'host'>): readonly string[] {
  const isOwn = kind === 'github' && host !== 'github.com' && !host.endsWith('.ghe.com');
  return [...(isOwn ? enterprise : []), ...variables[kind]];
}

/** The token for a forge: of a variable, else of the forge's own command line. Throws where there is none. */
export async function findToken(kind: 'gitea' | 'github', remote: Remote, env: NodeJS.ProcessEnv): Promise<string> {
  const names = tokenVariablesOf(kind, remote);
  const given = names.map((name) => env[name]).find((token) => token !== undefined && token !== '');
  const token = given ?? (kind === 'github' ? await tokenOfGh(remote.host) : tokenOfTea(remote.host, env));
  if (token) return token;
  const login = kind === 'github' ? `gh auth login --hostname ${remote.host}` : 'tea login add';
  const what = 'there is no token for its API';
  throw new PlatformError([
    {
      where: `${remote.origin}/${remote.owner}/${remote.name}`,
      what,
      remedy: `set ${names.join(' or ')}, or ${login}`,
    },
  ]);
}

async function tokenOfGh(host: string): Promise<string | undefined> {
  try {
    const { status, printed } = await runProgram('gh', ['auth', 'token', '--hostname', host]);
    return status === 0 ? printed.trim() : undefined;
  } catch (error) {
    if (error instanceof PlatformError) return undefined;
    throw error;
  }
}

/** What `tea login add` wrote. */
function tokenOfTea(host: string, env: NodeJS.ProcessEnv): string | undefined {
  const folder = env['XDG_CONFIG_HOME'] || join(env['HOME'] ?? '', '.config');
  const logins = listAt(readYaml(join(folder, 'tea/config.yml')), 'logins');
  const login = logins.find((one) => isHost(textAt(one, 'url'), host));
  return textAt(login, 'token');
}

function isHost(url: string | undefined, host: string): boolean {
  return url !== undefined && URL.canParse(url) && new URL(url).host === host;
}

function readYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (isObject(error)) return undefined;
    throw error;
  }
}
