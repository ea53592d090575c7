import foundation from '@idp/infrastructure/foundation';
import { defineComponent, restricted } from '@idp/model';
import { alerts } from './monitoring';
import type { ChartValues } from './upstream.gen';

/** Whose Secrets are keys of authorities and of Vault: nothing there needs to start anew, so nobody else reads them. */
const closed = ['cert-manager', 'cilium-secrets', 'gateway', 'vault'];
const namespaces = foundation.exports.namespaces.filter((namespace) => !closed.includes(namespace));

/** Starts anew what reads a Secret or a ConfigMap only when it starts, once that has changed. */
export default defineComponent({
  name: 'reloader',
  description: 'Starts programs anew when a Secret or ConfigMap that they read has changed',
  namespace: 'infrastructure',
  owner: 'platform-team',
  needs: [foundation],
  upstream: { repository: 'https://stakater.github.io/stakater-charts', chart: 'reloader', version: '2.2.16' },
  // Its right to read and to restart lies in each of them.
  exports: { namespaces },

  chartValues: (_values: unknown, environment): ChartValues => {
    const replicas = Math.min(environment.replicas, 2);
    return {
      fullnameOverride: 'reloader',
      image: { repository: environment.image('ghcr.io/stakater/reloader') },
      reloader: {
        watchGlobally: false,
        namespaces,
        // The chart's own role starts Jobs everywhere.
        rbac: { enabled: false },
        ignoreJobs: true,
        ignoreCronJobs: true,
        // Argo CD takes a variable that nobody declared for a difference, and an annotation for none.
        reloadStrategy: 'annotations',
        logFormat: 'json',
        enableHA: replicas > 1,
        readOnlyRootFileSystem: true,
        podDisruptionBudget: replicas > 1 ? { enabled: true, maxUnavailable: 1 } : { enabled: false },
        podMonitor: { enabled: environment.has('monitoring') },
        deployment: {
          replicas,
          labels: environment.labels,
          securityContext: { ...restricted.pod, runAsUser: 65534 },
          containerSecurityContext: restricted.container,
          priorityClassName: foundation.exports.priorityClasses.infrastructure,
          topologySpreadConstraints: environment.spread({ 'app.kubernetes.io/name': 'reloader' }),
          gomaxprocsOverride: '1',
          resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '256Mi' } },
        },
      },
    };
  },
  templateValues: () => ({ namespaces }),

  traffic: {
    reloader: {
      pods: { 'app.kubernetes.io/name': 'reloader' },
      from: [{ program: 'prometheus', ports: [9090] }],
      to: [{ entity: 'kube-apiserver' }],
    },
  },
  alerts,
});
