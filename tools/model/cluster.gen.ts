// Generated from cluster.schema.json by `nx sync`; do not edit.

/**
 * What the cluster of one environment is and has before the platform: people write it in environments/<name>/cluster.yaml. Only verify, plan and capacity read it; no chart does.
 */
export interface Cluster {
/**
 * Its version; the oldest that the platform supports when absent.
 */
kubernetes?: string
/**
 * What pods may use of each of its nodes, beside what the node keeps for itself.
 */
node?: {
/**
 * Processors.
 */
cpu: string
/**
 * Memory.
 */
memory: string
/**
 * How many pods a node takes.
 */
pods: number
}
/**
 * Labels of nodes that pods may ask for, beside those that Kubernetes gives every node; each with the values that there are.
 */
nodeLabels: {
[k: string]: string[]
}
/**
 * Taints that every node has, so that only pods that tolerate them run.
 */
nodeTaints: {
/**
 * Its key.
 */
key: string
/**
 * Its value; none when absent.
 */
value?: string
/**
 * What it does.
 */
effect: ("NoSchedule" | "NoExecute")
}[]
/**
 * Its storage classes, the default one first.
 */
storageClasses: string[]
/**
 * The registries, or paths in them, that images may come from; any when empty.
 */
imageRegistries: string[]
/**
 * Objects that the platform uses and that somebody else brings.
 */
given: {
/**
 * The kind, such as Secret.
 */
kind: string
/**
 * Its namespace, unless its kind has none.
 */
namespace?: string
/**
 * Its name.
 */
name: string
/**
 * What it holds that others name: keys of a Secret or ConfigMap, ports of a Service, listeners of a Gateway; anything when absent.
 */
keys?: string[]
/**
 * Who or what brings it, in a few words.
 */
by: string
}[]
}
