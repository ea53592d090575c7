import { aComponentFolder, anEnvironmentFolder, aPlatform } from '@idp/testing';
import type { Component } from '@idp/model';
import { parseAllDocuments } from 'yaml';
import { renderChart } from './chart';
import { sourceUrl } from './source-url';

/** The chart of a component that declares this, as text by path. */
function chartOf(given: Partial<Component>, facts = {}): ReadonlyMap<string, string> {
  const component = aComponentFolder({
    name: 'grafana',
    description: 'Shows what is measured',
    namespace: 'kube-system',
    owner: 'platform-team',
    ...given,
  });
  const { files } = renderChart(component, aPlatform([component], [anEnvironmentFolder(facts)]));
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** The entities of a chart, as kind and name. */
function entitiesOf(chart: ReadonlyMap<string, string>): string[] {
  return parseAllDocuments(chart.get('catalog-info.yaml') ?? '').map((document) => {
    const entity: { kind: string; metadata: { name: string } } = document.toJS();
    return `${entity.kind} ${entity.metadata.name}`;
  });
}

describe('the catalog', () => {
  it('knows a component, what it answers and what it keeps', () => {
    const resources = () => ({ volume: '1Gi', cpu: '1', memory: '1Gi', memoryLimit: '1Gi' });
    const chart = chartOf({
      routes: { grafana: { service: 'grafana', port: 80 } },
      databases: { sessions: { clients: { app: 'grafana' }, priorityClass: 'a-class', resources } },
    });

    expect(entitiesOf(chart)).toEqual(['Component grafana', 'API grafana', 'Resource grafana-sessions']);
    expect(chart.get('catalog-info.yaml')).toContain('system: infrastructure');
    expect(chart.get('catalog-info.yaml')).toContain('- resource:default/grafana-sessions');
  });

  it('is told the platform, its layers and its teams by the portal', () => {
    const entities = entitiesOf(chartOf({ name: 'backstage' }));

    expect(entities).toEqual(expect.arrayContaining(['Domain idp', 'System observability', 'Group platform-team']));
    expect(entitiesOf(chartOf({}))).not.toContain('Domain idp');
  });

  it('says where a component lies as its forge names folders, which the portal reads', () => {
    const seen = (host: string, kind?: 'gitea' | 'github') =>
      sourceUrl({ ...aPlatform().settings, repository: `https://${host}/a/b`, forge: { kind } }, 'libs/logs/loki');

    expect(seen('codeberg.org')).toBe('https://codeberg.org/a/b/src/branch/main/libs/logs/loki');
    expect(seen('git.example.com')).toContain('/a/b/src/branch/main/');
    expect(seen('git.example.com', 'github')).toContain('/a/b/tree/main/');
    for (const host of ['github.com', 'example.ghe.com', 'gitlab.example.com'])
      expect(seen(host)).toBe(`https://${host}/a/b/tree/main/libs/logs/loki`);
    expect(seen('github.example.com', 'gitea')).toContain('/a/b/src/branch/main/');
  });

  it('comes from the cluster where there is a portal', () => {
    const chart = chartOf({});

    expect(chart.get('templates/catalog.yaml')).toContain('catalog-entities: "true"');
    expect(chart.get('values-test.yaml')).toContain('catalog: true');
    expect(chartOf({}, { components: { backstage: false } }).get('values-test.yaml')).not.toContain('catalog: true');
  });
});
