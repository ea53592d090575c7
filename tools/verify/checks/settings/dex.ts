import { listAt, objectAt, textAt, valueAt, type JsonPath, type RenderedObject } from '@idp/model';
import { parseYaml } from '../../parse-yaml';
import type { Problem } from '../../problem';
import { filesIn } from '../../texts';
import { choiceProblem, durationProblem } from './words';

/** https://dexidp.io/docs/connectors/ */
const CONNECTORS = [
  ...['atlassian-crowd', 'authproxy', 'bitbucket-cloud', 'gitea', 'github', 'gitlab', 'google', 'keystone', 'ldap'],
  ...['linkedin', 'microsoft', 'mockCallback', 'mockPassword', 'oauth', 'oidc', 'openshift', 'saml'],
];
const STORES = ['ent', 'etcd', 'kubernetes', 'memory', 'mysql', 'postgres', 'sqlite3'];

/** What the configuration of a Dex says that it does not read, or that nobody comes back from. */
export function dexProblems(object: RenderedObject): readonly Problem[] {
  return filesIn(object).flatMap(({ path, text }) => {
    const config = /^issuer:/m.test(text) && /^storage:/m.test(text) ? parseYaml(text) : undefined;
    if (config === undefined) return [];
    return [
      ...choiceProblem(path, textAt(config, 'storage', 'type'), STORES),
      ...timeProblems(path, objectAt(config, 'expiry')),
      ...connectorProblems(path, config),
      ...secretlessProblems(path, config),
      ...repeated(path, config, 'connectors'),
      ...repeated(path, config, 'staticClients'),
    ];
  });
}

function timeProblems(path: JsonPath, expiry: Readonly<Record<string, unknown>>): readonly Problem[] {
  const times = { ...expiry, ...objectAt(expiry, 'refreshTokens') };
  return Object.values(times).flatMap((time) => (typeof time === 'string' ? durationProblem(path, time) : []));
}

function connectorProblems(path: JsonPath, config: unknown): readonly Problem[] {
  const back = `${(textAt(config, 'issuer') ?? '').replace(/\/$/, '')}/callback`;
  return listAt(config, 'connectors').flatMap((connector) => {
    const address = textAt(connector, 'config', 'redirectURI');
    const id = textAt(connector, 'id') ?? '';
    const isAway = address !== undefined && address !== back;
    const what = `who logs in by ${id} is sent back to ${address}, where Dex does not wait`;
    return [
      ...choiceProblem(path, textAt(connector, 'type'), CONNECTORS),
      ...(isAway ? [{ path, what, remedy: `write ${back}` }] : []),
    ];
  });
}

/** Dex does not start with a client that is not public and has no secret. */
function secretlessProblems(path: JsonPath, config: unknown): readonly Problem[] {
  return listAt(config, 'staticClients').flatMap((client) => {
    const isPublic = valueAt(client, 'public') === true;
    if (isPublic || ['secret', 'secretEnv'].some((key) => textAt(client, key) !== undefined)) return [];
    const what = `the client "${textAt(client, 'id') ?? ''}" has no secret, so Dex does not start`;
    return [{ path, what, remedy: 'name the variable that holds it in secretEnv' }];
  });
}

function repeated(path: JsonPath, config: unknown, list: string): readonly Problem[] {
  const ids = listAt(config, list).map((one) => textAt(one, 'id') ?? '');
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ path, what: `two of ${list} are called "${id}"`, remedy: 'give one of them another id' }));
}
