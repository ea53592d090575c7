import foundation from '@idp/infrastructure/foundation';
import { restricted, type Environment } from '@idp/model';
import { imagesIn, managedNamespace, version } from './event-bus';
import type { ChartValues } from './upstream.gen';
import type { Values } from './values.gen';

/** What Helm gets. */
export function chartValues(_values: Values, environment: Environment): ChartValues {
  const { replicas } = environment;
  return {
    global: {
      image: { repository: environment.image('quay.io/argoproj/argo-events') },
      additionalLabels: environment.labels,
      securityContext: { ...restricted.pod, runAsUser: 9731 },
    },
    crds: { annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' } },
    configs: {
      nats: { versions: [] },
      jetstream: { versions: [{ version, ...imagesIn(environment), startCommand: '/nats-server' }] },
    },
    controller: {
      replicas,
      pdb: replicas > 1 ? { enabled: true, maxUnavailable: 1 } : { enabled: false },
      // Its rights are those of access.yaml: the chart's reach into every namespace.
      rbac: { enabled: false, namespaced: true, managedNamespace },
      containerSecurityContext: restricted.container,
      priorityClassName: foundation.exports.priorityClasses.events,
      topologySpreadConstraints: environment.spread({ 'app.kubernetes.io/name': 'argo-events-controller-manager' }),
      resources: { requests: { cpu: '10m', memory: '48Mi' }, limits: { memory: '256Mi' } },
      metrics: { enabled: true },
    },
  };
}
