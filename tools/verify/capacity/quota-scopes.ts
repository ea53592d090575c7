import { isObject, listAt, textAt, valueAt, type RenderedObject } from '@idp/model';
import type { Workload } from './workloads';

/** Whether a ResourceQuota counts the pods of a workload: it does, unless its scopes say otherwise. */
export function countsPodsOf(quota: RenderedObject, workload: Workload): boolean {
  const plain = listAt(quota.content, 'spec', 'scopes').map((scope) => ({ scopeName: scope, operator: 'Exists' }));
  const selected = listAt(quota.content, 'spec', 'scopeSelector', 'matchExpressions').filter(isObject);
  return [...plain, ...selected].every((expression) => matches(expression, workload));
}

function matches(expression: Readonly<Record<string, unknown>>, { spec, each }: Workload): boolean {
  const terminating = valueAt(spec, 'activeDeadlineSeconds') !== undefined;
  const bestEffort = Object.keys(each.requests).length === 0 && Object.keys(each.limits).length === 0;
  switch (expression['scopeName']) {
    case 'Terminating':
      return terminating;
    case 'NotTerminating':
      return !terminating;
    case 'BestEffort':
      return bestEffort;
    case 'NotBestEffort':
      return !bestEffort;
    case 'PriorityClass':
      return selects(expression, textAt(spec, 'priorityClassName'));
    default:
      return false;
  }
}

function selects(expression: Readonly<Record<string, unknown>>, value: string | undefined): boolean {
  const among = value !== undefined && listAt(expression, 'values').includes(value);
  switch (expression['operator']) {
    case 'In':
      return among;
    case 'NotIn':
      return !among;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return value !== undefined;
  }
}
