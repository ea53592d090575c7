import { aRendering } from '@idp/testing';
import { network } from './index';

const PODS = `
kind: Namespace
metadata: { name: shop, labels: { team: shop } }
---
kind: Namespace
metadata: { name: other }
---
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, ports: [{ name: http, containerPort: 8080 }] }] } } }
---
kind: Deployment
metadata: { name: db, namespace: other }
spec: { template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: db, ports: [{ containerPort: 5432 }] }] } } }
---`;

const DNS = '{ ports: [{ port: 53, protocol: UDP }] }';

function found(manifests: string) {
  return network.findFindings(aRendering({ shop: PODS + manifests })).map(({ path, what }) => `${path}: ${what}`);
}

describe('a NetworkPolicy', () => {
  const policy = (spec: string) => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, ${spec} }`;

  it.each([
    'ingress: [{ from: [{ podSelector: { matchLabels: { app: web } } }], ports: [{ port: http }, { port: 8080 }] }]',
    'ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: shop } } }] }]',
    'ingress: [{ from: [{ podSelector: {} }, { ipBlock: { cidr: 10.0.0.0/8 } }] }, {}]',
    `egress: [${DNS}, { to: [{ namespaceSelector: {}, podSelector: { matchLabels: { app: db } } }], ports: [{ port: 5432 }] }]`,
    'egress: []',
  ])('lets in or out who is there: %s', (spec) => {
    expect(found(policy(spec))).toEqual([]);
  });

  it.each([
    [
      'ingress: [{ from: [{ podSelector: { matchLabels: { app: db } } }] }]',
      'spec.ingress[0].from[0].podSelector: no pod in namespace shop has app=db',
    ],
    [
      'ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: bank } } }] }]',
      'spec.ingress[0].from[0].namespaceSelector: no namespace has team=bank',
    ],
    [
      'ingress: [{ ports: [{ port: https }] }]',
      'spec.ingress[0].ports[0].port: no port is named "https" (Deployment "web")',
    ],
    [
      'ingress: [{ ports: [{ port: 8081 }] }]',
      'spec.ingress[0].ports[0].port: nothing listens on port 8081: its containers have 8080 (Deployment "web")',
    ],
    [
      'egress: [{ to: [{ podSelector: { matchLabels: { app: web } } }] }]',
      'spec.egress: the pods of Deployment "web" may call others, and no policy lets them ask for their addresses',
    ],
  ])('does not: %s', (spec, problem) => {
    expect(found(policy(spec))).toEqual([problem]);
  });

  it('may be one of several that together let the pods ask for addresses', () => {
    const calls = policy('egress: [{ to: [{ podSelector: { matchLabels: { app: web } } }] }]');
    const asks = `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: dns }\nspec: { podSelector: {}, egress: [${DNS}] }`;

    expect(found(`${calls}\n---\n${asks}`)).toEqual([]);
  });
});

describe('a policy of Cilium', () => {
  const policy = (spec: string) => `
apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: { name: web }
spec: { endpointSelector: { matchLabels: { app: web } }, ${spec} }`;
  const dns =
    '{ toEndpoints: [{ matchLabels: { "k8s:io.kubernetes.pod.namespace": kube-system, "k8s:k8s-app": kube-dns } }], toPorts: [{ ports: [{ port: "53", protocol: ANY }] }] }';
  const toDb = '{ toEndpoints: [{ matchLabels: { "k8s:io.kubernetes.pod.namespace": other, app: db } }] }';

  it.each([
    'ingress: [{ fromEntities: [ingress], toPorts: [{ ports: [{ port: "8080", protocol: TCP }] }] }]',
    'ingress: [{ fromEndpoints: [{ matchLabels: { "k8s:io.cilium.k8s.namespace.labels.team": shop } }] }]',
    'ingress: [{ fromEndpoints: [{}, { matchLabels: { "reserved:host": "" } }] }]',
    `egress: [${dns}, ${toDb}, { toFQDNs: [{ matchName: example.com }] }]`,
  ])('lets in or out who is there: %s', (spec) => {
    expect(found(policy(spec))).toEqual([]);
  });

  it.each([
    [
      'ingress: [{ fromEndpoints: [{ matchLabels: { app: db } }] }]',
      'spec.ingress[0].fromEndpoints[0]: no pod has app=db',
    ],
    [
      `egress: [${dns}, { toServices: [{ k8sService: { serviceName: db, namespace: other } }] }]`,
      'spec.egress[1].toServices[0].k8sService.serviceName: there is no Service "db" in namespace other',
    ],
    [
      'ingress: [{ toPorts: [{ ports: [{ port: "8081" }] }] }]',
      'spec.ingress[0].toPorts[0].ports[0].port: nothing listens on port 8081: its containers have 8080 (Deployment "web")',
    ],
    [
      `egress: [${toDb}]`,
      'spec.egress: the pods of Deployment "web" may call others, and no policy lets them ask for their addresses',
    ],
  ])('does not: %s', (spec, problem) => {
    expect(found(policy(spec))).toEqual([problem]);
  });
});

describe('a range of addresses', () => {
  const policy = (peer: string) =>
    found(
      `apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: { name: a }\nspec: { endpointSelector: { matchLabels: { app: web } }, egress: [{ ${peer} }] }`,
    ).filter((one) => one.includes('range'));

  it.each(['toCIDR: [10.0.0.0/8]', 'toCIDR: [10.0.0.1]', 'toCIDRSet: [{ cidr: "fd00::/8", except: ["fd00:1::/32"] }]'])(
    'is one: %s',
    (peer) => {
      expect(policy(peer)).toEqual([]);
    },
  );

  it.each([
    'toCIDR: [10.0.0.0/40]',
    'toCIDRSet: [{ cidr: 10.0.0/8 }]',
    'toCIDRSet: [{ cidr: 10.0.0.0/8, except: ["10.1/16"] }]',
  ])('is none: %s', (peer) => {
    expect(policy(peer)).toEqual([expect.stringContaining('is no range of addresses, so none of this policy holds')]);
  });
});
