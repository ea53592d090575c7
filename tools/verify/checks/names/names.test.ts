import { aRendering, type SomeFacts } from '@idp/testing';
import { names } from './index';

function found(manifests: readonly string[], facts: SomeFacts = {}) {
  return names
    .findFindings(aRendering({ web: { namespace: 'web', manifests: manifests.join('\n---\n') }, login: LOGIN }, facts))
    .map(({ object, path, what }) => `${object?.name} ${path}: ${what}`);
}

const LOGIN =
  'kind: HTTPRoute\nmetadata: { name: login }\nspec: { hostnames: [login.test.example.com], parentRefs: [{ name: gateway, namespace: web }] }';
const config = (url: string) => `kind: ConfigMap\nmetadata: { name: config }\ndata: { token_url: "${url}" }`;

describe('a host of the platform', () => {
  it.each(['https://login.test.example.com/token', 'https://elsewhere.example.com', '# https://gone.test.example.com'])(
    'is one that a route has: %s',
    (url) => {
      expect(found([config(url)])).toEqual([]);
    },
  );

  it('is none that no route has', () => {
    expect(found([config('https://log-in.test.example.com')])).toEqual([
      'config data.token_url: no route has the host log-in.test.example.com',
    ]);
  });

  it('may be that of a program that is not there, where people log in', () => {
    const clients = (host: string) => config(`staticClients: https://${host}.test.example.com`);

    expect(found([clients('wiki')])).toEqual([]);
    expect(found([clients('logim')])).toHaveLength(1);
  });
});

describe('within a cluster that answers for the hosts itself', () => {
  const facts: SomeFacts = { gateway: { names: 'cluster' } };
  const gateway =
    'kind: Gateway\nmetadata: { name: gateway }\nspec: { listeners: [{ name: https, protocol: HTTPS, port: 8443 }] }';
  const dns = (rule: string) =>
    `kind: ConfigMap\nmetadata: { name: coredns-custom, namespace: kube-system }\ndata: { a.override: '${rule}' }`;
  const rewrite = (pattern: string) => dns(`rewrite stop name ${pattern} gateway.web.svc.cluster.local. answer auto`);
  const service = (target: number) =>
    `kind: Service\nmetadata: { name: gateway }\nspec: { ports: [{ port: 443, targetPort: ${target} }] }`;

  it.each(['regex ^[a-z]+\\.test\\.example\\.com\\.$', 'suffix .test.example.com.', 'login.test.example.com'])(
    'the DNS does: %s',
    (pattern) => {
      expect(found([gateway, service(8443), rewrite(pattern)], facts)).toEqual([]);
    },
  );

  it('the DNS may: nobody can say of a pattern that is written in another way here', () => {
    expect(found([gateway, service(8443), rewrite('regex (?i)^.*\\.test\\.example\\.com\\.$')], facts)).toEqual([]);
  });

  it.each([
    [[], 'gateway spec.listeners: the DNS of the cluster does not answer login.test.example.com'],
    [[rewrite('suffix .other.example.com.')], 'gateway spec.listeners: the DNS of the cluster does not answer'],
    [[rewrite('suffix .test.example.com.')], 'coredns-custom data: there is no Service "gateway" in namespace web'],
    [
      [rewrite('suffix .test.example.com.'), service(8080)],
      'gateway spec.ports[0]: port 443 leads to 8080, and the Gateway listens at 8443',
    ],
  ])('the DNS does not: %#', (manifests, problem) => {
    expect(found([gateway, ...manifests], facts)).toEqual([expect.stringContaining(problem)]);
    expect(found([gateway, ...manifests])).toEqual([]);
  });
});

describe('a program that calls another host', () => {
  const signed = (issuer: string) => [
    'kind: Gateway\nmetadata: { name: gateway }\nspec: { listeners: [{ name: https, tls: { certificateRefs: [{ name: tls }] } }] }',
    'kind: Certificate\nmetadata: { name: a }\nspec: { secretName: tls, issuerRef: { name: ca } }',
    `kind: Issuer\nmetadata: { name: ca }\nspec: { ${issuer}: {} }`,
    'kind: Bundle\nmetadata: { name: platform-ca }',
  ];
  const pod = (mount: string, args = '') =>
    `kind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: web, args: ["${args}"], volumeMounts: [{ name: ca, mountPath: ${mount} }] }], volumes: [{ name: ca, configMap: { name: platform-ca } }] } } }`;
  const calling = config('token_url: https://login.test.example.com/token');

  it('trusts the authority of the platform', () => {
    expect(found([...signed('ca'), calling, pod('/etc/ssl/certs')])).toEqual([]);
    expect(found([...signed('ca'), calling, pod('/ca', '--ca=/ca/ca.crt')])).toEqual([]);
    expect(found([...signed('ca'), calling, pod('/ca')])).toEqual([
      'config data.token_url: it is told to call login.test.example.com, and none of its programs reads the certificates of the platform',
    ]);
  });

  it('trusts that of everybody by itself', () => {
    expect(found([...signed('acme'), calling, pod('/ca')])).toEqual([]);
  });
});
