import { listAt, textAt, valueAt, type RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import { printSelector, selects } from '../../label-selector';
import { suggestPods } from '../../nearest-pods';
import { containersOf } from '../../pods';
import type { PodSet } from '../../pod-sets';
import { looksInto, printNamespaces } from './looks-into';
import type { ObjectProblem } from '../../problem';

/** What keeps a PodMonitor from scraping. */
export function podMonitorProblems(object: RenderedObject, pods: readonly PodSet[]): readonly ObjectProblem[] {
  const selector = valueAt(object.content, 'spec', 'selector');
  const taken = pods.filter(({ namespace, labels }) => looksInto(object, namespace) && selects(selector, labels));
  if (taken.length === 0)
    return [
      {
        object,
        path: ['spec', 'selector'],
        what: `no pod in ${printNamespaces(object)} has ${printSelector(selector)}`,
        remedy: suggestPods(selector, object.namespace ?? '', pods),
      },
    ];
  return listAt(object.content, 'spec', 'podMetricsEndpoints').flatMap((endpoint, index) => {
    const port = textAt(endpoint, 'port');
    if (port === undefined || taken.some((pod) => portNamesOf(pod)?.includes(port) ?? true)) return [];
    const names = [...new Set(taken.flatMap((pod) => portNamesOf(pod) ?? []))];
    return [
      {
        object,
        path: ['spec', 'podMetricsEndpoints', index, 'port'],
        what: `no container of ${[...new Set(taken.map(({ owner }) => owner))].join(' and ')} has a port named "${port}"`,
        remedy: names.length === 0 ? 'give the port of the container a name' : suggest(port, names),
      },
    ];
  });
}

/** The names of a pod's ports; undefined where an operator makes it. */
function portNamesOf({ template }: PodSet): readonly string[] | undefined {
  if (template === undefined) return undefined;
  return containersOf(template).flatMap(({ content }) =>
    listAt(content, 'ports').flatMap((port) => textAt(port, 'name') ?? []),
  );
}
