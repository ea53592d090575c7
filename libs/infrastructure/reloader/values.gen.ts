// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * Nothing to decide: what is to start anew says so itself.
 */
export interface Values {

}
