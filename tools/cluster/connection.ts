import type { JsonObject } from '@idp/model';
import type { Question, Reply } from './open-transport';

/** A kind of objects, in one of its versions. */
export interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
}

/** Names one object of a cluster. */
export interface Reference extends Kind {
  readonly name: string;
  /** Absent where the kind has none. */
  readonly namespace?: string;
}

/** Which objects of a kind are meant; all of them when nothing is said. */
export interface Selection {
  readonly namespace?: string;
  /** As in `kubectl --selector`. */
  readonly labels?: string;
}

/** Why a cluster does not take what it is given. */
export interface Refusal {
  /** Of HTTP. */
  readonly status: number;
  /** In one word of Kubernetes: Conflict, Forbidden, Invalid, NotFound, …; empty where it says none. */
  readonly reason: string;
  readonly message: string;
}

/** What became of an object that was given to a cluster. */
export type Applied = { readonly object: JsonObject } | { readonly refusal: Refusal };

/** How an object is given to a cluster. */
export interface ApplyOptions {
  /** Who owns the fields that are set. */
  readonly manager: string;
  /** Takes fields from other owners. */
  readonly force?: boolean;
  /** Lets the cluster judge it, and change nothing. */
  readonly dryRun?: boolean;
}

/** Something that somebody may or may not do. */
export interface Action {
  readonly verb: string;
  /** Empty for the kinds of Kubernetes' core. */
  readonly group: string;
  /** The plural of a kind: `deployments`. */
  readonly resource: string;
  readonly namespace?: string;
}

/** A part of the output of a container. */
export interface LogOptions {
  readonly container?: string;
  /** How many lines of the end. */
  readonly lines?: number;
  /** Of the container before the last restart. */
  readonly previous?: boolean;
}

/** A cluster, as the user of a kubeconfig. Each question throws a PlatformError where the cluster cannot be asked. */
export interface Connection {
  /** The context of the kubeconfig. */
  readonly context: string;
  /** URL of the API. */
  readonly server: string;
  /** The version of Kubernetes, without a leading v. */
  version(): Promise<string>;
  /** Undefined where there is no such object, or no such kind. */
  get(reference: Reference): Promise<JsonObject | undefined>;
  /** None where there is no such kind. */
  list(kind: Kind, selection?: Selection): Promise<readonly JsonObject[]>;
  /** Server-side apply; an object without a namespace, of a kind that has them, lands in `default`. */
  apply(object: JsonObject, options: ApplyOptions): Promise<Applied>;
  /** Lays a merge patch over an object. */
  patch(reference: Reference, patch: JsonObject): Promise<Applied>;
  /** Deletes an object, and what it owns in the background unless that is left alone; whether it was there. */
  remove(reference: Reference, what?: 'with what it owns' | 'alone'): Promise<boolean>;
  /** What happened to an object, the newest last. */
  eventsOf(reference: Reference): Promise<readonly JsonObject[]>;
  /** The end of the log of a pod; empty where it has none. */
  logOf(pod: string, namespace: string, options?: LogOptions): Promise<string>;
  /** Whether the user may do that. */
  may(action: Action): Promise<boolean>;
  /** Whether a kind is known, and whether its objects have namespaces; undefined where it is not. */
  scopeOf(kind: Kind): Promise<'cluster' | 'namespace' | undefined>;
  /** What lies at a path of the API: for what no other question asks. Undefined where there is nothing. */
  read(path: string): Promise<JsonObject | undefined>;
  /** Asks what only somebody behind the API answers, as a pod does; whatever it says is an answer. */
  send(question: Question): Promise<Reply>;
}
