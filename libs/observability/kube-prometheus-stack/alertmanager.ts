import foundation from '@idp/infrastructure/foundation';
import { automation, type Environment, type JsonObject } from '@idp/model';
import { claimOf } from './claim';
import overview from './dashboards/overview.json';
import { alertingSecretsOf, secretFile } from './secrets';
import type { Values } from './values.gen';

/** The chart values of Alertmanager: whom it tells what. */
export function alertmanagerOf(values: Values, environment: Environment) {
  return {
    podDisruptionBudget: { enabled: environment.replicas > 1 },
    alertmanagerSpec: {
      image: { registry: environment.image('quay.io/prometheus'), repository: 'alertmanager' },
      replicas: environment.replicas,
      // Messages link there: people do not reach Alertmanager, which has no login; this dashboard shows every alert.
      externalUrl: `https://${environment.host('grafana')}/d/${overview.uid}`,
      secrets: alertingSecretsOf(values, environment),
      automountServiceAccountToken: false,
      storage: claimOf('1Gi'),
      resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '128Mi' } },
      priorityClassName: foundation.exports.priorityClasses.observability,
      podMetadata: { labels: environment.labels },
      podAntiAffinity: '',
      topologySpreadConstraints: environment.spread({ 'app.kubernetes.io/name': 'alertmanager' }),
    },
    config: configurationOf(values, environment),
  };
}

function configurationOf({ alertsTo }: Values, environment: Environment): JsonObject {
  const told = environment.has('automation') ? [toAutomation] : [];
  const group_by = ['alertname', 'namespace', 'component'];
  const routes = [
    ...(alertsTo.heartbeat ? [toHeartbeat] : []),
    // These say that alerting works and what others mean: no person acts on them.
    { receiver: 'nobody', matchers: ['alertname =~ "Watchdog|InfoInhibitor"'] },
    ...told,
    { receiver: 'at-once', matchers: ['severity = critical'] },
    { receiver: 'working-hours', matchers: ['severity = warning'] },
  ];
  return {
    route: { receiver: 'nobody', group_by, group_wait: '30s', group_interval: '5m', repeat_interval: '12h', routes },
    inhibit_rules,
    receivers: [
      { name: 'nobody' },
      { name: 'at-once', ...receiversOf(alertsTo), ...pagerOf(alertsTo) },
      { name: 'working-hours', ...receiversOf(alertsTo) },
      ...(alertsTo.heartbeat ? [{ name: 'heartbeat', webhook_configs: [heartbeatHook] }] : []),
      ...(told.length > 0 ? [{ name: 'automation', webhook_configs: [automationHook] }] : []),
    ],
  };
}

/** What is told by a graver alert of the same name is not told again; all promises have alerts of one name. */
const sameAlert = ['namespace', 'alertname', 'slo'];
const inhibit_rules = [
  { source_matchers: ['severity = critical'], target_matchers: ['severity =~ "warning|info"'], equal: sameAlert },
  { source_matchers: ['severity = warning'], target_matchers: ['severity = info'], equal: sameAlert },
  { source_matchers: ['alertname = InfoInhibitor'], target_matchers: ['severity = info'], equal: ['namespace'] },
  { target_matchers: ['alertname = InfoInhibitor'] },
];

/** An alert that always fires, told every five minutes: whoever hears it no more knows that alerting is dead. */
const toHeartbeat = {
  receiver: 'heartbeat',
  matchers: ['alertname = Watchdog'],
  group_wait: '0s',
  group_interval: '1m',
  repeat_interval: '5m',
};

const heartbeatHook = { url_file: secretFile('heartbeat', 'url'), send_resolved: false };

/** Each alert by itself, since a remedy is for one thing. */
const toAutomation = {
  receiver: 'automation',
  matchers: [`alertname =~ "${automation.remedied.join('|')}"`],
  group_by: ['...'],
  continue: true,
};

const automationHook = {
  url: automation.alerts,
  send_resolved: false,
  http_config: { authorization: { credentials_file: secretFile('alerts', 'token') } },
};

function receiversOf({ mail, slack, webhook }: Values['alertsTo']): JsonObject {
  return {
    ...(mail && { email_configs: [mailOf(mail)] }),
    ...(slack && {
      slack_configs: [
        { channel: `#${slack.channel}`, api_url_file: secretFile('slack', 'url'), send_resolved: true, text },
      ],
    }),
    ...(webhook && { webhook_configs: [{ url_file: secretFile('webhook', 'url') }] }),
  };
}

/** What is wrong, and where to read what to do; of itself, Slack shows the labels only. */
const text = '{{ range .Alerts }}{{ .Annotations.summary }} <{{ .Annotations.runbook_url }}|What to do>\n{{ end }}';

const mailText = `{{ range .Alerts }}{{ .Status }}: {{ .Annotations.summary }}
{{ .Annotations.runbook_url }}

{{ end }}All alerts: {{ .ExternalURL }}`;

function mailOf({ to, from, server, port, user }: NonNullable<Values['alertsTo']['mail']>): JsonObject {
  const password = secretFile('mail', 'password');
  return {
    to,
    from,
    smarthost: `${server}:${port}`,
    auth_username: user,
    auth_password_file: password,
    send_resolved: true,
    // The page that it would send links to Prometheus, which people do not reach.
    ...{ html: '', text: mailText },
  };
}

function pagerOf({ pagerDuty }: Values['alertsTo']): JsonObject {
  return pagerDuty ? { pagerduty_configs: [{ routing_key_file: secretFile('pagerduty', 'key') }] } : {};
}
