import type { Contracts } from '@idp/model';

/** What is measured. */
export const metrics: Contracts<unknown>['metrics'] = {
  agent: { selector: { 'app.kubernetes.io/name': 'cilium-agent' }, port: 'metrics' },
  envoy: { selector: { 'k8s-app': 'cilium-envoy' }, port: 'envoy-metrics' },
  hubble: { selector: { 'k8s-app': 'hubble' }, port: 'hubble-metrics' },
  operator: { selector: { 'io.cilium/app': 'operator' }, port: 'metrics' },
  relay: { selector: { 'k8s-app': 'hubble-relay' }, port: 'metrics', target: 9966 },
};

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  CiliumAgentDown: {
    expression:
      'up{namespace="kube-system", job="cilium-agent"} == 0 or absent(up{namespace="kube-system", job="cilium-agent"})',
    for: '10m',
    severity: 'critical',
    summary:
      'No Cilium runs on the node of {{ $labels.instance }}: its pods keep their connections and get no new ones.',
  },
  CiliumOperatorDown: {
    expression: 'absent(up{namespace="kube-system", job="cilium-operator"} == 1)',
    for: '15m',
    severity: 'warning',
    summary: 'No operator of Cilium runs: new routes and certificates do not reach the Gateway.',
  },
  CiliumMapAlmostFull: {
    expression: 'max by (instance, map_name) (cilium_bpf_map_pressure{namespace="kube-system"}) > 0.9',
    for: '15m',
    severity: 'warning',
    summary: 'The table {{ $labels.map_name }} of {{ $labels.instance }} is almost full; what does not fit is dropped.',
  },
};
