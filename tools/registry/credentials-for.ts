import { isObject } from '@idp/model';
import { askHelper } from './ask-helper';
import type { Credentials, Known } from './credentials';
import { readDockerConfig } from './docker-config';

/**
 * What Docker's configuration knows of a host: from the host's helper, the store, or the configuration itself, in this
 * order.
 */
export async function credentialsFor(host: string, env: NodeJS.ProcessEnv): Promise<Known> {
  const { config, fault } = await readDockerConfig(env);
  if (fault !== undefined) return { fault };
  const helper = valueFor(host, config['credHelpers']) ?? config['credsStore'];
  const ofHelper = typeof helper === 'string' && helper !== '' ? await askHelper(helper, host, env) : {};
  if (ofHelper.credentials !== undefined) return ofHelper;
  const credentials = ofEntry(valueFor(host, config['auths']));
  return credentials === undefined ? ofHelper : { credentials };
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
