import { textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { keepsRunning, type PodSet } from '../../pod-sets';
import { podsBehind, selectingServices } from '../../services';
import { ownersOf, takesNothing } from './takes-nothing';
import type { Problem } from '../../problem';

const path = ['spec', 'selector'];

/** A Service leads to the pods of one workload; one without an address may gather those of several. */
export function serviceProblems(
  service: RenderedObject,
  pods: readonly PodSet[],
  rendering: Rendering,
): readonly Problem[] {
  if (service.kind !== 'Service' || !selectingServices(rendering).includes(service)) return [];
  const { content, namespace = '' } = service;
  const behind = podsBehind(service, pods);
  if (behind.length === 0) return [takesNothing(path, { matchLabels: valueAt(content, ...path) }, namespace, pods)];
  const owners = ownersOf(behind.filter(keepsRunning));
  if (owners.length < 2 || textAt(content, 'spec', 'clusterIP') === 'None') return [];
  return [
    {
      path,
      what: `it leads to the pods of ${owners.join(' and ')}`,
      remedy: 'name a label that only one of them has, such as app.kubernetes.io/component',
    },
  ];
}
