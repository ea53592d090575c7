import { chartGroundsOf, definitionGroundsOf } from './chart-grounds';
import type { Written } from './written';

const FILES = {
  'environments/dev/cluster.yaml': 'a',
  'environments/dev/environment.yaml': 'a',
  'environments/dev/releases/loki.yaml': 'a',
  'environments/dev/values/grafana.yaml': 'a',
  'environments/dev/values/loki.yaml': 'a',
  'libs/observability/grafana/component.ts': "import loki from '@idp/observability/loki';",
  'libs/observability/grafana/dashboards.ts': "import vault from '@idp/security/vault';",
  'libs/observability/loki/component.ts': 'a',
  'libs/observability/loki/templates/a.yaml': 'a',
  'libs/security/vault/component.ts': 'a',
  'platform.yaml': 'a',
  'tools/render/chart.ts': 'a',
};

const loki = { name: 'loki', folder: 'libs/observability/loki' };
const grafana = { name: 'grafana', folder: 'libs/observability/grafana' };

function writtenWith(changed: Readonly<Record<string, string>> = {}): Written {
  const entries = Object.entries({ ...FILES, ...changed }).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(entries.map(([path, text]) => [path, Buffer.from(text)]));
}

const groundsWith = (changed: Readonly<Record<string, string>>, component = loki) =>
  chartGroundsOf(writtenWith(changed))(component);

describe('the grounds of a chart', () => {
  it.each([
    'environments/dev/environment.yaml',
    'environments/dev/values/loki.yaml',
    'libs/observability/loki/component.ts',
    'libs/observability/loki/templates/a.yaml',
    'platform.yaml',
    'tools/render/chart.ts',
  ])('are others once %s says something else', (path) => {
    expect(groundsWith({ [path]: 'b' })).not.toBe(groundsWith({}));
  });

  it.each([
    'environments/dev/cluster.yaml',
    'environments/dev/releases/loki.yaml',
    'environments/dev/values/grafana.yaml',
    'libs/observability/grafana/component.ts',
  ])('are the same whatever %s says', (path) => {
    expect(groundsWith({ [path]: 'b' })).toBe(groundsWith({}));
  });

  it.each(['libs/observability/loki/component.ts', 'libs/security/vault/component.ts'])(
    'are others once %s differs, which one of its files imports',
    (path) => {
      expect(groundsWith({ [path]: 'b' }, grafana)).not.toBe(groundsWith({}, grafana));
    },
  );

  it('are others once there is one more file, whoever it belongs to', () => {
    expect(groundsWith({ 'libs/security/vault/templates/b.yaml': '' })).not.toBe(groundsWith({}));
  });

  it('differ from those of each other component', () => {
    expect(groundsWith({}, grafana)).not.toBe(groundsWith({}));
  });
});

describe('the grounds of what definitions are found to be', () => {
  const groundsOf = (changed: Readonly<Record<string, string>>) => definitionGroundsOf(writtenWith(changed));

  it('are others with another definition or other tools', () => {
    expect(groundsOf({ 'libs/security/vault/component.ts': 'b' })).not.toBe(groundsOf({}));
    expect(groundsOf({ 'tools/render/chart.ts': 'b' })).not.toBe(groundsOf({}));
  });

  it('are the same with another override', () => {
    expect(groundsOf({ 'environments/dev/values/loki.yaml': 'b' })).toBe(groundsOf({}));
  });
});
