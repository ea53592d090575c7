import type { Component } from '@idp/model';
import { aComponentFolder, anEnvironmentFolder, aPlatform } from '@idp/testing';
import { parse } from 'yaml';
import { renderChart } from '../chart';

const store = aComponentFolder({
  name: 'secrets',
  description: 'A store',
  namespace: 'kube-system',
  owner: 'platform-team',
  exports: {
    secretStore: { server: 'https://vault.vault.svc:8200', mount: 'kv', authentication: 'kubernetes' },
    trustBundle: { configMap: 'platform-ca', key: 'ca.crt' },
  },
});

/** The chart of a component that declares these contracts, as text by path. */
function chartOf(contracts: Partial<Component>, facts = {}): ReadonlyMap<string, string> {
  const component = aComponentFolder({
    name: 'grafana',
    description: 'Shows what is measured',
    namespace: 'kube-system',
    owner: 'platform-team',
    needs: [store.definition],
    ...contracts,
  });
  const platform = aPlatform([store, component], [anEnvironmentFolder(facts)]);
  return new Map(renderChart(component, platform).files.map(({ path, content }) => [path, content]));
}

const values = (chart: ReadonlyMap<string, string>): unknown => parse(chart.get('values-test.yaml') ?? '');

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

describe('traffic', () => {
  const traffic = {
    server: {
      pods: { app: 'grafana' },
      from: [{ entity: 'ingress' as const, ports: [3000] }],
      to: [{ namespace: 'observability', pods: { app: 'loki' } }, { hosts: ['api.example.com', '*.example.org'] }],
    },
  };

  it('is as declared, and names are looked up', () => {
    const text = chartOf({ traffic }, { traffic: 'enforced' }).get('templates/traffic-server.yaml') ?? '';
    const { spec } = parse(text.replaceAll(/\{\{.*\}\}/g, ''));

    expect(spec).toMatchObject({
      endpointSelector: { matchLabels: { app: 'grafana' } },
      ingress: [{ fromEntities: ['ingress'], toPorts: [{ ports: [{ port: '3000', protocol: 'TCP' }] }] }],
      egress: [
        { toPorts: [{ ports: [{ port: '53' }] }] },
        { toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'observability', app: 'loki' } }] },
        { toFQDNs: [{ matchName: 'api.example.com' }, { matchPattern: '*.example.org' }] },
      ],
    });
  });

  it.each([
    ['off', {}],
    ['audit', { server: true }],
    ['enforced', { server: true }],
  ])('is %s by the environment', (mode, expected) => {
    expect(values(chartOf({ traffic }, { traffic: mode }))).toMatchObject({ traffic: expected });
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

describe('a database', () => {
  const operator = aComponentFolder({
    name: 'operator',
    description: 'Runs databases',
    namespace: 'kube-system',
    owner: 'platform-team',
    exports: { databases: { image: 'quay.io/postgresql:18', namespace: 'infrastructure', pods: { app: 'operator' } } },
  });
  const size = { volume: '2Gi', cpu: '50m', memory: '128Mi', memoryLimit: '512Mi' };
  const declared = (resources: () => object) => ({
    needs: [store.definition, operator.definition],
    databases: {
      sessions: {
        clients: { app: 'grafana' },
        priorityClass: 'a-class',
        resources: () => ({ ...size, ...resources() }),
      },
    },
  });
  const chart = (facts = {}) =>
    chartOf(
      declared(() => ({})),
      { cluster: { api: {} }, ...facts },
    );

  it('has an instance for each replica, on nodes of their own', () => {
    expect(values(chart({ replicas: 3 }))).toMatchObject({
      databases: {
        sessions: {
          ...size,
          instances: 3,
          disruptionBudget: true,
          spread: [{ labelSelector: { matchLabels: { 'cnpg.io/cluster': 'grafana-sessions' } } }],
        },
      },
    });
    expect(values(chart({ replicas: 1 }))).toMatchObject({ databases: { sessions: { disruptionBudget: false } } });
  });

  it('runs the image of its operator, pulled as the environment pulls images', () => {
    expect(values(chart({ images: { 'quay.io': 'mirror.example.com' } }))).toMatchObject({
      databases: { sessions: { image: 'mirror.example.com/postgresql:18' } },
    });
  });

  it('lets in its clients and its operator only, where traffic is looked at', () => {
    const policy = chart().get('templates/database-sessions.yaml') ?? '';

    expect(policy).toContain('app: "grafana"');
    expect(policy).toContain('k8s:io.kubernetes.pod.namespace: infrastructure\n            app: "operator"');
    expect(values(chart({ traffic: 'audit' }))).toMatchObject({ databases: { sessions: { guarded: true } } });
    expect(values(chart())).not.toHaveProperty('databases.sessions.guarded');
  });

  it('is not built without a size', () => {
    expect(() => chartOf(declared(() => ({ volume: 2 })))).toThrow('volume');
  });
});
