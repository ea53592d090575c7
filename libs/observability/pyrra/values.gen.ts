// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * What a person decides about pyrra.
 */
export interface Values {

}
