// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * How much each copy of Vault gets.
 */
export interface Values {
/**
 * Disk for the secrets. It can grow later, but not shrink.
 */
storage: string
/**
 * Disk for the audit log. Vault answers nobody while it cannot write there.
 */
auditStorage: string
/**
 * Processors that are kept free for it.
 */
cpu: string
/**
 * Memory that it has, and may not exceed.
 */
memory: string
/**
 * How much Vault tells about itself.
 */
logLevel: ("trace" | "debug" | "info" | "warn" | "error")
}
