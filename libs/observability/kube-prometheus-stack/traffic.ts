import type { Contracts } from '@idp/model';

/** Whoever measures, shows or tells is in the namespace itself. */
const beside = { namespace: 'observability' } as const;

/** Prometheus and Alertmanager ask nobody who they are; people come through the Gateway to Grafana, which does. */
export const traffic: Contracts<unknown>['traffic'] = {
  prometheus: { pods: { 'app.kubernetes.io/name': 'prometheus' }, from: [beside] },
  alertmanager: { pods: { 'app.kubernetes.io/name': 'alertmanager' }, from: [beside] },
  grafana: { pods: { 'app.kubernetes.io/name': 'grafana' }, from: [beside, { entity: 'ingress', ports: [3000] }] },
  'kube-state-metrics': { pods: { 'app.kubernetes.io/name': 'kube-state-metrics' }, from: [beside] },
};
