import type { JsonPath, RenderedObject } from '@idp/model';
import type { PodSet } from '../../pod-sets';

/** A policy about traffic, whichever kind it is of. */
export interface NetworkPolicy {
  readonly object: RenderedObject;
  /** The pods that it is about. */
  readonly pods: readonly PodSet[];
  /** What may come in, and go out; undefined where it says nothing about it. */
  readonly ingress: readonly Rule[] | undefined;
  readonly egress: readonly Rule[] | undefined;
}

/** Who may talk, and on which ports. */
export interface Rule {
  /** Anybody where there is none. */
  readonly peers: readonly Peer[];
  /** Any port where there is none. */
  readonly ports: readonly { readonly path: JsonPath; readonly port: unknown }[];
}

/** One of those who may talk. */
export interface Peer {
  readonly path: JsonPath;
  /** The pods that are meant; undefined where it means something else, such as addresses. */
  readonly pods: readonly PodSet[] | undefined;
  /** One of Cilium's own names, such as `ingress`. */
  readonly entity?: string;
  /** A name outside of the cluster; a star is any part of one. */
  readonly host?: string;
  /** What is wrong where no pod is meant. */
  readonly missing?: { readonly what: string; readonly remedy: string };
}
