// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * How much the reporter gets, and who sees its page.
 */
export interface Values {
/**
 * Memory that each of its programs may use at most; more objects need more.
 */
memoryLimit: string
/**
 * Mail addresses of people who see the page, beside the groups of platform.yaml: for those whom the identity provider gives no groups.
 */
administrators: string[]
}
