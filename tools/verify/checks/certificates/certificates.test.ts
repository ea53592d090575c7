import { aRendering } from '@idp/testing';
import { certificates } from './index';

function found(...manifests: readonly string[]) {
  return certificates
    .findFindings(aRendering({ shop: manifests.join('\n---\n') }))
    .map(({ object, path, what }) => `${object?.kind} ${path}: ${what}`);
}

const certificate = (spec: string, name = 'web') =>
  `apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: { name: ${name} }\nspec: { secretName: ${name}-tls, ${spec} }`;
const issuer = (spec: string) => `apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata: { name: ca }\nspec: ${spec}`;
const SERVER = `
kind: Service
metadata: { name: web, labels: { app: web } }
spec: { selector: { app: web }, ports: [{ name: https, port: 8443 }] }
---
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web }], volumes: [{ name: tls, secret: { secretName: web-tls } }] } } }`;
const HOST = 'dnsNames: [web.shop.svc, "*.web.shop.svc"]';

describe('a certificate with which a Service answers', () => {
  const config = (url: string) => `kind: ConfigMap\nmetadata: { name: config }\ndata: { url: "${url}" }`;

  it.each([
    'https://web.shop.svc:8443/a',
    'https://web-0.web.shop.svc:8443',
    '# https://web.shop:8443',
    'https://example.com',
  ])('is for the host that is called: %s', (url) => {
    expect(found(certificate(HOST), SERVER, config(url))).toEqual([]);
  });

  it.each(['web.shop', 'web', 'web.shop.svc.cluster.local'])('is not for %s', (host) => {
    expect(found(certificate(HOST), SERVER, config(`https://${host}:8443`))).toEqual([
      `ConfigMap data.url: it verifies "${host}", and Certificate "web" is for web.shop.svc, *.web.shop.svc`,
    ]);
  });

  it('is for the host that webhooks and Gateways call', () => {
    const webhook =
      'kind: ValidatingWebhookConfiguration\nmetadata: { name: a }\nwebhooks: [{ clientConfig: { service: { name: web, namespace: shop } } }]';
    const policy = (host: string) =>
      `kind: BackendTLSPolicy\nmetadata: { name: a }\nspec: { targetRefs: [{ kind: Service, name: web }], validation: { hostname: ${host} } }`;

    expect(found(certificate(HOST), SERVER, webhook, policy('web.shop.svc'))).toEqual([]);
    expect(found(certificate('dnsNames: [web]'), SERVER, webhook)).toHaveLength(1);
    expect(found(certificate(HOST), SERVER, policy('web.shop'))).toHaveLength(1);
  });

  it('is made for servers', () => {
    expect(found(certificate(`${HOST}, usages: [client auth]`), SERVER)).toEqual([
      'Certificate spec.usages: a Service answers with it, and it is for client auth only',
    ]);
    expect(found(certificate(`${HOST}, usages: [client auth, server auth]`), SERVER)).toEqual([]);
  });
});

describe('a monitor', () => {
  const monitor = (endpoint: string) =>
    `kind: ServiceMonitor\nmetadata: { name: a }\nspec: { selector: { matchLabels: { app: web } }, endpoints: [{ port: https, ${endpoint} }] }`;

  it.each([
    ['scheme: https, tlsConfig: { caFile: a, serverName: web.shop.svc }', []],
    ['scheme: https, tlsConfig: { insecureSkipVerify: true }', []],
    ['path: /', ['port "https" of Service "web" answers HTTPS, and this asks without it']],
    ['scheme: https', ['it calls a Service over HTTPS, and nothing says whose certificates it trusts']],
    [
      'scheme: https, tlsConfig: { caFile: a, serverName: web }',
      ['it verifies "web", and Certificate "web" is for web.shop.svc, *.web.shop.svc'],
    ],
    [
      'scheme: https, tlsConfig: { caFile: a }',
      ['it verifies the addresses of pods, and Certificate "web" is for web.shop.svc, *.web.shop.svc'],
    ],
  ])('trusts and verifies whom it calls: %s', (endpoint, problems) => {
    expect(found(certificate(HOST), SERVER, monitor(endpoint))).toEqual(
      problems.map((problem) => expect.stringContaining(problem)),
    );
  });

  it('is not alone: a secret store trusts somebody too', () => {
    const store = (more: string) =>
      `kind: SecretStore\nmetadata: { name: a }\nspec: { provider: { vault: { server: "https://web.shop.svc:8443"${more} } } }`;

    expect(found(store(', caProvider: { name: ca }'))).toEqual([]);
    expect(found(store(''))).toHaveLength(1);
  });
});

describe('a Gateway', () => {
  const gateway =
    'kind: Gateway\nmetadata: { name: web }\nspec: { listeners: [{ name: https, protocol: HTTPS, hostname: "*.example.com", tls: { certificateRefs: [{ name: web-tls }] } }] }';
  const route = (host: string) =>
    `kind: HTTPRoute\nmetadata: { name: a }\nspec: { parentRefs: [{ name: web }], hostnames: [${host}], rules: [{ backendRefs: [{ name: web, port: 8443 }] }] }`;
  const encrypted =
    'kind: BackendTLSPolicy\nmetadata: { name: a }\nspec: { targetRefs: [{ kind: Service, name: web }], validation: { hostname: web.shop.svc } }';

  it('has a certificate for what it serves', () => {
    expect(found(certificate('dnsNames: ["*.example.com"]'), gateway, route('a.example.com'))).toEqual([]);
    expect(found(certificate('dnsNames: ["*.example.com"]'), gateway, route('a.b.example.com'))).toEqual([
      'HTTPRoute spec.hostnames[0]: Certificate "web" is for *.example.com, and not for a.b.example.com: no browser trusts it',
    ]);
    expect(found(certificate('dnsNames: [example.com]'), gateway)).toEqual([
      'Gateway spec.listeners[0].hostname: Certificate "web" is for example.com, and not for *.example.com: no browser trusts it',
    ]);
  });

  it('speaks HTTPS to what answers HTTPS', () => {
    expect(found(SERVER, certificate(HOST), route('a.example.com'), encrypted)).toEqual([]);
    expect(found(SERVER, certificate(HOST), route('a.example.com'))).toEqual([
      'HTTPRoute spec.rules[0].backendRefs[0].port: Service "web" answers HTTPS there, and the Gateway speaks to it in clear',
    ]);
  });
});

describe('an issuer', () => {
  const byCa = 'issuerRef: { name: ca }, dnsNames: [web.shop.svc]';
  const authority = (spec: string) => certificate(spec, 'root');
  const ca = issuer('{ ca: { secretName: root-tls } }');

  it('signs with an authority that lasts longer than what it signs', () => {
    expect(found(certificate(byCa), ca, authority('isCA: true, duration: 8760h'))).toEqual([]);
    expect(found(certificate(byCa), ca, authority('isCA: true, duration: 24h'))).toEqual([
      'Certificate spec.duration: it lasts 2160 hours, and "root", which signs it, 24',
    ]);
    expect(found(certificate(byCa), ca, authority('duration: 8760h'))).toEqual([
      'Certificate spec.issuerRef.name: Certificate "root", which signs it, is no authority',
    ]);
  });

  it('of the public signs no names of the cluster', () => {
    expect(found(certificate(byCa), issuer('{ acme: {} }'))).toHaveLength(1);
    expect(found(certificate('issuerRef: { name: ca }, dnsNames: [example.com]'), issuer('{ acme: {} }'))).toEqual([]);
  });

  it('renews before the end and not before the beginning', () => {
    expect(found(certificate('duration: 24h0m0s, renewBefore: 25h'))).toEqual([
      'Certificate spec.renewBefore: it is renewed 25 hours before its end, and lasts 24',
    ]);
    expect(found(certificate('duration: 24h, renewBefore: 90m'))).toEqual([]);
  });
});
