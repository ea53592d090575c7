import fc from 'fast-check';
import { wordsOf } from '../testing/plan-of';

const role = (rules: string, kind = 'ClusterRole') =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: {name: reader}\nrules: ${rules}`;
const binding = (kind = 'ClusterRoleBinding', roleKind = 'ClusterRole') =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: {name: reader}\nroleRef: {kind: ${roleKind}, name: reader}\nsubjects: [{kind: ServiceAccount, name: loki, namespace: loki}]`;
const bound = (rules: string, ...kinds: Parameters<typeof binding>) =>
  `${role(rules, kinds[1])}\n---\n${binding(...kinds)}`;
const rule = (resources: string, verbs: string) => `{apiGroups: [""], resources: [${resources}], verbs: [${verbs}]}`;

describe('what somebody may newly do', () => {
  it('is told by subject, with where it holds', () => {
    const [before, after] = [`[${rule('pods', 'get')}]`, `[${rule('pods', 'get, list')}]`];

    expect(wordsOf(bound(before), bound(after))).toEqual(['ServiceAccount loki/loki may now list pods everywhere']);
    expect(wordsOf(bound(before, 'RoleBinding', 'Role'), bound(after, 'RoleBinding', 'Role'))).toEqual([
      'ServiceAccount loki/loki may now list pods in loki',
    ]);
  });

  it.each([
    ['reading secrets', rule('secrets', 'list'), 'list secrets everywhere'],
    ['running commands', rule('pods/exec', 'create'), 'create pods/exec everywhere'],
    ['running commands on nodes', rule('nodes/proxy', 'get'), 'get nodes/proxy everywhere'],
    ['making pods everywhere', rule('pods', 'create'), 'create pods everywhere'],
    ['everything', '{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}', 'do anything with everything everywhere'],
    [
      'giving rights',
      '{apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: [escalate]}',
      'escalate roles.rbac.authorization.k8s.io everywhere',
    ],
  ])('is dangerous where it is %s', (_what, after, words) => {
    expect(wordsOf(bound('[]'), bound(`[${after}]`))).toEqual([`! ServiceAccount loki/loki may now ${words}`]);
  });

  it('is not dangerous for one secret by its name', () => {
    const one = '{apiGroups: [""], resources: [secrets], resourceNames: [mine], verbs: [get]}';

    expect(wordsOf(bound('[]'), bound(`[${one}]`))).toEqual([
      'ServiceAccount loki/loki may now get secrets "mine" everywhere',
    ]);
  });

  it('includes roles that are not the platform’s', () => {
    expect(wordsOf('', binding().replace('name: reader}\nsubjects', 'name: cluster-admin}\nsubjects'))).toEqual([
      '! ServiceAccount loki/loki may now do what the role cluster-admin allows everywhere',
    ]);
  });

  it('is told to those who hold a role of the cluster that grows', () => {
    const grown = role(`[${rule('pods', 'get')}]`).replace(
      'name: reader}',
      'name: reader, labels: {rbac.authorization.k8s.io/aggregate-to-view: "true"}}',
    );

    expect(wordsOf('', grown)).toEqual(['everybody with the ClusterRole view may now get pods everywhere']);
  });

  it('is nothing where rules are only written in another way, or taken away', () => {
    const verbs = fc.subarray(['get', 'list', 'watch', 'create'], { minLength: 1 });
    fc.assert(
      fc.property(verbs, fc.subarray(['pods', 'services'], { minLength: 1 }), (some, resources) => {
        const together = `[${rule(resources.join(), some.join())}]`;
        const apart = `[${resources
          .flatMap((one) => some.map((verb) => rule(one, verb)))
          .reverse()
          .join()}]`;
        expect(wordsOf(bound(together), bound(apart))).toEqual([]);
        expect(wordsOf(bound(together), bound('[]'))).toEqual([]);
        expect(wordsOf(bound('[{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}]'), bound(apart))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
