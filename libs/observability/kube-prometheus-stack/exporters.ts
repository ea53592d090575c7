import foundation from '@idp/infrastructure/foundation';
import { businessLabels, restricted, type Environment } from '@idp/model';

/** The labels by which costs are told apart, as kube-state-metrics is to copy them from these kinds. */
const payers = ['pods', 'namespaces', 'deployments', 'statefulsets', 'daemonsets', 'persistentvolumeclaims'].map(
  (kind) => `${kind}=[${businessLabels.join(',')}]`,
);
const off = { enabled: false };
/** No cluster that we know shows them: control planes are managed, or one program as in k3s; Cilium is no kube-proxy. */
const hidden = { kubeControllerManager: off, kubeScheduler: off, kubeEtcd: off, kubeProxy: off };

/** In k3s one program is both, and would say of the API server twice what takes most of the memory. */
const kubelet = {
  serviceMonitor: {
    metricRelabelings: [{ action: 'drop', sourceLabels: ['__name__'], regex: '(apiserver|etcd)_.+' }],
  },
};

/** The chart values of what measures nodes and the objects of the cluster. */
export function exporters(environment: Environment) {
  const priorityClassName = foundation.exports.priorityClasses.observability;
  return {
    ...hidden,
    kubelet,
    'kube-state-metrics': {
      fullnameOverride: 'kube-state-metrics',
      image: { registry: environment.image('registry.k8s.io/kube-state-metrics'), repository: 'kube-state-metrics' },
      metricLabelsAllowlist: payers,
      // By its own metrics alerts of the chart say that it does not see everything.
      selfMonitor: { enabled: true },
      // Counting Secrets would take the right to read all of them.
      collectorsExclude: ['secrets'],
      customLabels: environment.labels,
      resources: { requests: { cpu: '10m', memory: '48Mi' }, limits: { memory: '512Mi' } },
      priorityClassName,
    },
    'prometheus-node-exporter': {
      fullnameOverride: 'node-exporter',
      image: { registry: environment.image('quay.io/prometheus'), repository: 'node-exporter' },
      commonLabels: environment.labels,
      tolerations: [{ operator: 'Exists' }],
      containerSecurityContext: { ...restricted.container, seccompProfile: restricted.pod.seccompProfile },
      resources: { requests: { cpu: '10m', memory: '24Mi' }, limits: { memory: '64Mi' } },
      priorityClassName,
    },
  };
}
