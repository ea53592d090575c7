import type { RenderedObject } from '@idp/model';
import { kyvernoFiltersIn } from '../../kyverno';
import type { Problem } from '../../problem';

/** What every policy about workloads asks about. */
const JUDGED = /^(?:\*\/)*(?:\*|CronJob|DaemonSet|Deployment|Job|Pod|StatefulSet)$/;
const ANY = ['', '*'];

/** Kyverno that is told to pass over workloads wherever they are: whatever its policies say, it lets them in. */
export function openedByPolicies(object: RenderedObject): readonly Problem[] {
  return kyvernoFiltersIn(object)
    .filter(({ kind, namespace, name }) => JUDGED.test(kind) && ANY.includes(namespace) && ANY.includes(name))
    .map(({ text }) => ({
      path: ['data', 'resourceFilters'],
      what: `${text} has Kyverno pass over workloads everywhere, whatever its policies say`,
      remedy: 'name the namespace that is meant',
    }));
}
