import { aRendering } from '@idp/testing';
import { monitors } from './index';

function found(manifests: string) {
  return monitors
    .findFindings(aRendering({ shop: manifests }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const service = `
kind: Service
metadata: { name: web, labels: { app: web, part: shop } }
spec: { ports: [{ name: http, port: 80 }, { port: 9090 }] }
---
`;

describe('a ServiceMonitor', () => {
  const monitor = (labels: string, port = 'http', more = '') => `
kind: ServiceMonitor
metadata: { name: web, labels: { release: main } }
spec: { selector: { matchLabels: ${labels} }, endpoints: [{ port: ${port}, scheme: ${port === 'https' ? 'https' : 'http'} }]${more} }
---
`;

  it('takes a Service', () => {
    expect(found(service + monitor('{ app: web }'))).toEqual([]);
    expect(found(service + monitor('{ app: wep, part: shop }'))).toEqual([
      'spec.selector: no Service in namespace shop has app=wep, part=shop; Service "web" has app=web',
    ]);
  });

  it('looks into its own namespace, those that it names, or any', () => {
    expect(found(service + monitor('{ app: web }', 'http', ', namespaceSelector: { matchNames: [other] }'))).toEqual([
      expect.stringContaining('Service "web" in namespace shop has: name it in namespaceSelector'),
    ]);
    expect(found(service + monitor('{ app: web }', 'http', ', namespaceSelector: { any: true }'))).toEqual([]);
  });

  it('names a port of the Service', () => {
    expect(found(service + monitor('{ app: web }', 'htpp'))).toEqual([
      'spec.endpoints[0].port: Service "web" has no port named "htpp"; did you mean "http"?',
    ]);
  });

  it('may take the Service that an operator or Kubernetes makes', () => {
    expect(
      found(
        `kind: Prometheus\nmetadata: { name: main }\nspec: { serviceMonitorSelector: {} }\n---${monitor('{ operated-prometheus: "true" }', 'web')}`,
      ),
    ).toEqual([]);
    expect(
      found(monitor('{ component: apiserver }', 'https', ', namespaceSelector: { matchNames: [default] }')),
    ).toEqual([]);
  });

  const prometheus = (spec: string) => `kind: Prometheus\nmetadata: { name: main }\nspec: ${spec}\n---`;

  it.each([
    ['{ serviceMonitorSelector: {} }', []],
    ['{ serviceMonitorSelector: { matchLabels: { release: main } } }', []],
    [
      '{}',
      [
        'metadata.labels: Prometheus "main" does not take it; set serviceMonitorSelector there: without it none is taken, with {} all are',
      ],
    ],
    [
      '{ serviceMonitorSelector: { matchLabels: { release: prod } } }',
      ['metadata.labels: Prometheus "main" does not take it; give it the labels release=prod'],
    ],
    [
      '{ serviceMonitorSelector: {}, serviceMonitorNamespaceSelector: { matchLabels: { monitored: "yes" } } }',
      [
        'metadata.namespace: Prometheus "main" does not take it; let serviceMonitorNamespaceSelector there take namespace shop',
      ],
    ],
  ])('is taken by a Prometheus: %s', (spec, problems) => {
    expect(found(service + prometheus(spec) + monitor('{ app: web }'))).toEqual(problems);
  });
});

describe('a PodMonitor', () => {
  const pods = `
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, ports: [{ name: metrics, containerPort: 1 }] }] } } }
---
`;
  const monitor = (app: string, port: string) =>
    `kind: PodMonitor\nmetadata: { name: web }\nspec: { selector: { matchLabels: { app: ${app} } }, podMetricsEndpoints: [{ port: ${port} }] }`;

  it('takes pods, with a port of that name', () => {
    expect(found(pods + monitor('web', 'metrics'))).toEqual([]);
    expect(found(pods + monitor('api', 'metrics'))).toEqual([
      expect.stringContaining('no pod in namespace shop has app=api'),
    ]);
    expect(found(pods + monitor('web', 'metric'))).toEqual([
      'spec.podMetricsEndpoints[0].port: no container of Deployment "web" has a port named "metric"; did you mean "metrics"?',
    ]);
  });
});
