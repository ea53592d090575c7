import { aRendering } from '@idp/testing';
import { selectors } from './index';

function found(manifests: string) {
  return selectors
    .findFindings(aRendering({ shop: manifests }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const workload = (name: string, labels: string, spec = '', kind = 'Deployment', selector = labels) => `
kind: ${kind}
metadata: { name: ${name} }
spec:
  selector: { matchLabels: ${selector} }
  template: { metadata: { labels: ${labels} }, spec: { ${spec} } }
---
`;
const web = workload('web', '{ app: web, tier: front }');
const api = workload('api', '{ app: api, tier: front }');

describe('a Service', () => {
  const service = (selector: string, more = '') =>
    `kind: Service\nmetadata: { name: web }\nspec: { selector: ${selector}${more} }\n---`;

  it('leads to pods', () => {
    expect(found(web + service('{ app: web }'))).toEqual([]);
    expect(found(web + service('{ app: wep, tier: front }'))).toEqual([
      'spec.selector: no pod in namespace shop has app=wep, tier=front; the pods of Deployment "web" have app=web',
    ]);
    expect(found(web + service('{ app: web, role: a }'))).toEqual([
      expect.stringContaining('the pods of Deployment "web" have no role'),
    ]);
  });

  it('leads to those of one workload, unless it only gathers names', () => {
    expect(found(web + api + service('{ tier: front }'))).toEqual([
      expect.stringContaining('it leads to the pods of Deployment "web" and Deployment "api"'),
    ]);
    expect(found(web + api + service('{ tier: front }', ', clusterIP: None'))).toEqual([]);
  });

  it('may do without a selector', () => {
    expect(
      found('kind: Service\nmetadata: { name: a }\nspec: { type: ExternalName, externalName: example.com }'),
    ).toEqual([]);
  });

  it('may lead to each pod of a StatefulSet, and to none that it does not have', () => {
    const member = (place: number) => service(`{ app: db, statefulset.kubernetes.io/pod-name: db-${place} }`);
    const db = workload('db', '{ app: db }', '', 'StatefulSet').replace('spec:', 'spec:\n  replicas: 3');

    expect(found(db + member(0) + member(2).replaceAll('name: web', 'name: last'))).toEqual([]);
    expect(found(db + member(3))).toHaveLength(1);
  });

  it('may lead to pods that an operator makes, or that carry a label while they run', () => {
    const prometheus = 'apiVersion: monitoring.coreos.com/v1\nkind: Prometheus\nmetadata: { name: main }\n---\n';
    const vault = workload(
      'vault',
      '{ app: vault }',
      'containers: [{ name: vault, image: docker.io/hashicorp/vault:2.0.4 }]',
      'StatefulSet',
    );

    expect(found(prometheus + service('{ operator.prometheus.io/name: main }'))).toEqual([]);
    expect(found(prometheus + service('{ operator.prometheus.io/name: other }'))).toHaveLength(1);
    expect(found(vault + service('{ app: vault, vault-active: "true" }'))).toEqual([]);
  });
});

describe('budgets and policies', () => {
  const budget = (selector: string) =>
    `kind: PodDisruptionBudget\nmetadata: { name: web }\nspec: { selector: { matchLabels: ${selector} } }\n---`;

  it('are about pods that exist', () => {
    expect(found(web + budget('{ app: web }'))).toEqual([]);
    expect(found(web + budget('{ app: api }'))).toEqual([
      expect.stringContaining('no pod in namespace shop has app=api'),
    ]);
    expect(
      found(`${web}kind: NetworkPolicy\nmetadata: { name: a }\nspec: { podSelector: { matchLabels: { app: api } } }`),
    ).toHaveLength(1);
    expect(
      found(
        `${web}kind: CiliumNetworkPolicy\nmetadata: { name: a }\nspec: { endpointSelector: { matchLabels: { k8s:app: web } } }`,
      ),
    ).toEqual([]);
    expect(found('kind: NetworkPolicy\nmetadata: { name: a }\nspec: { podSelector: {} }')).toEqual([]);
  });

  it('count the pods of one workload', () => {
    expect(found(web + api + budget('{ tier: front }'))).toEqual([
      expect.stringContaining('it counts the pods of Deployment "web" and Deployment "api" together'),
    ]);
  });
});

describe('a workload', () => {
  it('selects its own pods', () => {
    expect(found(workload('web', '{ app: web }', '', 'Deployment', '{ app: api }'))).toEqual([
      'spec.selector: its own pods do not have app=api: they have app=web; give the template the labels that the selector names',
    ]);
  });

  it('selects no others', () => {
    expect(found(workload('web', '{ app: web }') + workload('canary', '{ app: web, track: canary }'))).toEqual([
      'spec.selector: it also takes the pods of Deployment "canary"; name a label that only the pods of Deployment "web" have',
    ]);
  });

  it('has the Service that gives its pods names', () => {
    const peers = (service: string) => `
kind: StatefulSet
metadata: { name: db }
spec:
  serviceName: ${service}
  selector: { matchLabels: { app: db } }
  template: { metadata: { labels: { app: db } }, spec: {} }
  volumeClaimTemplates: [{ metadata: { name: data } }]
---
kind: Service
metadata: { name: db-headless }
spec: { clusterIP: None, selector: { app: db } }
`;

    expect(found(peers('db-headless'))).toEqual([]);
    expect(found(peers('db-hedless'))).toEqual([expect.stringContaining('did you mean "db-headless"?')]);
  });

  it('spreads its own pods', () => {
    const spread = (app: string) =>
      `topologySpreadConstraints: [{ topologyKey: zone, labelSelector: { matchLabels: { app: ${app} } } }]`;

    expect(found(workload('web', '{ app: web }', spread('web')))).toEqual([]);
    expect(found(workload('web', '{ app: web }', spread('wep')))).toEqual([
      'spec.template.spec.topologySpreadConstraints[0].labelSelector: its own pods do not have app=wep: nothing is spread; select labels of the pods of this workload',
    ]);
  });

  it('keeps away from pods that exist', () => {
    const away = (expression: string) =>
      `affinity: { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: { topologyKey: a, labelSelector: { matchExpressions: [${expression}] } } }] } }`;

    expect(found(workload('web', '{ app: web }', away('{ key: app, operator: In, values: [web] }')))).toEqual([]);
    expect(found(workload('web', '{ app: web }', away('{ key: app, operator: In, values: [api] }')))).toEqual([
      expect.stringContaining('no pod in namespace shop has app In api'),
    ]);
  });
});
