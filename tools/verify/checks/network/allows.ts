import { isOfNode, isSame, type Called, type Caller } from './call';
import type { NetworkPolicy, Peer, Rule } from './network-policy';

const NODES = ['host', 'remote-node', 'kube-apiserver'];

/** The policies that speak of what goes out of some pods, or comes in. */
export function about(
  policies: readonly NetworkPolicy[],
  pods: Caller,
  side: 'egress' | 'ingress',
): readonly NetworkPolicy[] {
  if (isOfNode(pods)) return [];
  return policies.filter((policy) => policy[side] !== undefined && policy.pods.some((one) => isSame(one, pods)));
}

/** Whether policies let pods out to what they call. */
export function letsOut(policies: readonly NetworkPolicy[], called: Called): boolean {
  return anyRule(policies, 'egress', called.ports, (peer) => reaches(peer, called));
}

/** Whether policies let a caller in at one of the ports. */
export function letsIn(policies: readonly NetworkPolicy[], caller: Caller, ports: readonly number[]): boolean {
  return anyRule(policies, 'ingress', ports, (peer) => isMeant(peer, caller));
}

function anyRule(
  policies: readonly NetworkPolicy[],
  side: 'egress' | 'ingress',
  ports: readonly number[],
  fits: (peer: Peer) => boolean,
): boolean {
  const rules = policies.flatMap((policy) => policy[side] ?? []);
  return rules.some((rule) => opens(rule, ports) && (rule.peers.length === 0 || rule.peers.some(fits)));
}

/** A name of a port is that of the pods: other checks look whether they have it. */
function opens({ ports }: Rule, wanted: readonly number[]): boolean {
  if (ports.length === 0 || wanted.length === 0) return true;
  return ports.some(({ port }) => !/^\d+$/.test(String(port)) || wanted.includes(Number(port)));
}

function reaches(peer: Peer, { pods = [], entity, host }: Called): boolean {
  if (peer.host !== undefined) return host !== undefined && matches(peer.host, host);
  if (peer.entity === 'all') return true;
  if (host !== undefined) return peer.entity === 'world' || isElsewhere(peer);
  if (entity !== undefined) return peer.entity === entity || isElsewhere(peer);
  return pods.some((pod) => isMeant(peer, pod));
}

function isMeant(peer: Peer, caller: Caller): boolean {
  if (peer.entity !== undefined) return isEntity(peer.entity, caller);
  if (peer.host !== undefined) return false;
  return peer.pods === undefined || peer.pods.some((pod) => isSame(pod, caller));
}

function isEntity(entity: string, caller: Caller): boolean {
  if (entity === 'all') return true;
  if (typeof caller === 'string') return entity === caller;
  return entity === 'cluster' || (isOfNode(caller) && NODES.includes(entity));
}

/** Addresses may be anybody's. */
function isElsewhere({ pods, entity, host }: Peer): boolean {
  return pods === undefined && entity === undefined && host === undefined;
}

function matches(pattern: string, host: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[-a-zA-Z0-9_.]*')}$`).test(host);
}
