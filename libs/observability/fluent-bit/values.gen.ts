// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * What is collected, and how much may wait.
 */
export interface Values {
/**
 * Lines that hold one of these texts are dropped before they leave their node.
 */
noise: string[]
/**
 * Disk of each node for logs that Loki does not take yet.
 */
buffer: ("100M" | "500M" | "2G")
/**
 * Memory that the collector of a node may use at most.
 */
memoryLimit: string
}
