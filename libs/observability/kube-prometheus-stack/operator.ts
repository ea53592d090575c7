import certManager from '@idp/infrastructure/cert-manager';
import foundation from '@idp/infrastructure/foundation';
import type { Environment } from '@idp/model';

/** The chart values of the operator, which runs Prometheus and Alertmanager and refuses rules that are none. */
export function operatorOf(environment: Environment) {
  return {
    image: { registry: environment.image('quay.io/prometheus-operator'), repository: 'prometheus-operator' },
    thanosImage: { registry: environment.image('quay.io/thanos'), repository: 'thanos' },
    prometheusConfigReloader: {
      image: { registry: environment.image('quay.io/prometheus-operator'), repository: 'prometheus-config-reloader' },
      resources: { requests: { cpu: '5m', memory: '24Mi' }, limits: { cpu: '100m', memory: '64Mi' } },
    },
    admissionWebhooks: {
      // Rules are proven before they are in Git; no component waits for this one to answer.
      failurePolicy: 'Ignore',
      patch: { enabled: false },
      certManager: { enabled: true, issuerRef: { kind: 'ClusterIssuer', name: certManager.exports.clusterIssuer } },
    },
    resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '256Mi' } },
    priorityClassName: foundation.exports.priorityClasses.observability,
  };
}
