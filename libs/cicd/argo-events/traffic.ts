import type { Contracts } from '@idp/model';
import { managedNamespace } from './event-bus';

const part = (controller: string) => ({ controller: `${controller}-controller` });

/** The controller only asks the API server; events go over the bus. */
export const traffic: Contracts<unknown>['traffic'] = {
  controller: {
    pods: { 'app.kubernetes.io/name': 'argo-events-controller-manager' },
    to: [{ entity: 'kube-apiserver' }],
  },
  'event-bus': {
    namespace: managedNamespace,
    pods: { ...part('eventbus'), 'eventbus-name': 'default' },
    ports: [4222],
    among: [4222, 6222],
    from: [{ pods: part('eventsource') }, { pods: part('sensor') }, { program: 'prometheus', ports: [7777] }],
  },
};
