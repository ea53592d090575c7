import { objectStorage, peerAt, programs, registriesOf, type Contracts, type Environment, type Peer } from '@idp/model';
import type { Delivery } from './git-steps';
import type { Values } from './values.gen';

const kubernetes: Peer = { entity: 'kube-apiserver' };
/** The pods of a bus and their port. */
const bus: Peer = { pods: { controller: 'eventbus-controller' }, ports: [4222] };
const measured: Peer = { program: 'prometheus', ports: [7777] };
const registries = ['docker.io', 'ghcr.io', 'quay.io', 'registry.k8s.io'];

/** Where images of applications lie, and whence builds download what they need. */
function outside({ registry, downloads }: Delivery, environment: Environment): readonly Peer[] {
  return [`https://${registry}`, ...downloads.map((host) => `https://${host}`)].map((url) => peerAt(url, environment));
}

/** Where logs of steps stay. */
function storageOf(artifacts: Values['artifacts'], environment: Environment): readonly Peer[] {
  return artifacts ? [objectStorage(artifacts.endpoint, artifacts.region, environment)] : [];
}

/** Events come from within the cluster at one port and from the forge at another; steps of pipelines go out. */
export const traffic: Contracts<Values>['traffic'] = {
  'event-source': {
    ...programs['event-source'],
    from: [{ program: 'alertmanager' }, { program: 'backstage' }, { entity: 'ingress', ports: [12001] }, measured],
    to: [bus],
  },
  sensor: { pods: { 'sensor-name': 'pipelines' }, from: [measured], to: [kubernetes, bus] },
  workflows: {
    ...programs.workflows,
    to: ({ delivery, artifacts }, environment) => [
      kubernetes,
      ...(delivery ? [{ program: 'image-builder' } as const, { program: 'sonarqube' } as const] : []),
      // Trivy reads there what is known of vulnerabilities.
      ...(delivery ? [...registriesOf(['ghcr.io'], environment), peerAt(delivery.url, environment)] : []),
      ...(delivery ? outside(delivery, environment) : []),
      ...storageOf(artifacts, environment),
    ],
  },
  'image-builder': {
    ...programs['image-builder'],
    from: [{ program: 'workflows' }],
    to: ({ delivery }, environment) => [
      ...registriesOf(registries, environment),
      ...(delivery ? outside(delivery, environment) : []),
    ],
    when: ({ delivery }) => delivery !== undefined,
  },
};
