import { PlatformError } from '@idp/model';
import { authorityOf } from '@idp/validation';
import { writeText } from '@idp/workspace';
import { connectedTo } from '../../connected';
import type { Outcome } from '../../outcome';
import { renderTrust } from './render-trust';

/** Reads the authority from the cluster of an environment, writes it to a file and says how to trust that. */
export async function trustOf(name: string, root: string): Promise<Outcome> {
  const { environment, cluster } = await connectedTo(name, root);
  const authority = await authorityOf(cluster);
  if (authority === undefined) {
    const what = 'does not have the certificate of the platform’s authority yet';
    throw new PlatformError([{ where: cluster.context, what, remedy: 'wait until trust-manager is Healthy' }]);
  }
  const file = `dist/ca/${environment.name}.crt`;
  await writeText(root, file, authority);
  const isPublic = environment.facts.value.tls.issuer !== 'platform-ca';
  return { success: true, message: renderTrust(environment.name, file, isPublic) };
}
