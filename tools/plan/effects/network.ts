import { listAt, textAt, valueAt, type RenderedObject } from '@idp/model';
import type { ObjectChange } from '../compare-objects';
import { effectOn, type Effect, type FindEffects } from './effect';
import { isWiderOrSame, openingsOf, type Opening } from './openings';

const POLICIES = ['NetworkPolicy', 'CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy'];

/** Ways that are named; the others are counted. */
const NAMED = 3;

/** What becomes reachable that was not: policies that go or allow more, and new ways in from outside. */
export const findNetwork: FindEffects = ({ objects }) =>
  objects.flatMap((change) => [...findPolicies(change), ...findExposed(change)]);

function findPolicies({ before, after }: ObjectChange): readonly Effect[] {
  if (before === undefined || !POLICIES.includes(before.kind)) return [];
  const remedy = 'keep what is closed closed, or say in the change why it opens';
  if (after === undefined) {
    const what = 'is gone: what it closed is open, unless another policy selects the same pods';
    return [effectOn(before, { kind: 'network', dangerous: true, what, remedy })];
  }
  const known = openingsOf(before);
  const added = openingsOf(after).filter((opening) => !known.some((old) => isWiderOrSame(old, opening)));
  if (added.length === 0) return [];
  const named = added.slice(0, NAMED).map(wordsOf).join('; ');
  const what = `lets through more: ${named}${added.length > NAMED ? ` and ${added.length - NAMED} more` : ''}`;
  return [effectOn(after, { kind: 'network', dangerous: true, what, remedy })];
}

function wordsOf({ direction, peer, port }: Opening): string {
  const who = peer === '*' ? 'anybody' : peer;
  const where = port === '*' ? 'any port' : `port ${port}`;
  return direction === 'ingress' ? `in from ${who} on ${where}` : `out to ${who} on ${where}`;
}

/** New ways in: a Service that nodes or a load balancer answer for, and hosts of routes. */
function findExposed({ before, after }: ObjectChange): readonly Effect[] {
  if (after === undefined) return [];
  const known = waysInto(before);
  return waysInto(after)
    .filter(({ what }) => !known.some((old) => old.what === what))
    .map(({ what, dangerous }) => {
      const remedy = 'use a route on the Gateway, which has a certificate and a log; or say in the change why not';
      return effectOn(after, { kind: 'network', dangerous, what, ...(dangerous && { remedy }) });
    });
}

interface WayIn {
  readonly what: string;
  readonly dangerous: boolean;
}

function waysInto(object: RenderedObject | undefined): readonly WayIn[] {
  if (object === undefined) return [];
  const { kind, content } = object;
  const type = textAt(content, 'spec', 'type');
  if (kind === 'Service' && (type === 'LoadBalancer' || type === 'NodePort'))
    return [{ what: `can be reached from outside of the cluster, as a ${type}`, dangerous: true }];
  const hosts = [
    ...(kind.endsWith('Route') ? listAt(content, 'spec', 'hostnames') : []),
    ...(kind === 'Ingress' ? listAt(content, 'spec', 'rules').map((rule) => valueAt(rule, 'host') ?? '*') : []),
    ...(kind === 'Gateway' ? listAt(content, 'spec', 'listeners').map((one) => valueAt(one, 'hostname') ?? '*') : []),
  ];
  return hosts.map((host) => ({ what: `answers for ${String(host)}`, dangerous: false }));
}
