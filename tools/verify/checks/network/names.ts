import { valueAt, type JsonPath } from '@idp/model';
import type { PodSet } from '../../pod-sets';
import type { NetworkPolicy, Rule } from './network-policy';
import type { Problem } from '../../problem';

/** Pods that may call somebody and may not ask for the address: all policies about them together do not let them reach the DNS. */
export function nameProblems(policies: readonly NetworkPolicy[]): readonly (Problem & Pick<NetworkPolicy, 'object'>)[] {
  const speaking = policies.filter(({ egress }) => egress !== undefined && egress.length > 0);
  return speaking.flatMap((policy) => {
    const mute = policy.pods.find((pod) => !policies.some((other) => isAbout(other, pod) && asksDns(other)));
    if (mute === undefined) return [];
    const path: JsonPath = valueAt(policy.object.content, 'spec') === undefined ? ['specs'] : ['spec', 'egress'];
    return [
      {
        object: policy.object,
        path,
        what: `the pods of ${mute.owner} may call others, and no policy lets them ask for their addresses`,
        remedy: 'allow port 53 to the pods of kube-dns in kube-system',
      },
    ];
  });
}

function isAbout({ pods }: NetworkPolicy, { owner, namespace }: PodSet): boolean {
  return pods.some((pod) => pod.owner === owner && pod.namespace === namespace);
}

function asksDns({ egress = [] }: NetworkPolicy): boolean {
  return egress.some((rule) => opens53(rule) && reachesDns(rule));
}

function opens53({ ports }: Rule): boolean {
  return ports.length === 0 || ports.some(({ port }) => ['53', 'dns', 'dns-tcp'].includes(String(port)));
}

/** Addresses and entities may be those of the DNS: nobody is refused by mistake where the port is named. */
function reachesDns({ peers, ports }: Rule): boolean {
  if (peers.length === 0) return true;
  return peers.some(({ pods }) =>
    pods === undefined ? ports.length > 0 : pods.some(({ namespace }) => namespace === 'kube-system'),
  );
}
