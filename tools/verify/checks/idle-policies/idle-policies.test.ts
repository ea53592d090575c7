import { aRendering } from '@idp/testing';
import { idlePolicies } from './index';

const THERE = `
kind: Namespace
metadata: { name: shop }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web }] } } }
---
kind: Service
metadata: { name: front }
---
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: db }
---
kind: CustomResourceDefinition
metadata: { name: clusters.postgresql.cnpg.io }
spec: { group: postgresql.cnpg.io, names: { kind: Cluster, plural: clusters } }
---
`;

function found(manifest: string) {
  return idlePolicies
    .findFindings(aRendering({ shop: `${THERE}${OF_EXPRESSIONS}---\n${OF_RULES}---\n${manifest}` }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const policy = (resource: string, group = '', condition = 'true') => `
apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: { name: labels }
spec:
  matchConstraints: { resourceRules: [{ apiGroups: ['${group}'], resources: ['${resource}'] }] }
  matchConditions: [{ name: a, expression: "${condition}" }]
`;
const OF_EXPRESSIONS = policy('pods').replace('name: labels', 'name: probes');

const rule = (match: string) => `
apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: limits }
spec: { rules: [{ name: memory, match: { any: [{ resources: { ${match} } }] } }] }
`;
const OF_RULES = rule('kinds: [Pod]').replace('name: limits', 'name: registries');

describe('a policy', () => {
  it.each([
    policy('deployments', 'apps'),
    policy('pods/ephemeralcontainers'),
    policy('*', '*'),
    policy('clusters', 'postgresql.cnpg.io'),
    policy('pods', '', "object.metadata.namespace != 'kube-system' || object.metadata.name in ['a']"),
    rule("kinds: [Pod, apps/v1/Deployment, Cluster, '*'], namespaces: [shop, 'team-*']"),
  ])('is about what can be there: %s', (manifest) => {
    expect(found(manifest)).toEqual([]);
  });

  it.each([
    [policy('pod'), 'resources[0]: it is about pod, and nothing in the environment can be one; did you mean "pods"?'],
    [policy('clusters', 'example.com'), 'it is about clusters, and nothing in the environment can be one'],
    [policy('pods', '', "object.metadata.namespace == 'shopp'"), 'there is no Namespace "shopp"; did you mean "shop"?'],
    [rule('kinds: [Deploymnt]'), 'kinds[0]: it is about Deploymnt, and nothing in the environment can be one; did you'],
    [rule('kinds: [Pod], namespaces: [bank]'), 'spec.rules[0].match.any[0].resources.namespaces[0]: there is no Name'],
  ])('is about nothing: %s', (manifest, problem) => {
    expect(found(manifest)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('an exception', () => {
  const exception = (expression: string, name = 'probes') => `
apiVersion: policies.kyverno.io/v1
kind: PolicyException
metadata: { name: a }
spec: { policyRefs: [{ kind: ValidatingPolicy, name: ${name} }], matchConditions: [{ name: a, expression: "${expression}" }] }
`;
  const inShop = (test: string) => exception(`object.metadata.namespace == 'shop' && object.metadata.name${test}`);
  const ofRules = (entry: string) => `
apiVersion: kyverno.io/v2
kind: PolicyException
metadata: { name: a }
spec: { exceptions: [{ ${entry} }] }
`;

  it.each([
    inShop(" == 'web'"),
    inShop(" in ['web', 'db']"),
    inShop(".matches('^(web|db)(-[0-9a-f]{10})?$')"),
    inShop(".startsWith('we')"),
    exception("object.metadata.name == 'anything'"),
    exception("object.metadata.name == 'anything' || object.metadata.namespace == 'shop'"),
    ofRules('policyName: registries, ruleNames: [memory, autogen-memory, "mem*"]'),
  ])('is for what is there: %s', (manifest) => {
    expect(found(manifest)).toEqual([]);
  });

  it.each([
    [inShop(".matches('^(web|wob)$')"), 'nothing in namespace shop is called "wob"; did you mean "web"?'],
    [inShop(" == 'front'"), 'nothing in namespace shop is called "front"; leave the exception out'],
    [inShop(".matches('^wob')"), 'nothing in namespace shop is called "^wob"'],
    [
      exception('true', 'probe'),
      'spec.policyRefs[0].name: there is no ValidatingPolicy "probe"; did you mean "probes"?',
    ],
    [ofRules('policyName: registry'), 'spec.exceptions[0].policyName: there is no ClusterPolicy "registry"'],
    [
      ofRules('policyName: registries, ruleNames: [memori]'),
      'ClusterPolicy "registries" has no rule "memori"; did you',
    ],
  ])('is for nothing: %s', (manifest, problem) => {
    expect(found(manifest)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('the owner of an exception', () => {
  const exception = (owner: string) =>
    `apiVersion: policies.kyverno.io/v1\nkind: PolicyException\nmetadata: { name: a, annotations: { owner: ${owner} } }\nspec: { policyRefs: [{ name: probes, kind: ValidatingPolicy }] }`;

  it('is one of the platform', () => {
    expect(found(exception('platform-team'))).toEqual([]);
    expect(found(exception('platform-taem'))).toEqual([
      'metadata.annotations.owner: there is no owner "platform-taem"; did you mean "platform-team"?',
    ]);
  });
});
