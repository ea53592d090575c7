import { aRendering } from '@idp/testing';
import { monitors } from './index';

function found(port: string, endpoint: string) {
  const manifests = `kind: Service\nmetadata: { name: web, labels: { app: web } }\nspec: { ports: [{ name: ${port}, port: 80 }] }\n---\nkind: ServiceMonitor\nmetadata: { name: web }\nspec: { selector: { matchLabels: { app: web } }, endpoints: [{ port: ${port}, ${endpoint} }] }`;
  return monitors
    .findFindings(aRendering({ shop: manifests }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

describe('a scrape', () => {
  it.each([
    ['http-metrics', 'interval: 30s, scrapeTimeout: 10s'],
    ['https', 'scheme: https'],
    ['metrics', 'scheme: https, metricRelabelings: [{ regex: "a|(b)" }]'],
  ])('is one that Prometheus takes and the program answers: %s %s', (port, endpoint) => {
    expect(found(port, endpoint)).toEqual([]);
  });

  it.each([
    ['http', 'interval: 30s, scrapeTimeout: 1m', 'spec.endpoints[0].scrapeTimeout: a scrape may take 1m'],
    ['https', 'path: /metrics', 'it speaks http to the port "https"; set the scheme to https'],
    ['http', 'scheme: https', 'it speaks https to the port "http"; set the scheme to http'],
    [
      'http',
      'metricRelabelings: [{ regex: "a(b" }]',
      'spec.endpoints[0].metricRelabelings[0].regex: "a(b" is no pattern',
    ],
  ])('is not: %s %s', (port, endpoint, expected) => {
    expect(found(port, endpoint)).toEqual([expect.stringContaining(expected)]);
  });
});
