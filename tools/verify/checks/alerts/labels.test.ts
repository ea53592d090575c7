import { aRendering } from '@idp/testing';
import { alerts } from './index';

const SCRAPED = `
kind: Namespace
metadata: { name: shop }
---
kind: Namespace
metadata: { name: bank }
---
kind: Service
metadata: { name: web-metrics, labels: { app: web, team: fruit } }
spec: { ports: [{ name: http, port: 80 }] }
---
kind: ServiceMonitor
metadata: { name: web }
spec: { selector: { matchLabels: { app: web } }, endpoints: [{ port: http }] }
---
kind: ServiceMonitor
metadata: { name: states }
spec: { jobLabel: team, selector: { matchLabels: { app: web } }, endpoints: [{ port: http, honorLabels: true }] }
---
kind: Deployment
metadata: { name: agent }
spec: { template: { metadata: { labels: { app: agent } }, spec: { containers: [{ name: a, ports: [{ name: http, containerPort: 80 }] }] } } }
---
kind: PodMonitor
metadata: { name: agents }
spec: { selector: { matchLabels: { app: agent } }, podMetricsEndpoints: [{ port: http }] }
---
kind: ScrapeConfig
metadata: { name: outside }
---
`;

function found(manifest: string, scraped = SCRAPED) {
  return alerts
    .findFindings(aRendering({ shop: scraped + manifest }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const asks = (selector: string) =>
  `kind: PrometheusRule\nmetadata: { name: a }\nspec: { groups: [{ name: a, rules: [{ record: "a:b", expr: 'up{${selector}} == 0' }] }] }`;

describe('a question of Prometheus', () => {
  it.each([
    'job="web-metrics"',
    'job="web-metrics", namespace="shop", service="web-metrics"',
    'job=~"web-.*|none"',
    'job!="none"',
    'job="fruit", namespace="bank"',
    'job="shop/agents", namespace="shop"',
    'job="scrapeConfig/shop/outside", namespace="any"',
    'namespace="bank"',
    'namespace=~"bank|none"',
    'namespace=~"team-.*"',
    'service="web-metrics"',
    'other="none"',
  ])('is about what monitors scrape: %s', (selector) => {
    expect(found(asks(selector))).toEqual([]);
  });

  it.each([
    ['job="web-metric"', 'no monitor has job="web-metric"; did you mean "web-metrics"?'],
    ['job="everything"', 'no monitor has job="everything"; a job is called after its Service'],
    ['job=~"web|none"', 'no monitor has job=~"web|none"'],
    [
      'job="web-metrics", namespace="bank"',
      'no monitor has namespace="bank" of job="web-metrics"; its namespace is shop',
    ],
    ['namespace="shopp"', 'there is no Namespace "shopp"; did you mean "shop"?'],
    ['namespace=~"a|b"', 'there is no Namespace "a" or "b"'],
    ['service="web"', 'there is no Service "web"'],
  ])('is about nothing: %s', (selector, problem) => {
    expect(found(asks(selector))).toEqual([expect.stringContaining(`spec.groups[0].rules[0].expr: ${problem}`)]);
  });

  it.each([
    [
      'others write to Prometheus',
      'kind: Prometheus\nmetadata: { name: a }\nspec: { enableRemoteWriteReceiver: true }',
    ],
    [
      'a monitor takes nothing, which is told there',
      'kind: ServiceMonitor\nmetadata: { name: a }\nspec: { selector: { matchLabels: { app: b } } }',
    ],
  ])('is about anything where %s', (_, open) => {
    expect(found(asks('job="none"'), `${SCRAPED}${open}\n---\n`)).toEqual([]);
  });

  it('is about anything where nobody says what is scraped', () => {
    expect(found(asks('job="none"'), '')).toEqual([]);
  });

  it('may leave it to the variable of a dashboard', () => {
    const board = (job: string) =>
      `kind: ConfigMap\nmetadata: { name: a }\ndata: { board.json: '{"panels": [{ "datasource": { "type": "prometheus" }, "targets": [{ "expr": "up{job=~\\"${job}\\"}" }] }] }' }`;

    expect(found(board('$job'))).toEqual([]);
    expect(found(board('none'))).toHaveLength(1);
  });
});
