import { identityProvider, programs, type Contracts, type Peer } from '@idp/model';
import type { Values } from './values.gen';

const kubernetes: Peer = { entity: 'kube-apiserver' };
const named = (name: string) => ({ 'app.kubernetes.io/name': name });
const measuredAt = (...ports: number[]): Peer => ({ program: 'prometheus', ports });

/** Whom alerts reach. */
function receiversOf({ alertsTo }: Values): readonly Peer[] {
  const { mail, slack, pagerDuty, webhook, heartbeat } = alertsTo;
  return [
    { program: 'event-source' },
    ...(mail ? [{ hosts: [mail.server], ports: [mail.port] }] : []),
    ...(slack ? [{ hosts: ['hooks.slack.com'], ports: [443] }] : []),
    ...(pagerDuty ? [{ hosts: ['events.pagerduty.com'], ports: [443] }] : []),
    ...[webhook, heartbeat].flatMap((to) => (to ? [{ hosts: [to.host], ports: [to.port] }] : [])),
  ];
}

/** Prometheus reads whatever says that it is measured, applications too; people come to Grafana, which asks who they are. */
export const traffic: Contracts<Values>['traffic'] = {
  prometheus: {
    ...programs.prometheus,
    from: [{ program: 'grafana' }, { program: 'pyrra' }, measuredAt(9090, 8080)],
    to: [kubernetes, { entity: 'cluster' }],
  },
  alertmanager: {
    ...programs.alertmanager,
    among: [9094],
    from: [{ program: 'grafana' }, measuredAt(9093, 8080)],
    to: receiversOf,
  },
  grafana: {
    ...programs.grafana,
    among: [9094],
    from: [{ entity: 'ingress' }, measuredAt(3000)],
    to: [
      kubernetes,
      { program: 'prometheus' },
      { program: 'alertmanager' },
      { program: 'loki' },
      { route: identityProvider.route },
    ],
  },
  'kube-state-metrics': { pods: named('kube-state-metrics'), from: [measuredAt(8080, 8081)], to: [kubernetes] },
  operator: {
    pods: { app: 'kube-prometheus-stack-operator' },
    ports: [10250],
    from: [kubernetes, measuredAt(10250)],
    to: [kubernetes],
  },
};
