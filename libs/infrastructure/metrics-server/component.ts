import certManager from '@idp/infrastructure/cert-manager';
import foundation from '@idp/infrastructure/foundation';
import trustManager from '@idp/infrastructure/trust-manager';
import { defineComponent } from '@idp/model';
import { alerts, metrics } from './monitoring';
import type { ChartValues } from './upstream.gen';
import type { Values } from './values.gen';

/** Says how much each pod and node uses right now, to autoscalers and to `kubectl top`. */
export default defineComponent({
  name: 'metrics-server',
  description: 'Says what each pod and node uses right now, for autoscalers and kubectl top',
  // Beside the role by which it learns whom the API server lets ask.
  namespace: 'kube-system',
  owner: 'platform-team',
  needs: [foundation, certManager, trustManager],
  upstream: {
    repository: 'https://kubernetes-sigs.github.io/metrics-server',
    chart: 'metrics-server',
    version: '3.13.1',
  },
  clusterKinds: ['APIService', 'ClusterRole', 'ClusterRoleBinding'],

  chartValues: ({ verifyKubelets }: Values, environment): ChartValues => {
    // A third copy would ask every node once more.
    const replicas = Math.min(environment.replicas, 2);
    return {
      image: { repository: environment.image('registry.k8s.io/metrics-server/metrics-server') },
      commonLabels: environment.labels,
      podLabels: environment.labels,
      priorityClassName: foundation.exports.priorityClasses.infrastructure,
      args: verifyKubelets ? [] : ['--kubelet-insecure-tls'],
      // The API server asks over TLS, and trusts what the platform CA has signed.
      apiService: { insecureSkipTLSVerify: false },
      tls: {
        type: 'cert-manager',
        certManager: {
          existingIssuer: { enabled: true, kind: 'ClusterIssuer', name: certManager.exports.clusterIssuer },
        },
      },
      metrics: { enabled: true },
      replicas,
      podDisruptionBudget: { enabled: replicas > 1, maxUnavailable: 1 },
      topologySpreadConstraints: environment.spread({ 'app.kubernetes.io/name': 'metrics-server' }),
      resources: { requests: { cpu: '20m', memory: '64Mi' }, limits: { memory: '256Mi' } },
    };
  },

  traffic: {
    'metrics-server': {
      pods: { 'app.kubernetes.io/name': 'metrics-server' },
      ports: [10250],
      from: [{ entity: 'kube-apiserver' }],
      // The kubelet of each node.
      to: [{ entity: 'kube-apiserver' }, { entity: 'host', ports: [10250] }, { entity: 'remote-node', ports: [10250] }],
    },
  },
  metrics,
  alerts,
});
