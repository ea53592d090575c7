// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * How much Kyverno gets, and how often it looks at what is there.
 */
export interface Values {
/**
 * Memory that each of its programs may use at most.
 */
memoryLimit: string
/**
 * How often all that is already in the cluster is judged again.
 */
scanEvery: string
}
