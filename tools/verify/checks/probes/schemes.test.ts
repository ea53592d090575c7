import { aRendering } from '@idp/testing';
import { probes } from './index';

function found(port: string, probe: string) {
  const manifest = `kind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: web, ports: [{ name: ${port}, containerPort: 8080 }], readinessProbe: { httpGet: { ${probe} } } }] } } }`;
  return probes.findFindings(aRendering({ shop: manifest })).map(({ what, remedy }) => `${what}; ${remedy}`);
}

describe('a probe', () => {
  it.each([
    ['https', 'port: https, scheme: HTTPS'],
    ['http-metrics', 'port: http-metrics'],
    ['healthcheck', 'port: healthcheck, scheme: HTTPS'],
  ])('speaks what its port is named after: %s', (port, probe) => {
    expect(found(port, probe)).toEqual([]);
  });

  it.each([
    ['https', 'port: https', 'it speaks HTTP to the port "https"; set the scheme to HTTPS'],
    ['https-web', 'port: 8080', 'it speaks HTTP to the port "https-web"; set the scheme to HTTPS'],
    ['http', 'port: http, scheme: HTTPS', 'it speaks HTTPS to the port "http"; set the scheme to HTTP'],
  ])('does not: %s', (port, probe, expected) => {
    expect(found(port, probe)).toEqual([expected]);
  });
});
