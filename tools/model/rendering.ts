import type { JsonObject } from './json';
import type { Layer } from './layers';
import type { ComponentFolder, EnvironmentFolder, Platform } from './platform';

/** One object as Argo CD would apply it. */
export interface RenderedObject {
  /** The component whose chart holds it. */
  readonly component: string;
  /** The template that made it, as helm names it: `loki/charts/loki/templates/service.yaml`. */
  readonly template: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** Where it lands: its own namespace or that of the component; absent where its kind has none. */
  readonly namespace?: string;
  /** The whole object. */
  readonly content: JsonObject;
}

/** A component's chart, rendered for one environment. */
export interface RenderedComponent {
  readonly name: string;
  /** The name by which clusters know it, where that is another. */
  readonly formerly?: string;
  readonly layer: Layer;
  readonly namespace: string;
  /** Every namespace that its chart says it creates objects in. */
  readonly namespaces: readonly string[];
  readonly wave: number;
  readonly version: string;
  /** The components that must run before it. */
  readonly needs: readonly string[];
  /** The kinds without a namespace that its chart says it creates, as group/Kind. */
  readonly clusterKinds: readonly string[];
  /** Everything that Helm got: the values file of the environment, and the override of the release over it. */
  readonly values: JsonObject;
  readonly objects: readonly RenderedObject[];
  /** Keys that stand twice in one mapping of what helm printed: a template and the path of the key. */
  readonly duplicateKeys: readonly { readonly template: string; readonly object: string; readonly path: string }[];
  /** Its definition, where the working tree holds that of this version. */
  readonly folder?: ComponentFolder;
}

/** A whole environment, rendered: everything that would be in its cluster because of the platform. */
export interface Rendering {
  readonly platform: Platform;
  readonly environment: EnvironmentFolder;
  /** The version of Kubernetes that it was rendered for. */
  readonly kubernetes: string;
  /** In the order of their waves, then by name. */
  readonly components: readonly RenderedComponent[];
  /** What Argo CD reads to run it: its projects, ApplicationSets and root Application. */
  readonly appsOfApps: readonly JsonObject[];
  /** The only component that somebody asks about, where it is one: what is wrong with others need not be found. */
  readonly asked?: string;
}
