import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customManagers } from '../../renovate.json';

const root = join(__dirname, '../..');

/** What the managers find in the text of a definition. */
function foundIn(text: string, path = 'libs/security/vault/component.ts') {
  return customManagers.flatMap(({ datasourceTemplate, managerFilePatterns, matchStrings }) => {
    const isOurs = managerFilePatterns.some((pattern) => new RegExp(pattern.slice(1, -1)).test(path));
    const groups = matchStrings.map((pattern) => new RegExp(pattern).exec(text)?.groups).find((found) => found);
    return isOurs && groups ? [{ datasource: datasourceTemplate, groups: { ...groups } }] : [];
  });
}

const definitions = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('component.ts'))
  .map((path) => [`libs/${path}`, readFileSync(join(root, 'libs', path), 'utf8')] as const)
  .filter(([, text]) => text.includes('upstream:'));

describe('Renovate', () => {
  it.each(definitions)('understands the upstream of %s', (path, text) => {
    const [found, ...others] = foundIn(text, path);

    expect(others).toEqual([]);
    expect(text).toContain(`version: '${found?.groups['currentValue']}'`);
  });

  it('understands a chart in a repository, on one line or on several', () => {
    const chart = {
      datasource: 'helm',
      groups: { registryUrl: 'https://charts.example.com', depName: 'loki', currentValue: '1.2.3' },
    };

    expect(
      foundIn("  upstream: { repository: 'https://charts.example.com', chart: 'loki', version: '1.2.3' },\n"),
    ).toEqual([chart]);
    expect(
      foundIn(
        "  upstream: {\n    repository: 'https://charts.example.com',\n    chart: 'loki',\n    version: '1.2.3',\n  },\n",
      ),
    ).toEqual([chart]);
  });

  it('understands a chart in a registry', () => {
    expect(foundIn("upstream: { repository: 'oci://quay.io/charts', chart: 'loki', version: 'v1.2.3' }")).toEqual([
      { datasource: 'docker', groups: { registry: 'quay.io/charts', depName: 'loki', currentValue: 'v1.2.3' } },
    ]);
  });

  it('understands the manifests of a release', () => {
    const address = 'https://github.com/example/kinds/releases/download/v1.2.3/install.yaml';

    expect(foundIn(`upstream: {\n  manifests: '${address}',\n  version: 'v1.2.3',\n}`)).toEqual([
      { datasource: 'github-releases', groups: { depName: 'example/kinds', currentValue: 'v1.2.3' } },
    ]);
  });

  it('understands the manifests in the source of a release', () => {
    const address = 'https://raw.githubusercontent.com/example/kinds/v1.2.3/config/kinds.yaml';

    expect(foundIn(`upstream: {\n  manifests: '${address}',\n  version: 'v1.2.3',\n}`)).toEqual([
      { datasource: 'github-releases', groups: { depName: 'example/kinds', currentValue: 'v1.2.3' } },
    ]);
  });

  it('looks into definitions only', () => {
    const text = "upstream: { repository: 'https://charts.example.com', chart: 'loki', version: '1.2.3' }";

    expect(foundIn(text, 'libs/observability/loki/monitoring.ts')).toEqual([]);
  });
});
