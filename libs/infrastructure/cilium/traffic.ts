import type { Contracts, Peer } from '@idp/model';

const app = (name: string) => ({ 'k8s-app': name });
const kubernetes: Peer = { entity: 'kube-apiserver' };

/** Agents, Envoy and the operator are of their nodes, so no policy is about them. */
export const traffic: Contracts<unknown>['traffic'] = {
  'hubble-ui': {
    pods: app('hubble-ui'),
    ports: [8081],
    from: [{ entity: 'ingress' }],
    to: [kubernetes, { pods: app('hubble-relay'), ports: [4245] }],
  },
  relay: {
    pods: app('hubble-relay'),
    ports: [4245],
    from: [{ pods: app('hubble-ui') }],
    // The agent of each node.
    to: [
      { entity: 'host', ports: [4244] },
      { entity: 'remote-node', ports: [4244] },
    ],
  },
  'hubble-generate-certs': { pods: app('hubble-generate-certs'), to: [kubernetes] },
};
