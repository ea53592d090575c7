import type { Conditional } from './conditional';
import type { Environment } from './environment';
import type { Program } from './programs';

/** Somebody that pods talk with: all that is named must hold. */
export interface Peer {
  /** One of Cilium's own names: the Gateway is `ingress`, and what asks webhooks is `kube-apiserver`. */
  readonly entity?: 'cluster' | 'host' | 'ingress' | 'kube-apiserver' | 'remote-node' | 'world';
  /** A program of the platform that components know without an import. */
  readonly program?: Program;
  readonly namespace?: string;
  /** Labels of its pods. */
  readonly pods?: Readonly<Record<string, string>>;
  /** A page of the platform, reached through the Gateway: the key of its route. */
  readonly route?: string;
  /** DNS names or addresses outside of the cluster; `*.example.com` are all below one. */
  readonly hosts?: readonly string[];
  /** TCP ports of the pods or hosts; those at which the called pods serve when absent. */
  readonly ports?: readonly number[];
}

/**
 * Who may call pods and whom they may call; what is not named is stopped. Beyond it, the node of a pod may call it, and
 * Prometheus where metrics of the same key have a target.
 */
export interface Traffic<Values> extends Conditional<Values> {
  /** Where the pods are, if not in the component's namespace. */
  readonly namespace?: string;
  readonly pods: Readonly<Record<string, string>>;
  /** TCP ports at which they serve others. */
  readonly ports?: readonly number[];
  /** Ports at which the pods talk with each other. */
  readonly among?: readonly number[];
  readonly from?: Peers<Values>;
  readonly to?: Peers<Values>;
}

/** Peers, or what names them for an environment; programs that are off there are left out. */
export type Peers<Values> = readonly Peer[] | ((values: Values, environment: Environment) => readonly Peer[]);
