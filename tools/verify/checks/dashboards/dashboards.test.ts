import { aRendering } from '@idp/testing';
import { dashboards } from './index';

function found(...manifests: readonly string[]) {
  return dashboards
    .findFindings(aRendering({ shop: manifests.join('\n---\n') }))
    .map(({ object, path, what, remedy }) => `${object?.name} ${path}: ${what}; ${remedy}`);
}

const dashboard = (uid: string, labels = 'grafana_dashboard: "1"') =>
  `kind: ConfigMap\nmetadata: { name: board, labels: { ${labels} } }\ndata: { board.json: '{"panels": [{ "datasource": { "type": "loki", "uid": "${uid}" } }] }' }`;
const SOURCES =
  'kind: ConfigMap\nmetadata: { name: sources, labels: { grafana_datasource: "1" } }\ndata: { a.yaml: "datasources:\\n- { name: Loki, uid: loki }" }';
const collector = (label: string) => `
kind: Deployment
metadata: { name: grafana }
spec: { template: { spec: { containers: [{ name: a, image: "kiwigrid/k8s-sidecar:2", env: [{ name: LABEL, value: ${label} }, { name: LABEL_VALUE, value: "1" }] }] } } }`;

describe('a dashboard', () => {
  it('gets its data from a source that Grafana has', () => {
    for (const uid of ['loki', '$source', '-- Grafana --', '${DS}']) expect(found(SOURCES, dashboard(uid))).toEqual([]);
    expect(found(SOURCES, dashboard('lokki'))).toEqual([
      'board data["board.json"]: Grafana has no source of data "lokki"; did you mean "loki"?',
    ]);
    expect(found(dashboard('anything'))).toEqual([]);
  });

  it('is found by Grafana', () => {
    const reading = collector('grafana_dashboard');

    expect(found(SOURCES, dashboard('loki'), reading)).toEqual([]);
    expect(found(SOURCES, dashboard('loki'), dashboard('loki', 'a: b').replace('board,', 'other,'), reading)).toEqual([
      'other metadata.labels: Grafana does not find the dashboard; give it the label grafana_dashboard: "1"',
    ]);
  });

  it('is looked for by a label that something has', () => {
    expect(found(SOURCES, collector('grafana_sources'))).toEqual([
      expect.stringContaining('nothing has the label "grafana_sources", so it collects nothing'),
    ]);
    expect(found(SOURCES, collector('grafana_datasource'))).toEqual([]);
  });
});
