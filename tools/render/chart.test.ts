import { aComponentFolder, anEnvironmentFolder, aPlatform } from '@idp/testing';
import { defineComponent, type ComponentFolder, type Definitions, type Schema } from '@idp/model';
import { parse } from 'yaml';
import { renderChart } from './chart';

const store = defineComponent({
  name: 'store',
  description: 'Keeps secrets',
  namespace: 'kube-system',
  owner: 'platform-team',
  exports: {
    trustBundle: { configMap: 'platform-ca', key: 'ca.crt' },
    secretStore: { server: 'https://store.example.svc:8200', mount: 'kv', authentication: 'kubernetes' },
  },
});

const schema: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: { retention: { type: 'string', description: 'How long.', default: '7d' } },
};

const loki = { repository: 'https://charts.example.com', chart: 'loki', version: 'v1.2.3' };

const logs = aComponentFolder(
  defineComponent({
    name: 'logs',
    description: 'Keeps logs',
    namespace: 'kube-system',
    owner: 'platform-team',
    needs: [store],
    upstream: loki,
    sizes: { ha: { retention: '30d' } },
    routes: { logs: { service: 'loki', port: 3100 } },
    metrics: { logs: { selector: { app: 'loki' }, port: 'http' } },
    alerts: {
      LogsLost: { expression: 'lost > 0', for: '5m', severity: 'critical', summary: '{{ $labels.pod }} loses logs' },
    },
    secrets: {
      bucket: { keys: { user: 'given', password: 'random' }, when: (_values, { size }) => size === 'ha' },
    },
    chartValues: (values: { retention: string }) => ({ retention: values.retention }),
  }),
  schema,
);

const dev = anEnvironmentFolder({ domain: 'dev.example.com' }, { logs: { retention: '1d' } }, 'dev');
const prod = anEnvironmentFolder({ domain: 'prod.example.com', size: 'ha' }, {}, 'prod');

function chartOf(component: ComponentFolder = logs, environments = [dev, prod]) {
  const chart = renderChart(component, aPlatform([component], environments));
  const file = (path: string) => chart.files.find((other) => other.path === path)?.content ?? `no ${path}`;
  return { ...chart, file, yaml: (path: string): unknown => parse(file(path)) };
}

describe('the chart of a component that was renamed', () => {
  it('prints the same objects as before, and says by which name clusters know it', () => {
    const definition = { ...logs.definition, name: 'journal', formerly: 'logs' };
    const renamed = { ...logs, name: 'journal', folder: 'libs/observability/journal', definition };
    const environments = [dev, prod].map((environment) => {
      const override = environment.overrides.get('logs');
      return override ? { ...environment, overrides: new Map([['journal', override]]) } : environment;
    });
    const [before, after] = [chartOf(), chartOf(renamed, environments)];
    const printed = ({ files }: typeof before) =>
      files
        .filter(({ path }) => /^(templates|values-)/.test(path) && !path.endsWith('catalog.yaml'))
        .map(({ path, content }) => [
          path,
          content.replace(/^.*Generated from .*$/m, '').replace('journal.md', 'logs.md'),
        ]);

    expect(printed(after)).toEqual(printed(before));
    expect(after.yaml('Chart.yaml')).toMatchObject({ name: 'journal', annotations: { 'platform/formerly': 'logs' } });
  });
});

describe('a chart', () => {
  it('has a complete values file for each environment in which the component is on', () => {
    const off = anEnvironmentFolder({ components: { logs: false } }, {}, 'qa');
    const { files, yaml } = chartOf(logs, [dev, off, prod]);

    expect(files.map(({ path }) => path).filter((path) => path.startsWith('values-'))).toEqual([
      'values-dev.yaml',
      'values-prod.yaml',
    ]);
    expect(yaml('values-dev.yaml')).toMatchObject({
      loki: { retention: '1d' },
      routes: { logs: { host: 'logs.dev.example.com' } },
    });
  });

  it('takes a value from the environment, else from its size, else from the schema', () => {
    expect(chartOf().yaml('values-prod.yaml')).toMatchObject({ loki: { retention: '30d' } });
    expect(chartOf(logs, [anEnvironmentFolder({}, {}, 'dev')]).yaml('values-dev.yaml')).toMatchObject({
      loki: { retention: '7d' },
    });
  });

  it('has another version for another digest of its upstream, and vendors that archive', () => {
    const digestOf = (digit: string) => `sha256:${digit.repeat(64)}`;
    const locked = (digit: string) =>
      chartOf({ ...logs, lock: { url: 'https://charts.example.com', version: '1.2.3', digest: digestOf(digit) } });

    expect(new Set([chartOf(), locked('1'), locked('2')].map(({ version }) => version)).size).toBe(3);
    expect(locked('1').vendored).toEqual({ path: 'charts/loki-v1.2.3.tgz', digest: digestOf('1') });
    expect(chartOf().vendored).toBeUndefined();
  });

  it('has the same version wherever the same archive is published', () => {
    const locked = (url: string) => chartOf({ ...logs, lock: { url, version: 'v1.2.3', digest: 'sha256:1' } }).version;

    expect(locked('oci://mirror.example.com/loki')).toBe(locked('https://charts.example.com/index.yaml#loki'));
  });

  it('packages all of its files but those that Helm ignores', () => {
    const { files, packaged } = chartOf();
    const left = files.filter((file) => !packaged.includes(file)).map(({ path }) => path);

    expect(left).toEqual(['.helmignore', 'catalog-info.yaml']);
  });

  it('installs the manifests of an upstream that is no chart, with the labels of the platform', () => {
    const manifests = 'https://example.com/v1.2.3/kinds.yaml';
    const definition = { ...store, upstream: { manifests, version: 'v1.2.3' } };
    const { file, yaml } = chartOf(aComponentFolder(definition));

    expect(file('templates/upstream-manifests.yaml')).toContain('.Files.Get $path');
    expect(file('templates/_labels.tpl')).toContain('platform.labels');
    expect(yaml('values-dev.yaml')).toMatchObject({ labels: { environment: 'dev' } });
  });

  it('prints the definitions that it takes over from its upstream chart, so that nothing deletes them', () => {
    const withDefinitions = (definitions: Definitions) =>
      chartOf(aComponentFolder({ ...store, upstream: { ...loki, definitions } })).file('templates/definitions.yaml');

    expect(withDefinitions({ templates: ['crds/all.yaml'], switch: 'crds.install' })).toMatch(
      /merge \(dict "crds" \(dict "install" true\)\) \$upstream\.Values(.|\n)*include "store\/charts\/loki\/templates\/crds\/all\.yaml" \$scope/,
    );
    expect(withDefinitions({ files: 'crds/*' })).toContain('range $path, $_ := $upstream.Files.Glob "crds/*"');
  });

  it('depends on the one upstream chart at its exact version', () => {
    expect(chartOf().yaml('Chart.yaml')).toMatchObject({
      dependencies: [{ name: 'loki', version: 'v1.2.3', repository: 'https://charts.example.com' }],
      kubeVersion: '>=1.33.0-0',
    });
  });

  it('names its source and command in the first line of every file', () => {
    for (const { path, content } of chartOf().files)
      expect([path, content.split('\n')[0]]).toEqual([
        path,
        expect.stringMatching(/Generated from .* by `nx build logs`; do not edit\./),
      ]);
  });

  it('has values that say nothing by themselves', () => {
    expect(chartOf().yaml('values.yaml')).toBeNull();
  });

  it('is of another version when anything in the package changes, and not when the catalog does', () => {
    const { version } = chartOf();
    const changed = anEnvironmentFolder(
      { domain: 'prod.example.com', size: 'ha' },
      { logs: { retention: '90d' } },
      'prod',
    );

    expect(chartOf(logs, [dev, changed]).version).not.toBe(version);
    expect(chartOf().version).toBe(version);
  });

  it('names its version nowhere but in Chart.yaml', () => {
    const { version, files } = chartOf();

    expect(files.filter(({ content }) => content.includes(version)).map(({ path }) => path)).toEqual(['Chart.yaml']);
  });
});

describe('a contract', () => {
  it('of a route attaches to the listener with TLS only', () => {
    expect(chartOf().file('templates/route-logs.yaml')).toMatch(/sectionName: https/);
  });

  it('of an alert leaves the braces of Prometheus to Prometheus, and links to its runbook', () => {
    const alerts = chartOf().file('templates/alerts.yaml');

    expect(alerts).toContain('summary: "{{ "{{" }} $labels.pod {{ "}}" }} loses logs"');
    expect(alerts).toContain('docs/runbooks/logs.md#logslost');
  });

  it('of a secret gives its reader a role for that path and no other', () => {
    const store = chartOf().file('templates/secret-store.yaml');

    expect(store).toContain('path "kv/data/logs/bucket"');
    expect(store).not.toMatch(/^ *path .*[*+]/m);
    expect(store).toContain('"bucket": ["user"]');
  });

  it('of a random key makes it in the cluster once, and never replaces it', () => {
    const secret = chartOf().file('templates/secret-bucket.yaml');

    expect(secret).toContain('updatePolicy: IfNotExists');
    expect(secret.match(/^kind: Password$/gm)).toHaveLength(1);
  });

  it('that holds in some environments only is absent from the values of the others', () => {
    expect(chartOf().yaml('values-dev.yaml')).toMatchObject({ secrets: {} });
    expect(chartOf().yaml('values-prod.yaml')).toMatchObject({ secrets: { bucket: { refreshInterval: '1h0m0s' } } });
  });

  it('whose provider is off is left out, and the chart says so', () => {
    const without = anEnvironmentFolder(
      { components: { 'gateway-api': false, 'prometheus-operator-crds': false } },
      {},
      'dev',
    );
    const { yaml, leftOut, file } = chartOf(logs, [without]);

    expect(yaml('values-dev.yaml')).toMatchObject({ routes: {}, metrics: {}, alerts: {} });
    expect(leftOut).toEqual([
      'routes of logs in dev: gateway-api is off',
      'metrics of logs in dev: prometheus-operator-crds is off',
      'alerts of logs in dev: prometheus-operator-crds is off',
    ]);
    expect(file('README.md')).toContain('routes of logs in dev: gateway-api is off');
  });
});
