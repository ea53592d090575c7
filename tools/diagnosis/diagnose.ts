import type { Reference } from '@idp/cluster';
import { gatherSigns } from './gather-signs';
import { judgeSigns, type Diagnosis } from './judge-signs';
import type { Subject } from './sign';
import type { Witness } from './witness';

/** Why an object of a cluster is not as it should be: from what it, what it made and what it needs say. */
export async function diagnose(cluster: Witness, reference: Reference): Promise<Diagnosis> {
  const { kind, name, namespace } = reference;
  const asked: Subject = { kind, name, ...(namespace !== undefined && { namespace }) };
  return judgeSigns(asked, await gatherSigns(cluster, reference));
}
