import type { JsonObject } from '@idp/model';
import type { Values } from './values.gen';

/** What may break which policies, and why; without a last day where it is so by its nature. */
type Exception = Omit<Values['exceptions'][string], 'expires'> & { readonly expires?: string };

/** What parts of the platform need by their nature; nothing else of theirs is excepted. */
const ofPlatform: Readonly<Record<string, Exception>> = {
  cilium: {
    reason: 'The network of a node is made on the node, by root.',
    owner: 'platform-team',
    namespace: 'kube-system',
    workloads: ['cilium', 'cilium-envoy'],
    policies: ['no-host-access', 'no-privileged-containers', 'non-root'],
  },
  'cilium-operator': {
    reason: 'It runs before there is a network, on that of the node, from an image whose user is root.',
    owner: 'platform-team',
    namespace: 'kube-system',
    workloads: ['cilium-operator'],
    policies: ['no-host-access', 'non-root'],
  },
  'hubble-certificates': {
    reason: 'The chart has no security context for the Job that renews certificates.',
    owner: 'platform-team',
    namespace: 'kube-system',
    workloads: ['hubble-generate-certs'],
    policies: ['non-root'],
  },
  'cert-manager': {
    reason: 'The program that injects authorities has nothing that could be asked.',
    owner: 'platform-team',
    namespace: 'cert-manager',
    workloads: ['cert-manager-cainjector'],
    policies: ['probes'],
  },
  'fluent-bit': {
    reason: 'It reads the logs of all pods from files of root on the node.',
    owner: 'observability-team',
    namespace: 'observability',
    workloads: ['fluent-bit'],
    policies: ['no-host-access', 'non-root'],
  },
  'node-exporter': {
    reason: 'It measures the node, which it sees only from there.',
    owner: 'observability-team',
    namespace: 'observability',
    workloads: ['node-exporter'],
    policies: ['no-host-access'],
  },
  pyrra: {
    reason: 'The chart has neither probes nor a priority class.',
    owner: 'observability-team',
    namespace: 'observability',
    workloads: ['pyrra'],
    policies: ['priority-class', 'probes'],
  },
};

/** What the template prints, by the name of the exception; those of people end on a day. */
export function exceptionsOf({ exceptions }: Values): JsonObject {
  const clash = Object.keys(exceptions).find((name) => Object.hasOwn(ofPlatform, name));
  if (clash) throw new Error(`the exception ${clash} is one of the platform's own; give it another name`);
  return { ...ofPlatform, ...exceptions };
}
