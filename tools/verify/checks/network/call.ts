import type { JsonPath, RenderedObject } from '@idp/model';
import type { PodSet } from '../../pod-sets';

/** Who calls: pods, or one of Cilium's own names. */
export type Caller = PodSet | 'ingress' | 'kube-apiserver';

/** Something that an object says is called. */
export interface Call {
  /** Where it is said. */
  readonly object: RenderedObject;
  readonly path: JsonPath | string;
  /** Those who may be the one that calls: one of them has to be able to. */
  readonly callers: readonly Caller[];
  readonly called: Called;
}

/** Pods behind a Service with the ports that they serve, one of Cilium's own names, or a host outside. */
export interface Called {
  /** As people call it. */
  readonly name: string;
  readonly pods?: readonly PodSet[];
  readonly entity?: 'host' | 'ingress' | 'kube-apiserver';
  readonly host?: string;
  /** One of them has to be open; none where nobody says. */
  readonly ports: readonly number[];
}

/** Pods are the same where they come from the same object, whatever state they are in. */
export function isSame(one: Caller, other: Caller): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.owner === other.owner && one.namespace === other.namespace;
}

/** Whether pods are of the network of their node: no policy is about them, and others see the node. */
export function isOfNode(caller: Caller): boolean {
  return typeof caller !== 'string' && caller.template?.spec['hostNetwork'] === true;
}

/** Who calls, as people say it. */
export function callOf(caller: Caller): string {
  if (caller === 'ingress') return 'the Gateway calls';
  return caller === 'kube-apiserver' ? 'the API server calls' : `the pods of ${caller.owner} call`;
}
