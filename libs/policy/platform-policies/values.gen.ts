// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * Which rules refuse, where images may come from, and what is excepted.
 */
export interface Values {
/**
 * The policies that refuse what breaks them; the others only report it.
 */
enforced: ("allowed-registries" | "namespace-labels" | "no-host-access" | "no-latest-images" | "no-privileged-containers" | "non-root" | "priority-class" | "probes" | "resource-limits" | "workload-labels")[]
/**
 * Registries, or paths in them, that images may come from. Those that the environment rewrites are meant as rewritten.
 * 
 * @minItems 1
 */
registries: [string, ...(string)[]]
/**
 * What may break policies for a time, by a name of your choice.
 */
exceptions: {
[k: string]: {
/**
 * Why, for whoever reads the report.
 */
reason: string
/**
 * The team that takes it away again.
 */
owner: string
/**
 * Where the workloads are.
 */
namespace: string
/**
 * The names of what makes the pods, such as of a Deployment.
 * 
 * @minItems 1
 */
workloads: [string, ...(string)[]]
/**
 * The policies that these may break.
 * 
 * @minItems 1
 */
policies: [("allowed-registries" | "no-host-access" | "no-latest-images" | "no-privileged-containers" | "non-root" | "priority-class" | "probes" | "resource-limits" | "workload-labels"), ...(("allowed-registries" | "no-host-access" | "no-latest-images" | "no-privileged-containers" | "non-root" | "priority-class" | "probes" | "resource-limits" | "workload-labels"))[]]
/**
 * The last day on which it holds.
 */
expires: string
}
}
}
