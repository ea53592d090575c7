import type { Contracts, Peer } from '@idp/model';

const kubernetes: Peer = { entity: 'kube-apiserver' };
const part = (name: string) => ({ 'app.kubernetes.io/name': `kyverno-${name}` });
const asked = (name: string) => ({ pods: part(name), ports: [9443], from: [kubernetes], to: [kubernetes] });

/** All ask the API server, which asks two of them. */
export const traffic: Contracts<unknown>['traffic'] = {
  'admission-controller': asked('admission-controller'),
  'background-controller': { pods: part('background-controller'), to: [kubernetes] },
  'cleanup-controller': asked('cleanup-controller'),
  'reports-controller': { pods: part('reports-controller'), to: [kubernetes] },
};
