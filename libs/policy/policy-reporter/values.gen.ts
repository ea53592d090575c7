// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * How much the reporter gets, and who sees its page.
 */
export interface Values {
/**
 * Memory that each of its programs may use at most; more objects need more.
 */
memoryLimit: string
}
