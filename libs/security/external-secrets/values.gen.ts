// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * How External Secrets works.
 */
export interface Values {
/**
 * Secrets that are copied at the same time.
 */
concurrency: number
/**
 * How much the controller tells about itself.
 */
logLevel: ("debug" | "info" | "warn" | "error")
}
