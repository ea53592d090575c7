import { listAt, textAt, type RenderedObject } from '@idp/model';
import type { Problem } from '../../problem';

const GROUP = 'rbac.authorization.k8s.io';

/** What each kind of binding may bind. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  ClusterRoleBinding: ['ClusterRole'],
  RoleBinding: ['ClusterRole', 'Role'],
};

/** Bindings of roles that the API server refuses, or that bind nobody. */
export function bindingProblems({ kind, content }: RenderedObject): readonly Problem[] {
  const roles = ROLES[kind];
  if (roles === undefined) return [];
  return [...roleProblems(content, kind, roles), ...(kind === 'ClusterRoleBinding' ? subjectProblems(content) : [])];
}

function roleProblems(content: unknown, binding: string, roles: readonly string[]): readonly Problem[] {
  const kind = textAt(content, 'roleRef', 'kind') ?? '';
  const group = textAt(content, 'roleRef', 'apiGroup');
  const isNamed = group === undefined || group === GROUP;
  return [
    ...(roles.includes(kind)
      ? []
      : [
          {
            path: ['roleRef', 'kind'],
            what: `a ${binding} cannot bind a ${kind || 'role without a kind'}`,
            remedy: `use ${roles.join(' or ')}`,
          },
        ]),
    ...(isNamed
      ? []
      : [{ path: ['roleRef', 'apiGroup'], what: `there are no roles in "${group}"`, remedy: `write ${GROUP}` }]),
  ];
}

/** In a RoleBinding it is the namespace of the binding. */
function subjectProblems(content: unknown): readonly Problem[] {
  return listAt(content, 'subjects').flatMap((subject, index) => {
    if (textAt(subject, 'kind') !== 'ServiceAccount' || textAt(subject, 'namespace')) return [];
    const what = 'it does not say of which namespace the ServiceAccount is, and the API server does not guess';
    return [{ path: ['subjects', index], what, remedy: 'give the subject its namespace' }];
  });
}
