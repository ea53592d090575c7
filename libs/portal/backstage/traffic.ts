import { identityProvider, objectStorage, peerAt, programs, type Contracts, type Environment } from '@idp/model';
import type { Values } from './values.gen';

function documentationAt({ documentation: { storage, endpoint, region } }: Values, environment: Environment) {
  return storage === 's3' ? [objectStorage(endpoint, region, environment)] : [];
}

/** People come through the Gateway; it reads the cluster, Argo CD and Git, and asks pipelines for a place. */
export const traffic: Contracts<Values>['traffic'] = {
  backstage: {
    ...programs.backstage,
    from: [{ entity: 'ingress' }],
    to: (values, environment) => [
      { entity: 'kube-apiserver' },
      { route: identityProvider.route },
      ...(values.argoCd ? [{ program: 'argocd-server' } as const] : []),
      { program: 'event-source' },
      ...(values.git ? [peerAt(`https://${values.git.host}`, environment)] : []),
      ...documentationAt(values, environment),
    ],
  },
};
