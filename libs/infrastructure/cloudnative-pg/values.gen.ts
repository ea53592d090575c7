// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * Nothing to decide: who declares a database says how much it gets.
 */
export interface Values {

}
