import { aRendering, type SomeFacts } from '@idp/testing';
import { network } from './index';

const WORKLOADS = `
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, env: [{ name: STORE, value: "http://store:80" }] }] } } }
---
kind: Deployment
metadata: { name: store }
spec: { template: { metadata: { labels: { app: store } }, spec: { containers: [{ name: store, ports: [{ name: http, containerPort: 8080 }] }] } } }
---
kind: Service
metadata: { name: store, labels: { app: store } }
spec: { selector: { app: store }, ports: [{ name: http, port: 80, targetPort: http }] }
---
`;

const DNS =
  '{ toEndpoints: [{ matchLabels: { "k8s:io.kubernetes.pod.namespace": kube-system, "k8s:k8s-app": kube-dns } }], toPorts: [{ ports: [{ port: "53" }] }] }';

const policy = (app: string, ingress: string, egress: string) => `
kind: CiliumNetworkPolicy
metadata: { name: ${app} }
spec: { endpointSelector: { matchLabels: { app: ${app} } }, ingress: [${ingress}], egress: [${egress}] }
---
`;

const open = (port: number) => `toPorts: [{ ports: [{ port: "${port}" }] }]`;
const pods = (side: 'from' | 'to', app: string, port: number) =>
  `{ ${side}Endpoints: [{ matchLabels: { app: ${app} } }], ${open(port)} }`;

function found(manifests: string, facts: SomeFacts = { traffic: 'enforced' }) {
  return network
    .findFindings(aRendering({ shop: WORKLOADS + manifests }, facts))
    .map(({ object, path, what }) => `${object?.name} ${path}: ${what}`);
}

describe('what pods are told to call', () => {
  const web = (egress: string) => policy('web', '{}', egress);
  const store = (ingress: string) => policy('store', ingress, '{}');
  const said = 'spec.template.spec.containers[0].env[0].value of Deployment "web"';
  const called = 'the pods of Deployment "web" call Service "store" in namespace shop at port 8080';

  it('is let out and let in, at the port of the pods and not of the Service', () => {
    expect(found(web(`${DNS}, ${pods('to', 'store', 8080)}`) + store(pods('from', 'web', 8080)))).toEqual([]);
  });

  it.each([
    ['no rule', '{}'],
    ['another port', `${DNS}, ${pods('to', 'store', 80)}`],
    ['other pods', `${DNS}, ${pods('to', 'web', 8080)}`],
  ])('may not go out by %s', (_name, egress) => {
    expect(found(web(egress) + store(pods('from', 'web', 8080)))).toContain(
      `web spec.egress: ${called}, as ${said} says, and may not`,
    );
  });

  it.each([
    ['no rule', '{}'],
    ['another port', pods('from', 'web', 80)],
    ['an entity that it is not', `{ fromEntities: [ingress], ${open(8080)} }`],
  ])('is not let in by %s', (_name, ingress) => {
    expect(found(web(`${DNS}, ${pods('to', 'store', 8080)}`) + store(ingress))).toContain(
      `store spec.ingress: ${called}, as ${said} says, and nobody lets them in`,
    );
  });

  it('passes where no policy is about either', () => {
    expect(found('', { traffic: 'off' })).toEqual([]);
  });
});

describe('a host outside of the cluster', () => {
  const bucket = `
kind: Deployment
metadata: { name: copy }
spec: { template: { metadata: { labels: { app: copy } }, spec: { containers: [{ name: copy, args: ["--to=https://a.s3.example.com"] }] } } }
---
`;
  const copy = (egress: string) => bucket + policy('copy', '{}', `${DNS}, ${egress}`);
  const ofCopy = (manifests: string) => found(manifests).filter((problem) => problem.startsWith('copy'));

  it.each(['matchName: a.s3.example.com', 'matchPattern: "*.s3.example.com"'])('is named: %s', (name) => {
    expect(ofCopy(copy(`{ toFQDNs: [{ ${name} }], ${open(443)} }`))).toEqual([]);
  });

  it.each(['matchName: s3.example.com', 'matchPattern: "*.example.org"'])('is another one: %s', (name) => {
    expect(ofCopy(copy(`{ toFQDNs: [{ ${name} }], ${open(443)} }`))).toEqual([
      expect.stringContaining('the pods of Deployment "copy" call a.s3.example.com at port 443'),
    ]);
  });

  it('is reached at its port', () => {
    expect(ofCopy(copy(`{ toFQDNs: [{ matchName: a.s3.example.com }], ${open(80)} }`))).toHaveLength(1);
  });
});

describe('those who are no pods', () => {
  const store = (ingress: string) => policy('store', ingress, '{}') + policy('web', '{}', pods('to', 'store', 8080));
  const route =
    'kind: HTTPRoute\nmetadata: { name: store }\nspec: { rules: [{ backendRefs: [{ name: store, port: 80 }] }] }';
  const webhook =
    'kind: ValidatingWebhookConfiguration\nmetadata: { name: store }\nwebhooks: [{ clientConfig: { service: { name: store, namespace: shop, port: 80 } } }]';
  const others = (manifests: string) => found(manifests).filter((problem) => !problem.includes('"web"'));

  it.each([
    ['the Gateway', 'ingress', route],
    ['the API server', 'kube-apiserver', webhook],
  ])('are let in by their name: %s', (name, entity, manifest) => {
    expect(others(store(`{ fromEntities: [${entity}], ${open(8080)} }`) + manifest)).toEqual([]);
    expect(others(store(`{ fromEntities: [world], ${open(8080)} }`) + manifest)).toEqual([
      expect.stringContaining(`${name} calls Service "store"`),
    ]);
  });
});
