import type { CheckResult } from '@idp/model';
import { checkPage } from './check-page';

/** Something that deploy does in a cluster. */
export interface Right {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
}

/** How many of what is not allowed are named. */
const NAMED = 8;

/** Whether the user of a context may do all that deploy does. */
export function judgeRights(denied: readonly Right[]): CheckResult {
  const names = denied.map(({ verb, group, resource }) => `${verb} ${resource}${group && `.${group}`}`);
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return {
    check: 'rights',
    verdict: denied.length === 0 ? 'pass' : 'fail',
    found: denied.length === 0 ? 'everything is allowed' : `not allowed: ${names.slice(0, NAMED).join(', ')}${more}`,
    needed: 'to apply, in all namespaces, each kind that the charts hold',
    remedy: denied.length === 0 ? '' : 'use a context whose user is an administrator of the cluster',
    page: checkPage('rights are missing'),
  };
}
