import { argoCd, isObject, type EnvironmentFolder, type Facts, type Runs } from '@idp/model';
import { runProgram } from '@idp/programs';
import { isLoopback, reasonOf, sender } from '@idp/registry';
import { runsOf } from './runs-of';

/** How long Argo CD may take, and the most that it may say. */
const LIMITS = { silenceMs: 15_000, totalMs: 60_000 } as const;
const LARGEST = 256 * 1024 * 1024;

/** The variable with the token for the API of every Argo CD that has none of its own. */
const TOKEN = 'ARGOCD_AUTH_TOKEN';

/** The variable with the token for the API of the Argo CD of one environment. */
export function tokenVariableOf(environment: string): string {
  return `${TOKEN}_${environment.toUpperCase().replaceAll('-', '_')}`;
}

/** Where somebody asks what runs in an environment: the API of its Argo CD, else its cluster. */
export function placeToAsk({ argoCd: { url, context } }: Facts): { api: string } | { cluster: string } | undefined {
  if (url !== undefined) return { api: url };
  return context === undefined ? undefined : { cluster: context };
}

/** What runs in an environment: from the API of its Argo CD, else from its cluster; or why nobody knows. */
export async function askArgoCd({ name, facts }: EnvironmentFolder, env: NodeJS.ProcessEnv): Promise<Runs> {
  const place = placeToAsk(facts.value);
  if (place === undefined) return `argoCd in ${facts.path} does not say where to ask what runs in ${name}`;
  try {
    return runsIn(await ('api' in place ? askApi(place.api, name, env) : askCluster(place.cluster)), name);
  } catch (error) {
    return `the Argo CD of ${name} does not say what runs: ${reasonOf(error)}`;
  }
}

function runsIn(text: string, environment: string): Runs {
  const read: unknown = JSON.parse(text);
  return isObject(read) ? runsOf(read, environment) : `the Argo CD of ${environment} gives no list`;
}

async function askApi(url: string, environment: string, env: NodeJS.ProcessEnv): Promise<string> {
  const address = new URL(`${url.replace(/\/$/, '')}/api/v1/applications`);
  if (address.protocol !== 'https:' && !isLoopback(address.hostname)) throw new Error(`${url} is without TLS`);
  const own = tokenVariableOf(environment);
  const token = env[own] || env[TOKEN];
  if (!token) throw new Error(`neither ${own} nor ${TOKEN} is set`);
  const send = sender(env, LIMITS);
  const { status, body } = await send(address, { headers: { authorization: `Bearer ${token}` }, limit: LARGEST });
  if (status === 401 || status === 403)
    throw new Error(`${address.host} does not take the token in ${env[own] ? own : TOKEN}`);
  if (status !== 200) throw new Error(`${address.host} answers ${status}`);
  return Buffer.from(body).toString('utf8');
}

async function askCluster(context: string): Promise<string> {
  const args = [
    `--context=${context}`,
    `--namespace=${argoCd.namespace}`,
    'get',
    'applications.argoproj.io',
    '--output=json',
  ];
  const { status, printed, complaints } = await runProgram('kubectl', args);
  if (status !== 0) throw new Error(complaints.trim());
  return printed;
}
