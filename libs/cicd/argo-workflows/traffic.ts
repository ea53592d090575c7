import { identityProvider, type Contracts } from '@idp/model';

/** Both ask the API server; people come through the Gateway. */
export const traffic: Contracts<unknown>['traffic'] = {
  controller: {
    pods: { 'app.kubernetes.io/name': 'argo-workflows-workflow-controller' },
    to: [{ entity: 'kube-apiserver' }],
  },
  server: {
    pods: { 'app.kubernetes.io/name': 'argo-workflows-server' },
    ports: [2746],
    from: [{ entity: 'ingress' }],
    to: [{ entity: 'kube-apiserver' }, { route: identityProvider.route }],
  },
};
