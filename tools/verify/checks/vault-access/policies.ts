import { listAt, parseJson, textAt } from '@idp/model';
import type { ObjectProblem } from '../../problem';
import { durationProblem, misspelling } from '../settings/words';
import type { Fragment } from './fragment';

/** Roles that name nearly the policy of a component, or a time that is none: each policy is called after its role. */
export function policyProblems({ object }: Fragment, fragments: readonly Fragment[]): readonly ObjectProblem[] {
  const role = parseJson(textAt(object.content, 'data', 'role.json') ?? '');
  const policies = [...fragments.map((one) => one.role), 'default'];
  const path = ['data', 'role.json'];
  return [
    ...listAt(role, 'token_policies').flatMap((policy) => misspelling(path, String(policy), policies, 'policy')),
    ...['token_ttl', 'token_max_ttl', 'token_period'].flatMap((key) => durationProblem(path, textAt(role, key))),
  ].map((problem) => ({ object, ...problem }));
}
