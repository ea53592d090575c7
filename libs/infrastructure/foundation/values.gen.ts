// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * The namespaces of the platform and how much each may use.
 */
export interface Values {
/**
 * The namespaces, by name.
 */
namespaces: {
"argo-events": Namespace
argocd: Namespace
"cert-manager": Namespace
cicd: Namespace
"cilium-secrets": Namespace
"external-secrets": Namespace
gateway: Namespace
gitops: Namespace
"image-builds": Namespace
infrastructure: Namespace
observability: Namespace
pipelines: Namespace
policy: Namespace
portal: Namespace
security: Namespace
trivy: Namespace
vault: Namespace
}
/**
 * What the pods of a namespace may use together, by the name of the quota.
 */
quotas: {
small: Quota
medium: Quota
large: Quota
}
}
/**
 * What may run in a namespace and how much of it.
 */
export interface Namespace {
/**
 * The least strict pods that are let in, in the words of the Pod Security Standards.
 */
podSecurity: ("restricted" | "baseline" | "privileged")
/**
 * The quota that it gets.
 */
quota: ("small" | "medium" | "large")
}
/**
 * The sum over all pods of a namespace.
 */
export interface Quota {
/**
 * Processors that pods may ask for.
 */
cpu: string
/**
 * Memory that pods may ask for.
 */
memory: string
/**
 * Memory that pods may use at most.
 */
memoryLimit: string
/**
 * Disk that volumes may ask for.
 */
storage: string
}
