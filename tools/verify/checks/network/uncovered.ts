import type { RenderedObject, Rendering } from '@idp/model';
import { objectsOf } from '../../objects';
import type { PodSet } from '../../pod-sets';
import type { ObjectProblem } from '../../problem';
import { about } from './allows';
import { isOfNode, isSame } from './call';
import type { NetworkPolicy } from './network-policy';

const SAYS = { ingress: 'who may call them', egress: 'whom they may call' } as const;

/** Where traffic is looked at: pods of a component about which no policy says who may call them, or whom they call. */
export function uncoveredPods(
  rendering: Rendering,
  pods: readonly PodSet[],
  policies: readonly NetworkPolicy[],
): readonly ObjectProblem[] {
  const isLookedAt = policies.some(({ object }) => object.kind === 'CiliumNetworkPolicy');
  if (!isLookedAt || rendering.environment.facts.value.traffic === 'off') return [];
  const first = pods.filter((pod, index) => pods.findIndex((one) => isSame(one, pod)) === index);
  return first.flatMap((pod) => {
    const object = pod.template?.object ?? makerOf(pod, rendering);
    const open = (['ingress', 'egress'] as const).filter((side) => about(policies, pod, side).length === 0);
    if (open.length === 0 || isOfNode(pod) || object === undefined) return [];
    const what = `no policy says of the pods of ${pod.owner} ${open.map((side) => SAYS[side]).join(' and ')}`;
    return [{ object, path: pod.template?.path ?? ['spec'], what, remedy: 'declare their traffic in the component' }];
  });
}

/** The object of which an operator makes pods. */
function makerOf({ owner, namespace }: PodSet, rendering: Rendering): RenderedObject | undefined {
  return objectsOf(rendering).find(
    (object) => `${object.kind} "${object.name}"` === owner && object.namespace === namespace,
  );
}
