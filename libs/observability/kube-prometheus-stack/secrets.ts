import { automation, type Contracts, type Environment } from '@idp/model';
import { backupSecrets } from './database';
import type { Values } from './values.gen';

/** What those who send alerts on need. The keys are what files are named. */
const alerting: Contracts<Values>['secrets'] = {
  mail: { keys: { password: 'given' }, when: ({ alertsTo }) => alertsTo.mail !== undefined },
  slack: { keys: { url: 'given' }, when: ({ alertsTo }) => alertsTo.slack !== undefined },
  pagerduty: { keys: { key: 'given' }, when: ({ alertsTo }) => alertsTo.pagerDuty },
  webhook: { keys: { url: 'given' }, when: ({ alertsTo }) => alertsTo.webhook !== undefined },
  heartbeat: { keys: { url: 'given' }, when: ({ alertsTo }) => alertsTo.heartbeat !== undefined },
  // By which what has remedies for alerts knows who sends them.
  alerts: {
    from: automation.component,
    keys: { token: 'random' },
    when: (_, environment) => environment.has('automation'),
  },
};

/** What is secret: of Grafana, of its database, and of whom Alertmanager tells. */
export const secrets: Contracts<Values>['secrets'] = {
  // The account that opens Grafana when nobody can log in. Its name is as random as its password.
  'grafana-admin': { keys: { 'admin-user': 'random', 'admin-password': 'random' } },
  ...backupSecrets,
  ...alerting,
};

/** The Secrets that Alertmanager finds as files. */
export function alertingSecretsOf(values: Values, environment: Environment): readonly string[] {
  return Object.entries(alerting ?? {})
    .filter(([, { when }]) => when?.(values, environment))
    .map(([name]) => `kube-prometheus-stack-${name}`);
}

/** Where Alertmanager finds a key of one of them. */
export function secretFile(name: string, key: string): string {
  return `/etc/alertmanager/secrets/kube-prometheus-stack-${name}/${key}`;
}
