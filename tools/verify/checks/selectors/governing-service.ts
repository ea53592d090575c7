import { listAt, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { inventoryOf } from '../../inventory';
import type { PodSet } from '../../pod-sets';
import type { Problem } from '../../problem';

/** Pods of a StatefulSet that keep state find each other by names below that of its Service, which has to exist. */
export function governingServiceProblems(
  { kind, namespace, content }: RenderedObject,
  _pods: readonly PodSet[],
  rendering: Rendering,
): readonly Problem[] {
  const service = textAt(content, 'spec', 'serviceName');
  if (kind !== 'StatefulSet' || !service || inventoryOf(rendering).find('Service', service, namespace)) return [];
  const isMeant =
    listAt(content, 'spec', 'volumeClaimTemplates').length > 0 || JSON.stringify(content).includes(`.${service}`);
  if (!isMeant) return [];
  const here = inventoryOf(rendering).ofKind('Service');
  const names = here.flatMap((one) => (one.namespace === namespace ? one.name : []));
  return [
    {
      path: ['spec', 'serviceName'],
      what: `there is no Service "${service}" in namespace ${namespace}: no pod has a name that others can resolve`,
      remedy: names.length === 0 ? 'create it, without an address of its own' : suggest(service, names),
    },
  ];
}
