import { identityProvider, objectStorage, type Contracts } from '@idp/model';
import type { Values } from './values.gen';

/** Both ask the API server; people come through the Gateway. */
export const traffic: Contracts<Values>['traffic'] = {
  controller: {
    pods: { 'app.kubernetes.io/name': 'argo-workflows-workflow-controller' },
    to: [{ entity: 'kube-apiserver' }],
  },
  server: {
    pods: { 'app.kubernetes.io/name': 'argo-workflows-server' },
    ports: [2746],
    from: [{ entity: 'ingress' }],
    to: ({ artifacts }, environment) => [
      { entity: 'kube-apiserver' },
      { route: identityProvider.route },
      ...artifacts.map((url) => objectStorage(url, undefined, environment)),
    ],
  },
};
