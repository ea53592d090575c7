// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * What the agent on each node may use, and who sees what Hubble knows.
 */
export interface Values {
/**
 * Whether people reach the page of Hubble through the Gateway: it shows who talks with whom, and asks nobody to log in.
 */
page: boolean
/**
 * Processors that the agent on a node asks for.
 */
cpu: string
/**
 * Memory that it asks for.
 */
memory: string
/**
 * Memory that it may use at most; it grows with pods and policies.
 */
memoryLimit: string
}
