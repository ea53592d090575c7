/** How to look further: at the object, or at what its container printed. */
type Look = 'object' | 'log';

/**
 * Everything that is known to go wrong in a cluster: what it is called, which is the heading of its section in
 * docs/troubleshooting.md as well, the sentence for it, and where to look further.
 */
export const failures = {
  'too many open files': { says: 'the machine has no inotify watches left', look: 'log' },
  'no space left': { says: 'a disk is full', look: 'object' },
  'a node is not ready': { says: 'a node does not run what it is given', look: 'object' },
  'an image is refused': { says: 'the registry does not hand out the image to this cluster', look: 'object' },
  'an image is missing': { says: 'the registry has no such image', look: 'object' },
  'an image is out of reach': { says: 'the registry of the image does not answer', look: 'object' },
  'an image is not pulled': { says: 'the image cannot be pulled', look: 'object' },
  'a quota is used up': { says: 'the quota of the namespace does not hold another one', look: 'object' },
  'a limit is exceeded': { says: 'a LimitRange of the namespace does not allow it', look: 'object' },
  'pod security refuses': { says: 'the namespace allows no pod with such rights', look: 'object' },
  'a policy refuses': { says: 'a policy of the platform does not let it in', look: 'object' },
  'a webhook does not answer': { says: 'what judges such objects does not run', look: 'object' },
  'a webhook refuses': { says: 'an operator does not take it', look: 'object' },
  'a priority class is missing': { says: 'it names a priority class that is not there', look: 'object' },
  'no room on a node': { says: 'no node has as much left as it asks for', look: 'object' },
  'no node fits': { says: 'no node is one that it may run on', look: 'object' },
  'a volume is pending': { says: 'nobody gives it the volume that it asks for', look: 'object' },
  'Vault is sealed': { says: 'Vault has no key, so nobody reads secrets', look: 'object' },
  'a secret is not in Vault': { says: 'nobody has put the secret into Vault', look: 'object' },
  'Vault refuses': { says: 'Vault does not let the store in', look: 'object' },
  'a secret is not copied': { says: 'External Secrets does not copy it', look: 'object' },
  'a Secret or ConfigMap is missing': { says: 'it reads what is not there', look: 'object' },
  'a volume is not mounted': { says: 'its volume does not reach the node', look: 'object' },
  'out of memory': { says: 'a container needs more memory than it may use', look: 'object' },
  'a name is not found': { says: 'the DNS of the cluster does not know a name', look: 'log' },
  'a container ends': { says: 'a container ends and is started again', look: 'log' },
  'a container is not ready': { says: 'a container runs and does not answer its probe', look: 'log' },
  'a certificate is not issued': { says: 'nobody signs the certificate', look: 'object' },
  'a port is taken': { says: 'somebody else listens at the port', look: 'object' },
  'the Gateway is not ready': { says: 'Cilium has not made the Gateway', look: 'object' },
  'a route is not accepted': { says: 'the Gateway does not take the route', look: 'object' },
  'a policy is not ready': { says: 'Kyverno does not judge by the policy', look: 'object' },
  'Argo CD is refused by Git': { says: 'Argo CD may not read the repository', look: 'object' },
  'Argo CD is refused by the registry': { says: 'Argo CD may not read charts from the registry', look: 'object' },
  'a chart is missing': { says: 'the registry lacks the version that is pinned', look: 'object' },
  'Argo CD does not reach its sources': { says: 'Git or the registry does not answer Argo CD', look: 'object' },
  'a kind is missing': { says: 'no chart has brought the kind yet', look: 'object' },
  'a project refuses': { says: 'the AppProject does not allow what the chart holds', look: 'object' },
  'a chart does not render': { says: 'helm refuses the chart or its values', look: 'object' },
  'a field cannot change': { says: 'the cluster does not let a field change once it is there', look: 'object' },
  'a field is refused': { says: 'the cluster does not take a field', look: 'object' },
  'somebody else owns a field': { says: 'another program has written the same field', look: 'object' },
  'a Job has failed': { says: 'a Job has failed as often as it may', look: 'log' },
  'it does not go away': { says: 'it is deleted, and somebody has to agree first', look: 'object' },
  'a rollout is stuck': { says: 'new pods do not become ready', look: 'object' },
  'a sync has failed': { says: 'Argo CD could not apply everything', look: 'object' },
  'a sync still runs': { says: 'Argo CD waits for what it has applied', look: 'object' },
  'it differs from its chart': { says: 'the cluster differs from the chart, and nobody syncs it', look: 'object' },
  'nothing says why': { says: 'the cluster does not say why', look: 'object' },
} as const satisfies Readonly<Record<string, { says: string; look: Look }>>;

/** A class of what goes wrong in a cluster. */
export type Failure = keyof typeof failures;

/** The section that says more about a failure. */
export function pageOf(failure: Failure): string {
  return `docs/troubleshooting.md#${failure.toLowerCase().replaceAll(' ', '-')}`;
}
