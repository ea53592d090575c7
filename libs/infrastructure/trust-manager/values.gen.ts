// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * Nothing to decide: every namespace trusts the platform's own CA.
 */
export interface Values {

}
