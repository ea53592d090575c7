import type { Json, JsonObject } from '@idp/model';

/** A value of the chart by its Helm path, such as `.Values.webhook.replicaCount`. */
export type ValuePath = `.Values${string}` | `(index .Values ${string}`;

/** A rule of a kind in the words of CEL, and the schemas of the fields that it speaks of. */
export interface StandInRule {
  readonly rule: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, JsonObject>>;
}

/** A kind that a chart brings; its fields are open. */
export interface StandInKind {
  /** `kind` in lower case and an s when absent. */
  readonly plural?: string;
  readonly cluster?: boolean;
  /** `v1` when absent; the first is the one that is stored. */
  readonly versions?: readonly string[];
  /** What the API server fills into `spec`, by where: `parentRefs[].kind`. */
  readonly defaults?: Readonly<Record<string, Json>>;
  /** What the API server refuses in `spec`, by where, as for defaults. */
  readonly rules?: Readonly<Record<string, StandInRule>>;
  /** The status is written with the rest, and not by a way of its own. */
  readonly undivided?: boolean;
}

/** A Service in front of a workload. */
export interface StandInService {
  /** The Service's ports by name, each with the port or the name of the port that the pods have. */
  readonly ports: Readonly<Record<string, readonly [port: number, target: number | string]>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly headless?: boolean;
}

/** Pods that a chart runs, as far as other components can tell. */
export interface StandInWorkload {
  readonly kind?: 'DaemonSet' | 'Deployment' | 'StatefulSet';
  /** A condition in Helm's words without which it is not there. */
  readonly where?: string;
  /** The labels by which its Services find it. */
  readonly labels: Readonly<Record<string, string>>;
  /** True where its pods are of the network of their node. */
  readonly ofNode?: boolean;
  /** True where the chart gives its pods no `app.kubernetes.io/name`. */
  readonly unnamed?: boolean;
  /** A Helm expression or text. */
  readonly image: string;
  readonly args?: readonly string[];
  readonly ports: Readonly<Record<string, number>>;
  readonly services?: Readonly<Record<string, StandInService>>;
  /** What says whether it has an account of its own, with which name and annotations. */
  readonly account?: ValuePath;
  readonly replicas?: ValuePath;
  readonly resources?: ValuePath;
  readonly spread?: ValuePath;
  readonly affinity?: ValuePath;
  readonly priority?: ValuePath;
  /** The priority class that the chart itself sets. */
  readonly priorityClass?: string;
  /** True where there is to be a disruption budget. */
  readonly budget?: ValuePath;
  readonly env?: ValuePath;
  readonly envFrom?: ValuePath;
  /** What it keeps, by name, with the mapping that holds size and storageClass. */
  readonly claims?: Readonly<Record<string, ValuePath>>;
  /** Other volumes, their mounts and other containers. */
  readonly volumes?: ValuePath;
  readonly volumeMounts?: ValuePath;
  readonly extraContainers?: ValuePath;
}

/** An upstream chart reduced to what the platform relies on, written for tests: it reads the values that the platform sets. */
export interface StandIn {
  readonly chart: string;
  readonly version: string;
  readonly appVersion?: string;
  /** By API group, then by kind. */
  readonly kinds?: Readonly<Record<string, Readonly<Record<string, StandInKind>>>>;
  /** Annotations of the kinds' definitions. */
  readonly kindAnnotations?: ValuePath;
  /** True where the chart brings its kinds; it always does when absent. */
  readonly kindsWhere?: ValuePath;
  readonly workloads?: Readonly<Record<string, StandInWorkload>>;
  /** Labels of everything that it makes. */
  readonly commonLabels?: ValuePath;
  /** Labels of its pods. */
  readonly podLabels?: ValuePath;
  /** Files beside the templates, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Further templates, by file name. */
  readonly templates?: Readonly<Record<string, string>>;
}
