import type { Connection } from '@idp/cluster';
import type { Rendering } from '@idp/model';
import { authorityOf } from './authority-of';
import { openWeb, type Visit } from './web';

/** The pages of an environment, as a browser sees them that trusts the authority of their certificates and no other. */
export async function webOf({ environment }: Rendering, cluster: Pick<Connection, 'get'>): Promise<Visit> {
  if (environment.facts.value.tls.issuer !== 'platform-ca') return openWeb();
  const authority = await authorityOf(cluster);
  if (authority !== undefined) return openWeb({ authority });
  return async () => ({ code: 'ERR_AUTHORITY', why: 'the certificate of the platform’s authority is not there yet' });
}
