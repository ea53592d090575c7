import { isObject, listAt, textAt, valueAt } from '@idp/model';
import { helmValuesOf } from '@idp/testing';
import stack from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(stack, schema);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given)['kube-prometheus-stack'];

const everybody = {
  mail: { to: 'team@example.com', from: 'platform@example.com', server: 'mail.example.com', user: 'platform' },
  slack: { channel: 'alerts' },
  pagerDuty: true,
  webhook: { host: 'hooks.example.com' },
  heartbeat: { host: 'heartbeats.example.com' },
};

/** What Alertmanager is told, with these receivers of alerts. */
const configurationWith = (alertsTo: typeof everybody | object) => {
  const chart = chartIn({}, { alertsTo: { ...alertsTo } });
  return isObject(chart) && isObject(chart.alertmanager) ? chart.alertmanager.config : undefined;
};

describe('kube-prometheus-stack', () => {
  it('measures what any component declares, not only its own', () => {
    expect(chartIn()).toMatchObject({
      prometheus: {
        prometheusSpec: {
          serviceMonitorSelectorNilUsesHelmValues: false,
          podMonitorSelectorNilUsesHelmValues: false,
          probeSelectorNilUsesHelmValues: false,
          ruleSelectorNilUsesHelmValues: false,
          scrapeConfigSelectorNilUsesHelmValues: false,
        },
      },
    });
  });

  it.each([
    ['demo', 1, 1],
    ['standard', 2, 2],
    ['ha', 2, 3],
  ] as const)('in size %s, has %i of Prometheus and %i of Alertmanager', (size, prometheus, alertmanager) => {
    expect(chartIn({ size })).toMatchObject({
      prometheus: { prometheusSpec: { replicas: prometheus } },
      alertmanager: { alertmanagerSpec: { replicas: alertmanager } },
    });
  });

  it('lets who asks Prometheus ask the same copy again, since each has its own gaps', () => {
    expect(chartIn()).toMatchObject({ prometheus: { service: { sessionAffinity: 'ClientIP' } } });
  });

  it('measures the API server once, also where one program is API server and kubelet', () => {
    const [rule] = listAt(chartIn(), 'kubelet', 'serviceMonitor', 'metricRelabelings');

    expect(rule).toMatchObject({ action: 'drop', sourceLabels: ['__name__'] });
    const dropped = new RegExp(`^(?:${textAt(rule, 'regex')})$`);
    expect(dropped.test('apiserver_request_duration_seconds_bucket')).toBe(true);
    expect(dropped.test('kubelet_volume_stats_used_bytes')).toBe(false);
  });

  it('leaves the definitions of its kinds to who brings them, and its certificates to cert-manager', () => {
    expect(chartIn()).toMatchObject({
      crds: { enabled: false },
      prometheusOperator: { admissionWebhooks: { patch: { enabled: false }, certManager: { enabled: true } } },
    });
  });

  it('lets people into Grafana by their groups, and nobody without one', () => {
    expect(chartIn()).toMatchObject({
      grafana: {
        'grafana.ini': {
          'auth.anonymous': { enabled: false },
          'auth.generic_oauth': {
            auth_url: 'https://dex.test.example.com/auth',
            role_attribute_strict: true,
            role_attribute_path: expect.stringMatching(/^contains\(groups\[\*\], '[^']+'\) && 'Admin'/),
          },
        },
      },
    });
  });

  it.each([
    ['standard', 2],
    ['ha', 2],
  ] as const)(
    'in size %s, keeps what people make in Grafana in a database, which %i copies share',
    (size, replicas) => {
      expect(chartIn({ size })).toMatchObject({
        grafana: {
          replicas,
          headlessService: true,
          podDisruptionBudget: { maxUnavailable: 1 },
          envValueFrom: {
            GF_DATABASE_PASSWORD: {
              secretKeyRef: { name: 'kube-prometheus-stack-grafana-database-app', key: 'password' },
            },
          },
          'grafana.ini': {
            database: {
              type: 'postgres',
              host: 'kube-prometheus-stack-grafana-database-rw:5432',
              ssl_mode: 'verify-full',
            },
            unified_alerting: { ha_peers: 'grafana-headless:9094' },
          },
        },
      });
      expect(valuesIn({ size })).toHaveProperty('databases.grafana-database');
    },
  );

  it('has no database on a laptop', () => {
    expect(chartIn()).not.toMatchObject({ grafana: { 'grafana.ini': { database: expect.anything() } } });
    expect(valuesIn()).not.toHaveProperty('databases.grafana-database');
  });

  it('gives the keys of backups to the database only', () => {
    const backups = { destination: 's3://a-bucket/databases' };

    expect(valuesIn({ size: 'ha', backups })).toHaveProperty('secrets.grafana-database-backups');
    expect(valuesIn({ backups })).not.toHaveProperty('secrets.grafana-database-backups');
    expect(chartIn({ size: 'ha', backups })).not.toHaveProperty(
      'alertmanager.alertmanagerSpec.secrets',
      expect.arrayContaining(['kube-prometheus-stack-grafana-database-backups']),
    );
  });

  it('downloads nothing into Grafana', () => {
    expect(chartIn()).toMatchObject({
      grafana: {
        defaultDashboardsEnabled: false,
        'grafana.ini': {
          analytics: { check_for_updates: false, reporting_enabled: false },
          plugins: { preinstall_disabled: true },
        },
      },
    });
  });

  it('wakes people for what is critical only', () => {
    const text = expect.stringMatching(/summary .*runbook_url/);
    const slack = {
      channel: '#alerts',
      api_url_file: expect.stringContaining('/kube-prometheus-stack-slack/url'),
      text,
    };

    expect(configurationWith(everybody)).toMatchObject({
      route: {
        receiver: 'nobody',
        routes: expect.arrayContaining([
          { receiver: 'at-once', matchers: ['severity = critical'] },
          { receiver: 'working-hours', matchers: ['severity = warning'] },
        ]),
      },
      receivers: [
        { name: 'nobody' },
        { name: 'at-once', slack_configs: [slack], pagerduty_configs: [expect.anything()] },
        expect.not.objectContaining({ pagerduty_configs: expect.anything() }),
        { name: 'heartbeat', webhook_configs: [{ send_resolved: false }] },
        { name: 'automation', webhook_configs: [{ send_resolved: false, http_config: expect.anything() }] },
      ],
    });
  });

  it('tells whoever listens for it that alerting works, and nobody else', () => {
    const first = { receiver: 'heartbeat', matchers: ['alertname = Watchdog'], repeat_interval: '5m' };
    const routesWith = (alertsTo: object) => valueAt(configurationWith(alertsTo), 'route', 'routes', 0);

    expect(routesWith(everybody)).toMatchObject(first);
    expect(routesWith({})).toMatchObject({ receiver: 'nobody', matchers: [expect.stringContaining('Watchdog')] });
  });

  it('tells of a promise at risk, whatever it tells of another', () => {
    expect(configurationWith({})).toMatchObject({
      inhibit_rules: expect.arrayContaining([
        expect.objectContaining({ source_matchers: ['severity = critical'], equal: expect.arrayContaining(['slo']) }),
      ]),
    });
  });

  it('writes mails without links to where people cannot go', () => {
    const [, , mails] = listAt(configurationWith(everybody), 'receivers');

    expect(mails).toMatchObject({ email_configs: [{ html: '', text: expect.stringContaining('runbook_url') }] });
  });

  it('knows by its own metrics whether kube-state-metrics sees everything', () => {
    expect(chartIn()).toMatchObject({ 'kube-state-metrics': { selfMonitor: { enabled: true } } });
  });

  it('says in messages where people find what it has, and tells them what to do', () => {
    expect(chartIn()).toMatchObject({
      alertmanager: { alertmanagerSpec: { externalUrl: 'https://grafana.test.example.com/d/platform-overview' } },
    });
  });

  it.each([
    ['100Gi', '80GiB'],
    ['1.5Ti', '1.2TiB'],
    ['5000000000', '4000000000B'],
  ])('on a volume of %s, measures no more than %s, so that its disk is never full', (volume, retentionSize) => {
    expect(chartIn({}, { volume })).toMatchObject({ prometheus: { prometheusSpec: { retentionSize } } });
  });

  it('holds the secrets of whom it tells, and of nobody else', () => {
    const secretsWith = (alertsTo: object) => Object.keys(Object(valuesIn({}, { alertsTo: { ...alertsTo } }).secrets));

    expect(secretsWith({}).sort()).toEqual(['alerts', 'grafana-admin']);
    expect(secretsWith(everybody).sort()).toEqual(
      ['alerts', 'grafana-admin', ...Object.keys(everybody).map((way) => way.toLowerCase())].sort(),
    );
  });

  it('lets people reach Grafana through the Gateway, and nobody from elsewhere what asks for no login', () => {
    const open = Object.entries(stack.traffic ?? {}).filter(([, { from = [] }]) =>
      Array.isArray(from) ? from.some(({ entity }) => entity === 'ingress' || entity === 'cluster') : true,
    );

    expect(open.map(([name]) => name)).toEqual(['grafana']);
  });

  it('has whose a pod is on its metrics', () => {
    expect(chartIn()).toMatchObject({
      'kube-state-metrics': {
        metricLabelsAllowlist: expect.arrayContaining(['pods=[owner,business-unit,environment,cost-centre]']),
      },
    });
  });
});
