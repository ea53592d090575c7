import { aRendering } from '@idp/testing';
import { network } from './index';

const DNS =
  '{ toEndpoints: [{ matchLabels: { "k8s:io.kubernetes.pod.namespace": kube-system, "k8s:k8s-app": kube-dns } }], toPorts: [{ ports: [{ port: "53" }] }] }';

const policy = (name: string, label: string, ingress: string, egress: string) => `
kind: CiliumNetworkPolicy
metadata: { name: ${name} }
spec: { endpointSelector: { matchLabels: { ${label} } }, ingress: [${ingress}], egress: [${egress}] }
---
`;
const open = (port: number) => `toPorts: [{ ports: [{ port: "${port}" }] }]`;
const to = (label: string, port: number) => `{ toEndpoints: [{ matchLabels: { ${label} } }], ${open(port)} }`;
const from = (label: string, port: number) => `{ fromEndpoints: [{ matchLabels: { ${label} } }], ${open(port)} }`;

function found(manifests: string) {
  return network
    .findFindings(aRendering({ shop: manifests }, { traffic: 'off' }))
    .map(({ object, path, what }) => `${object?.name} ${path}: ${what}`);
}

const workload = (kind: string, image: string, more = '') => `
kind: ${kind}
metadata: { name: a }
spec: { replicas: 3, template: { metadata: { labels: { app: a } }, spec: { containers: [{ name: a, image: "${image}", ports: [{ name: https, containerPort: 8201 }, { name: http, containerPort: 9443 }]${more} }] } } }
---
`;
const service = (name: string) =>
  `kind: Service\nmetadata: { name: ${name} }\nspec: { selector: { app: a }, ports: [{ port: 443, targetPort: 9443 }] }\n---\n`;

describe('what a program calls though nothing says it', () => {
  it('is each node, where it measures pods', () => {
    const server = workload('Deployment', 'registry.k8s.io/metrics-server/metrics-server:v0.8.1');

    expect(found(server + policy('a', 'app: a', '{}', `${DNS}, { toEntities: [host], ${open(10250)} }`))).toEqual([]);
    expect(found(server + policy('a', 'app: a', '{}', `${DNS}, { toEntities: [kube-apiserver] }`))).toEqual([
      'a spec.egress: the pods of Deployment "a" call the kubelet of each node at port 10250, as spec.template.spec.containers[0].image of Deployment "a" says, and may not',
    ]);
  });

  it('are its own copies', () => {
    const vault = workload('StatefulSet', 'docker.io/hashicorp/vault:2.0.4');
    const among = (port: number) => policy('a', 'app: a', from('app: a', port), `${DNS}, ${to('app: a', port)}`);

    expect(found(vault + among(8201))).toEqual([]);
    expect(found(vault + among(9443))).toEqual([
      expect.stringContaining('a spec.egress: the pods of StatefulSet "a" call each other at port 8201'),
      expect.stringContaining('a spec.ingress: the pods of StatefulSet "a" call each other at port 8201'),
    ]);
  });

  it('is the bus that its events are on', () => {
    const bus = `
apiVersion: argoproj.io/v1alpha1
kind: EventBus
metadata: { name: default }
spec: { jetstream: { replicas: 1 } }
---
apiVersion: argoproj.io/v1alpha1
kind: Sensor
metadata: { name: pipelines }
spec: {}
---
`;
    const reached = (port: number) =>
      policy('sensor', '"sensor-name": pipelines', '{}', `${DNS}, ${to('"eventbus-name": default', port)}`);

    expect(found(bus + reached(4222))).toEqual([]);
    expect(found(bus + reached(6222))).toContainEqual(
      expect.stringContaining('call the pods of EventBus "default" at port 4222'),
    );
  });

  it('is asked by the API server, where it makes its webhooks itself', () => {
    const kyverno = service('svc') + workload('Deployment', 'kyverno:v1', ', env: [{ name: KYVERNO_SVC, value: svc }]');
    const open443 = policy('a', 'app: a', `{ fromEntities: [kube-apiserver], ${open(8201)} }`, DNS);
    const open9443 = policy('a', 'app: a', `{ fromEntities: [kube-apiserver], ${open(9443)} }`, DNS);

    expect(found(kyverno + open9443)).toEqual([]);
    expect(found(kyverno + open443)).toEqual([
      expect.stringContaining('the API server calls Service "svc" in namespace shop at port 9443'),
    ]);
  });
});

describe('a host that a setting means', () => {
  const pod = `
kind: Deployment
metadata: { name: a }
spec: { template: { metadata: { labels: { app: a } }, spec: { containers: [{ name: a }], volumes: [{ name: c, configMap: { name: c } }] } } }
---
`;
  const setting = (text: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: { config: ${JSON.stringify(text)} }\n---\n`;
  const lets = (host: string) =>
    policy('a', 'app: a', '{}', `${DNS}, { toFQDNs: [{ matchName: ${host} }], ${open(443)} }`);

  it.each([
    ['seal "awskms" {\n  region = "eu-central-1"\n}', 'kms.eu-central-1.amazonaws.com'],
    ['receivers:\n- pagerduty_configs:\n  - routing_key_file: /a', 'events.pagerduty.com'],
    ['connectors:\n- type: github\n  id: github', 'github.com'],
  ])('is let out to: %s', (text, host) => {
    expect(found(pod + setting(text) + lets(host))).toEqual([]);
    expect(found(pod + setting(text) + lets('example.com'))).toEqual([
      expect.stringContaining(`the pods of Deployment "a" call ${host} at port 443`),
    ]);
  });

  it('is that of the zone in which an authority finds its proof', () => {
    const issuer =
      'apiVersion: cert-manager.io/v1\nkind: ClusterIssuer\nmetadata: { name: b }\nspec: { acme: { solvers: [{ dns01: { route53: { region: eu-central-1 } } }] } }\n---\n';
    const manager = workload('Deployment', 'quay.io/jetstack/cert-manager-controller:v1');

    expect(found(issuer + manager + lets('route53.amazonaws.com'))).toEqual([]);
    expect(found(issuer + manager + lets('example.com'))).toHaveLength(1);
  });
});

describe('a file that nobody mounts', () => {
  const file = (name: string, text: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\ndata: { config: ${JSON.stringify(text)} }\n---\n`;
  const target = `${service('store')}${workload('Deployment', 'store:1').replace('name: a }', 'name: store }')}`;
  const caller = (args: string, volumes = '[]') => `
kind: Deployment
metadata: { name: caller }
spec: { template: { metadata: { labels: { app: caller } }, spec: { containers: [{ name: a, args: ${args} }], volumes: ${volumes} } } }
---
`;
  const closed = policy('caller', 'app: caller', '{}', DNS);
  const calls = expect.stringContaining('the pods of Deployment "caller" call Service "store"');

  it('is read by whoever is told its name', () => {
    const settings = file('settings', 'http://store:443');

    expect(found(target + settings + caller('["--configmap=settings"]') + closed)).toContainEqual(calls);
    expect(found(target + settings + caller('["--configmap=settings-b"]') + closed)).toEqual([]);
  });

  it('is read by whoever mounts a file that names it', () => {
    const volumes = '[{ name: v, configMap: { name: main } }]';

    expect(
      found(
        target + file('more', 'http://store:443') + file('main', 'secretRef: more') + caller('[]', volumes) + closed,
      ),
    ).toContainEqual(calls);
  });

  it('is read by the pod that starts with its key, where several mount it', () => {
    const volumes = '[{ name: v, configMap: { name: main } }]';
    const main = file('main', 'http://store:443').replace('config:', 'a.conf:');

    expect(found(target + main + caller('["--config=/etc/a.conf"]', volumes) + closed)).toContainEqual(calls);
  });
});
