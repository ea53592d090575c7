// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * How much may be scanned at once, and how often again.
 */
export interface Values {
/**
 * Images that are scanned at the same time. All of them have to fit into the quota of the namespace trivy.
 */
scans: number
/**
 * Memory that the scan of an image may use at most; large images take more.
 */
memoryLimit: string
/**
 * Registries, beside those that the platform itself pulls from, whose images are scanned: network policies let scans out to them.
 */
registries: string[]
/**
 * How old a report becomes before its image is scanned again, since new vulnerabilities become known.
 */
again: string
}
