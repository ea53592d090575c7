import { textAt, type RenderedObject } from '@idp/model';
import type { Problem } from '../../problem';

/** What every policy about workloads asks about. */
const JUDGED = /^(?:\*\/)*(?:\*|CronJob|DaemonSet|Deployment|Job|Pod|StatefulSet)$/;
const ANY = ['', '*'];

/** Kyverno that is told to pass over workloads wherever they are: whatever its policies say, it lets them in. */
export function openedByPolicies({ kind, content }: RenderedObject): readonly Problem[] {
  const path = ['data', 'resourceFilters'];
  const text = kind === 'ConfigMap' ? textAt(content, ...path) : undefined;
  const filters = [...(text ?? '').matchAll(/\[([^,\]]+),([^,\]]*),([^,\]]*)\]/g)];
  return filters
    .filter(([, what = '', where = '', who = '']) => JUDGED.test(what) && ANY.includes(where) && ANY.includes(who))
    .map(([filter]) => ({
      path,
      what: `${filter} has Kyverno pass over workloads everywhere, whatever its policies say`,
      remedy: 'name the namespace that is meant',
    }));
}
