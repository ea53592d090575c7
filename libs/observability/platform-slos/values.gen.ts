// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * Nobody decides anything about the promises of the cluster.
 */
export interface Values {

}
