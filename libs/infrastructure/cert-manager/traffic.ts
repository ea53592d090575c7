import { amazon, google, peerAt, type Contracts, type Environment, type Peer } from '@idp/model';

const part = (name: string) => ({ 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': 'cert-manager' });
const kubernetes: Peer = { entity: 'kube-apiserver' };

/** The public authority, and the zone in which it finds its proof. */
function authorityOf(environment: Environment): readonly Peer[] {
  const { issuer, acme } = environment.tls;
  if (issuer !== 'acme' || acme === undefined) return [];
  const { route53, cloudDNS } = acme.dns;
  return [
    peerAt(acme.server, environment),
    ...(route53 ? amazon(['route53'], route53.region) : []),
    ...(cloudDNS ? google(['dns']) : []),
  ];
}

/** All ask the API server, which asks the webhook. */
export const traffic: Contracts<unknown>['traffic'] = {
  'cert-manager': {
    pods: part('cert-manager'),
    to: (_values, environment) => [kubernetes, ...authorityOf(environment)],
  },
  'cert-manager-cainjector': { pods: part('cainjector'), to: [kubernetes] },
  'cert-manager-webhook': { pods: part('webhook'), ports: [10250], from: [kubernetes], to: [kubernetes] },
};
