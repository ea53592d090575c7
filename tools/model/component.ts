import type { ClusterKind } from './cluster-kinds';
import type { Contracts, SecretStore } from './contracts';
import type { DatabaseOperator } from './databases';
import type { Environment, Size } from './environment';
import type { Json } from './json';

/**
 * Definitions of kinds that the component prints in the place of its upstream, so that nothing deletes them: files that
 * Helm would install, as a pattern, or templates, with the value that makes them print.
 */
export type Definitions =
  { readonly files: string } | { readonly templates: readonly string[]; readonly switch: string };

/** Somebody else's chart, at the one version that is used everywhere. */
export interface UpstreamChart {
  /** `https://…` with an index.yaml, or `oci://…`. */
  readonly repository: string;
  readonly chart: string;
  readonly version: string;
  readonly definitions?: Definitions;
}

/** Somebody else's manifests in one file, such as a bundle of CRDs. */
export interface UpstreamManifests {
  readonly manifests: string;
  readonly version: string;
}

/** What a component wraps. */
export type Upstream = UpstreamChart | UpstreamManifests;

/** What a component gives to those that need it. The named ones are read by the renderer, the others by importers only. */
export interface Exports {
  /** Namespaces that exist once this component does. */
  readonly namespaces?: readonly string[];
  /** Where the secrets of components lie. */
  readonly secretStore?: SecretStore;
  /** Who runs the databases of components. */
  readonly databases?: DatabaseOperator;
  /** The ConfigMap with the platform's CA certificates that every namespace has once this component runs. */
  readonly trustBundle?: { readonly configMap: string; readonly key: string };
  readonly [name: string]: Json | undefined;
}

/** Values of which any part may be left out. */
export type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: DeepPartial<T[K]> }
    : T;

/** One part of the platform: data and pure functions. The folder that holds it gives its layer. */
export interface Component<Values = unknown, Exported = Exports> extends Contracts<Values> {
  /** The name of its folder. */
  readonly name: string;
  /** The name that it had when its objects were made: clusters know it by that one. */
  readonly formerly?: string;
  /** One sentence: what it does for the platform. */
  readonly description: string;
  readonly namespace: string;
  /** The team that answers for it, one of the owners in platform.yaml. */
  readonly owner: string;
  /** What must run before it. An import, so that Nx sees the edge. */
  readonly needs?: readonly Component[];
  readonly upstream?: Upstream;
  /** What those that need it may rely on. */
  readonly exports?: Exported;
  /** Values that differ from the schema's defaults in environments of a size. */
  readonly sizes?: { readonly [S in Size]?: DeepPartial<NoInfer<Values>> };
  /** Images that what it installs pulls at run time, and that no manifest of its chart names. */
  readonly images?: readonly string[];
  /** Kinds without a namespace that its chart creates, the contracts' own aside. */
  readonly clusterKinds?: readonly ClusterKind[];
  /** The values of the upstream chart in this environment: plain data, which the build checks. */
  chartValues?(values: Values, environment: Environment): object;
  /** Chart values that no schema can judge, such as what only a running program reads: path to reason. */
  readonly unchecked?: Readonly<Record<string, string>>;
  /** What the component's own templates read: top-level keys beside the upstream chart's. */
  templateValues?(values: Values, environment: Environment): object;
}

/**
 * States a component. The type of its values comes from the annotation of `chartValues` or `templateValues`;
 * what it exports keeps its exact type, so that a need that does not exist does not compile.
 */
export function defineComponent<Values, const Exported extends Exports = Record<never, never>>(
  definition: Component<Values, Exported>,
): Omit<Component, 'exports'> & { readonly exports: Exported };
export function defineComponent(definition: Component): Component & { readonly exports: Exports } {
  return { exports: {}, ...definition };
}
