// Generated from release.schema.json by `nx sync`; do not edit.

/**
 * A pin: the chart version of a component that an environment runs. Everything but the override, and that it is detached, belongs to the chart version.
 */
export interface Release {
/**
 * The component, as its folder is named.
 */
component: string
/**
 * The name by which clusters know it, where it had that when its objects were made.
 */
formerly?: string
/**
 * The layer that the component lies in.
 */
layer: ("infrastructure" | "security" | "gitops" | "policy" | "observability" | "cicd" | "portal")
/**
 * The namespace that it lives in.
 */
namespace: string
/**
 * Every namespace that the chart creates objects in: its own and those that it makes.
 */
namespaces: string[]
/**
 * Its depth in the graph of hard needs.
 */
wave: string
/**
 * The chart version: upstream version and content.
 */
version: string
/**
 * The digest of its manifest in the registry; absent until it was pushed.
 */
digest?: string
/**
 * Kinds without a namespace that the chart creates, as group/Kind.
 */
clusterKinds: string[]
/**
 * Chart values that outrank the values file, for a limited time.
 */
override?: {
/**
 * Why it cannot wait for a release.
 */
reason: string
/**
 * The team that takes it away again.
 */
owner: string
/**
 * The last day on which it may be here.
 */
expires: string
/**
 * Chart values, laid over the values file.
 */
values: {

}
}
/**
 * What Argo CD made stays in the cluster when this pin goes or comes to another layer.
 */
detached?: true
}
