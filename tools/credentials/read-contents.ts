import type { Connection } from '@idp/cluster';
import { textAt } from '@idp/model';
import type { SecretKey } from '@idp/validation';
import { printKey, type Contents } from './render-ways';
import type { WayIn } from './ways-in';

/** Reads what the ways in need, when somebody asks for it; what is not there is left out. */
export async function readContents(ways: readonly WayIn[], cluster: Pick<Connection, 'get'>): Promise<Contents> {
  const keys = ways
    .flatMap(({ user, password }) => [user, password])
    .filter((key): key is SecretKey => typeof key === 'object');
  const read = keys.map(async (key): Promise<[string, string][]> => {
    const secret = await cluster.get({ apiVersion: 'v1', kind: 'Secret', name: key.name, namespace: key.namespace });
    const text = textAt(secret, 'data', key.key);
    return text === undefined ? [] : [[printKey(key), Buffer.from(text, 'base64').toString('utf8')]];
  });
  return new Map((await Promise.all(read)).flat());
}
