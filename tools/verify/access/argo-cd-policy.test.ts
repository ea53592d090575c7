import { aRendering } from '@idp/testing';
import { access } from '../checks/access';

function found(policy: string, more = '') {
  const data = `{ policy.csv: ${JSON.stringify(policy)}${more} }`;
  return access
    .findFindings(aRendering({ argo: `kind: ConfigMap\nmetadata: { name: argocd-rbac-cm }\ndata: ${data}\n` }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

describe('who may do what in Argo CD', () => {
  it.each([
    'p, role:editor, applications, get, */*, allow',
    'p, role:editor, applications, action/*, */*, allow\ng, editors, role:editor\ng, people, role:readonly',
    '# nobody yet\n\np, role:all, *, *, *, allow\np, somebody, logs, get, shop/*, deny',
  ])('is said in words that it knows: %s', (policy) => {
    expect(found(policy, ', policy.default: "role:readonly", policy.matchMode: glob')).toEqual([]);
  });

  it.each([
    [
      'p, role:editor, application, get, */*, allow',
      'Argo CD has no resource "application"; did you mean "applications"',
    ],
    ['p, role:editor, applications, synch, */*, allow', 'no action "synch"; did you mean "sync"?'],
    ['p, role:editor, logs, get, */*, allowed', 'no effect "allowed"; did you mean "allow"?'],
    ['p, role:editor, applications, get, allow', 'has 4 fields, and Argo CD reads those of 5 only'],
    ['p, role:editor, applications, get, shop, allow', 'says no project, and fits nothing; write <project>/shop'],
    ['g, people, role:admn', 'names a role to which nothing is allowed; did you mean "role:admin"?'],
    ['g, people', 'does not say who is what'],
    ['q, people', '"q, people" is no line of a policy'],
  ])('is said in words that it does not know: %s', (policy, problem) => {
    expect(found(policy)).toEqual([expect.stringContaining(problem)]);
  });

  it('is not everything for everybody who logs in', () => {
    expect(found('', ', policy.default: "role:admin"')).toEqual([expect.stringContaining('may do everything')]);
    expect(found('', ', policy.default: "role:readnly"')).toEqual([expect.stringContaining('"role:readonly"?')]);
    expect(found('', ', policy.matchMode: globs')).toEqual([expect.stringContaining('did you mean "glob"?')]);
  });
});
