// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * Nothing to decide: ports, domain and issuer are facts of the environment.
 */
export interface Values {

}
