import { aRendering } from '@idp/testing';
import fc from 'fast-check';
import { isAllowed } from './rbac';

const account = { namespace: 'cicd', name: 'runner' };

const role = (rules: string, kind = 'Role', more = '') => `
kind: ${kind}
metadata: { name: a, ${more} }
rules: [${rules}]
---`;

const binding = (kind: string, roleKind: string, subject: string, name = 'a') => `
kind: ${kind}
metadata: { name: b }
roleRef: { kind: ${roleKind}, name: ${name} }
subjects: [${subject}]
---`;

const RUNNER = '{ kind: ServiceAccount, name: runner, namespace: cicd }';
const PODS = `{ apiGroups: [''], resources: [pods], verbs: [get] }`;
const getPods = { verb: 'get', group: '', resource: 'pods' };
const allowed = (manifests: string, request: Parameters<typeof isAllowed>[2]) =>
  isAllowed(aRendering({ cicd: manifests }), account, request);

describe('a ServiceAccount', () => {
  it('may do in a namespace what a RoleBinding there gives it', () => {
    const manifests = role(PODS) + binding('RoleBinding', 'Role', RUNNER);

    expect(allowed(manifests, { ...getPods, namespace: 'cicd' })).toBe(true);
    expect(allowed(manifests, { ...getPods, namespace: 'other' })).toBe(false);
    expect(allowed(manifests, getPods)).toBe(false);
    expect(allowed(manifests, { ...getPods, verb: 'list', namespace: 'cicd' })).toBe(false);
  });

  it('may do everywhere what a ClusterRoleBinding gives it', () => {
    expect(allowed(role(PODS, 'ClusterRole') + binding('ClusterRoleBinding', 'ClusterRole', RUNNER), getPods)).toBe(
      true,
    );
  });

  it('is a user and a member of groups', () => {
    const manifests = (subject: string) => role(PODS) + binding('RoleBinding', 'Role', subject);
    const request = { ...getPods, namespace: 'cicd' };

    expect(allowed(manifests('{ kind: User, name: system:serviceaccount:cicd:runner }'), request)).toBe(true);
    expect(allowed(manifests('{ kind: Group, name: system:serviceaccounts:cicd }'), request)).toBe(true);
    expect(allowed(manifests('{ kind: Group, name: system:serviceaccounts:other }'), request)).toBe(false);
    expect(allowed(manifests('{ kind: ServiceAccount, name: runner, namespace: other }'), request)).toBe(false);
  });

  it('may do what roles allow that its role takes in', () => {
    const manifests = `
kind: ClusterRole
metadata: { name: a }
aggregationRule: { clusterRoleSelectors: [{ matchLabels: { for: a } }] }
---
kind: ClusterRole
metadata: { name: other, labels: { for: a } }
rules: [${PODS}]
---`;

    expect(allowed(manifests + binding('ClusterRoleBinding', 'ClusterRole', RUNNER), getPods)).toBe(true);
  });

  it('may do everything as cluster-admin', () => {
    const manifests = binding('ClusterRoleBinding', 'ClusterRole', RUNNER, 'cluster-admin');

    expect(allowed(manifests, { verb: 'delete', group: 'a.example.com', resource: 'things/status' })).toBe(true);
  });

  it.each([
    [`{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }`, { verb: 'create', group: 'a', resource: 'b/c' }, true],
    [
      `{ apiGroups: [''], resources: ['pods'], verbs: ['*'] }`,
      { verb: 'create', group: '', resource: 'pods/exec' },
      false,
    ],
    [
      `{ apiGroups: [''], resources: ['*/scale'], verbs: [get] }`,
      { verb: 'get', group: '', resource: 'a/scale' },
      true,
    ],
    [
      `{ apiGroups: [''], resources: [secrets], verbs: [get], resourceNames: [one] }`,
      { verb: 'get', group: '', resource: 'secrets', name: 'one' },
      true,
    ],
    [
      `{ apiGroups: [''], resources: [secrets], verbs: [list], resourceNames: [one] }`,
      { verb: 'list', group: '', resource: 'secrets' },
      false,
    ],
  ])('may do what a rule matches: %s', (rule, request, expected) => {
    const manifests = role(rule, 'ClusterRole') + binding('ClusterRoleBinding', 'ClusterRole', RUNNER);

    expect(allowed(manifests, request)).toBe(expected);
  });

  it('may do the same in whatever order roles and bindings stand, and no less with one binding more', () => {
    const one = fc.constantFrom(
      role(PODS).replace('name: a', 'name: x'),
      role(PODS, 'ClusterRole'),
      binding('RoleBinding', 'ClusterRole', RUNNER),
      binding('ClusterRoleBinding', 'ClusterRole', RUNNER),
      binding('RoleBinding', 'Role', RUNNER, 'x'),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), one, (list, more) => {
        const may = (manifests: readonly string[]) => allowed(manifests.join(''), { ...getPods, namespace: 'cicd' });
        expect(may([...list].reverse())).toBe(may(list));
        expect(may([...list, more]) || !may(list)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
