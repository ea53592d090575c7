import type { Connection } from '@idp/cluster';
import { argoCd, textAt, trustBundle } from '@idp/model';

/** The certificates of the platform's own authority, as every namespace has them; undefined until they are there. */
export async function authorityOf(cluster: Pick<Connection, 'get'>): Promise<string | undefined> {
  const reference = { apiVersion: 'v1', kind: 'ConfigMap', name: trustBundle.configMap, namespace: argoCd.namespace };
  return textAt(await cluster.get(reference), 'data', trustBundle.key);
}
