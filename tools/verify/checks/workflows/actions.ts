import { textAt } from '@idp/model';
import { suggest } from '@idp/schema';
import type { ObjectProblem } from '../../problem';
import type { Workflow } from './workflow';

/** What a step may do with an object: https://argo-workflows.readthedocs.io/en/latest/walk-through/kubernetes-resources/ */
const ACTIONS = ['apply', 'create', 'delete', 'get', 'patch', 'replace'];

/** Steps that do with an object what nobody can. */
export function actionProblems({ object, templates }: Workflow): readonly ObjectProblem[] {
  return templates.flatMap(({ content, path }) => {
    const action = textAt(content, 'resource', 'action');
    if (action === undefined || ACTIONS.includes(action) || action.includes('{{')) return [];
    const what = `"${action}" is nothing that can be done with an object`;
    return [{ object, path: [...path, 'resource', 'action'], what, remedy: suggest(action, ACTIONS) }];
  });
}
