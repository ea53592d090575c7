import { aRendering } from '@idp/testing';
import { probes } from './index';

function found(manifests: string) {
  return probes
    .findFindings(aRendering({ shop: manifests }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const deployment = (container: string, more = '') => `
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, ports: [{ name: http, containerPort: 8080 }], ${container} }]${more} } } }
---
`;
const field = 'spec.template.spec.containers[0]';

describe('a probe', () => {
  it('calls a port of its container, by name', () => {
    expect(found(deployment('livenessProbe: { httpGet: { port: http } }'))).toEqual([]);
    expect(found(deployment('livenessProbe: { httpGet: { port: htpp } }'))).toEqual([
      `${field}.livenessProbe.httpGet.port: no port is named "htpp"; did you mean "http"?`,
    ]);
    expect(found(deployment('lifecycle: { preStop: { httpGet: { port: admin } } }'))).toEqual([
      `${field}.lifecycle.preStop.httpGet.port: no port is named "admin"; use one of: http`,
    ]);
  });

  it.each([
    ['the number of a declared port', 'readinessProbe: { tcpSocket: { port: 8080 } }', ''],
    ['one that the command names', 'args: ["--health=:9000"], readinessProbe: { tcpSocket: { port: 9000 } }', ''],
    [
      'one that the mounted configuration names',
      'readinessProbe: { grpc: { port: 9000 } }',
      ', volumes: [{ name: c, configMap: { name: config } }]',
    ],
    [
      'one on which the program is known to listen',
      'image: "quay.io/cilium/hubble-relay:v1.20.0@sha256:0a", startupProbe: { grpc: { port: 4222 } }',
      '',
    ],
  ])('may call %s', (_, container, more) => {
    const configuration = 'kind: ConfigMap\nmetadata: { name: config }\ndata: { a: "listen: 9000" }\n';

    expect(found(deployment(container, more) + configuration)).toEqual([]);
  });

  it('of Envoy may call the ports of Gateways, which Cilium opens in it', () => {
    const gateway = 'kind: Gateway\nmetadata: { name: a }\nspec: { listeners: [{ name: https, port: 8443 }] }\n';
    const envoy = (port: number) =>
      deployment(`image: quay.io/cilium/cilium-envoy, readinessProbe: { tcpSocket: { port: ${port} } }`);

    expect(found(envoy(8443) + gateway)).toEqual([]);
    expect(found(envoy(9443) + gateway)).toEqual([expect.stringContaining('nothing listens on port 9443')]);
  });

  it('calls no number that nothing speaks of, where ports are declared', () => {
    expect(found(deployment('startupProbe: { httpGet: { port: 9000 } }'))).toEqual([
      `${field}.startupProbe.httpGet.port: nothing listens on port 9000: the container has 8080; call one of these, or declare the port in the container`,
    ]);
  });
});

describe('a Service', () => {
  const service = (target: string) =>
    `kind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ port: 80, targetPort: ${target} }] }`;

  it('leads to a port of its pods', () => {
    expect(found(deployment('') + service('http'))).toEqual([]);
    expect(found(deployment('') + service('8080'))).toEqual([]);
    expect(found(deployment('') + service('web'))).toEqual([
      'spec.ports[0].targetPort: no port is named "web" (Deployment "web"); use one of: http',
    ]);
    expect(found(deployment('') + service('9000'))).toHaveLength(1);
  });
});
