import { chartOf, values } from '../testing/chart-of';

describe('a login', () => {
  const chart = chartOf({ logins: { grafana: { labels: { 'app.kubernetes.io/part-of': 'grafana' } } } });

  it('is a Secret with what the identity provider knows the client by', () => {
    expect(chart.get('templates/login-grafana.yaml')).toContain('key: dex/client-grafana');
    expect(chart.get('templates/login-grafana.yaml')).toContain('app.kubernetes.io/part-of: "grafana"');
    expect(values(chart)).toMatchObject({ logins: { grafana: { refreshInterval: '1h0m0s' } } });
  });

  it('holds the name of the client for programs that read that from a Secret too', () => {
    const login = chartOf({ logins: { grafana: { idKey: 'client-id' } } }).get('templates/login-grafana.yaml');

    expect(login).toContain('    template:\n      mergePolicy: Merge\n      data:\n        client-id: grafana\n');
  });

  it('may be read by its component, and nothing else of the provider', () => {
    const access = chart.get('templates/secret-store.yaml') ?? '';

    expect(access).toContain('path "kv/data/dex/client-grafana" {\n      capabilities = ["read"]');
    expect(access.match(/path "/g)).toHaveLength(1);
  });

  it('is left out where there is no provider', () => {
    const off = chartOf({ logins: { grafana: {} } }, { components: { dex: false } });

    expect(values(off)).toMatchObject({ logins: {} });
    expect(off.get('README.md')).toContain('logins of grafana in test: dex is off');
  });
});

describe('an SLO', () => {
  it.each([
    [{ ratio: { errors: 'bad', total: 'all' } }, 'ratio:\n      errors:\n        metric: bad'],
    [{ latency: { success: 'fast', total: 'all' } }, 'latency:\n      success:\n        metric: fast'],
    [{ gauge: { metric: 'up{a="{{b}}"}' } }, 'bool_gauge:'],
  ])('is written in the words of Pyrra: %j', (indicator, expected) => {
    const slos = { available: { description: 'Answers.', target: 99.5, indicator } };

    expect(chartOf({ slos }).get('templates/slo-available.yaml')).toContain(expected);
  });

  it('says whose it is and where its runbook stands', () => {
    const slos = { available: { description: 'Answers.', target: 99.5, indicator: { gauge: { metric: 'up' } } } };
    const text = chartOf({ slos }).get('templates/slo-available.yaml');

    expect(text).toContain('pyrra.dev/owner: platform-team');
    expect(text).toContain('pyrra.dev/summary: "A promise is at risk: ');
    expect(text).toContain('docs/runbooks/grafana.md#available');
    expect(text).toContain('target: "99.5"');
  });
});

describe('a dashboard', () => {
  it('keeps its braces from Helm', () => {
    const dashboard = { title: 'A', uid: 'a', panels: [{ legend: '{{pod}}' }] };
    const text = chartOf({ dashboards: { a: dashboard } }).get('templates/dashboard-a.yaml');

    expect(text).toContain('{{ "{{" }}pod{{ "}}" }}');
    expect(text).toContain('grafana_dashboard: "1"');
  });
});

describe('a secret', () => {
  it('has the type and the labels that its readers look for', () => {
    const secrets = {
      registry: { keys: { '.dockerconfigjson': 'given' as const }, type: 'kubernetes.io/dockerconfigjson' },
    };

    expect(chartOf({ secrets }).get('templates/secret-registry.yaml')).toContain(
      'type: kubernetes.io/dockerconfigjson',
    );
  });

  it('of another component is read, and neither made nor written', () => {
    const chart = chartOf({ secrets: { token: { from: 'pipelines', keys: { token: 'random' } } } });
    const secret = chart.get('templates/secret-token.yaml');

    expect(secret).toContain('key: pipelines/token');
    expect(secret).toContain('name: grafana-token');
    expect(secret).not.toContain('PushSecret');
    expect(chart.get('templates/secret-store.yaml')).toContain(
      'path "kv/data/pipelines/token" {\n      capabilities = ["read"]',
    );
  });
});
