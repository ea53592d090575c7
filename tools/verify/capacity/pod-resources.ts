import { listAt, textAt } from '@idp/model';
import { amountsAt, mostOf, sumOf, type Amounts, type Resources } from './amounts';
import { resourcesOf, type LimitRange } from './limit-ranges';

type Spec = Readonly<Record<string, unknown>>;

/**
 * What the scheduler and quotas count of a pod: its containers together, or more where a container that runs first needs
 * more, what the pod states as a whole instead, and what its runtime costs.
 */
export function podResources(spec: Spec, ranges: readonly LimitRange[]): Resources {
  const [requests, limits] = [amountsOf(spec, ranges, 'requests'), amountsOf(spec, ranges, 'limits')];
  const overhead = amountsAt(spec, 'overhead');
  const limited = Object.entries(overhead).filter(([name]) => limits[name] !== undefined);
  return { requests: sumOf([requests, overhead]), limits: sumOf([limits, Object.fromEntries(limited)]) };
}

function amountsOf(spec: Spec, ranges: readonly LimitRange[], side: keyof Resources): Amounts {
  const always = listAt(spec, 'containers').map((container) => resourcesOf(container, ranges)[side]);
  const sidecars: Amounts[] = [];
  const peaks: Amounts[] = [];
  for (const container of listAt(spec, 'initContainers')) {
    const own = resourcesOf(container, ranges)[side];
    if (textAt(container, 'restartPolicy') === 'Always') sidecars.push(own);
    peaks.push(textAt(container, 'restartPolicy') === 'Always' ? sumOf(sidecars) : sumOf([...sidecars, own]));
  }
  const ofAll = { ...amountsAt(spec, 'resources', 'limits'), ...amountsAt(spec, 'resources', side) };
  const stated = side === 'requests' ? ofAll : amountsAt(spec, 'resources', 'limits');
  return { ...mostOf([sumOf([...always, ...sidecars]), ...peaks]), ...stated };
}
