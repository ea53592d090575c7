import { listAt, textAt, type RenderedObject } from '@idp/model';
import { groupOf } from '../../objects';
import type { Problem } from '../../problem';
import { fieldsAt } from '../../walk';

const LISTS = ['spec.ingress.*.fromEntities.*', 'spec.egress.*.toEntities.*'];

/** Services that lead past the Gateway, and policies that let in or out whoever it is. */
export function openedByNetwork(object: RenderedObject): readonly Problem[] {
  if (groupOf(object) === 'cilium.io') return ofPolicy(object);
  if (object.kind !== 'Service' || object.apiVersion !== 'v1') return [];
  if (textAt(object.content, 'spec', 'type') !== 'LoadBalancer') return [];
  if (listAt(object.content, 'spec', 'loadBalancerSourceRanges').length > 0) return [];
  const what = 'everybody outside reaches it, past the Gateway and its TLS';
  return [{ path: ['spec', 'type'], what, remedy: 'write ClusterIP, and declare a route' }];
}

function ofPolicy({ content }: RenderedObject): readonly Problem[] {
  return LISTS.flatMap((list) => fieldsAt(content, list))
    .filter(({ value }) => value === 'all')
    .map(({ path }) => ({
      path,
      what: 'lets through whoever it is: every pod, every node and the world',
      remedy: 'name who calls and who is called',
    }));
}
