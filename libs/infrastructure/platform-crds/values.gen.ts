// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * Nothing to decide: the version in the definition says it all.
 */
export interface Values {

}
