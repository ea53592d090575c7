import { aRendering } from '@idp/testing';
import { findMisspeltRules } from './find-misspelt-rules';

const definition =
  'kind: CustomResourceDefinition\nmetadata: { name: certificates.cert-manager.io }\nspec: { group: cert-manager.io, names: { plural: certificates } }\n---\n';

function found(rule: string) {
  const role = `kind: ClusterRole\nmetadata: { name: a }\nrules: [${rule}]`;
  return findMisspeltRules('access', aRendering({ shop: definition + role })).map(
    ({ path, what, remedy }) => `${path}: ${what}; ${remedy}`,
  );
}

const rule = (group: string, resource: string, verb = 'get') =>
  `{ apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"] }`;

describe('a rule of a role', () => {
  it.each([
    rule('', 'pods/log'),
    rule('apps', 'deployments', '*'),
    rule('cert-manager.io', 'certificates/status'),
    rule('somebody.example.com', 'anythings', 'publish'),
    rule('*', '*'),
  ])('allows something that there is: %s', (some) => {
    expect(found(some)).toEqual([]);
  });

  it.each([
    [rule('', 'pods', 'lst'), 'rules[0].verbs[0]: there is no verb "lst"; did you mean "list"?'],
    [rule('', 'pod'), 'the group "" has no "pod"; did you mean "pods"?'],
    [rule('', 'deployments'), 'the group "" has no "deployments"; name the group apps'],
    [rule('apps', 'Deployment'), 'did you mean "deployments"?'],
    [
      rule('cert-manager.io/v1', 'certificates'),
      'there is no group "cert-manager.io/v1"; did you mean "cert-manager.io"?',
    ],
    [rule('certmanager.io', 'certificates'), 'there is no group "certmanager.io"; did you mean "cert-manager.io"?'],
    [rule('cert-manager.io', 'certificate'), 'did you mean "certificates"?'],
  ])('allows nothing: %s', (some, expected) => {
    expect(found(some)).toEqual([expect.stringContaining(expected)]);
  });
});
