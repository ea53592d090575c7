// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * The platform's own certificate authority.
 */
export interface Values {
/**
 * The root certificate that signs what runs inside the cluster.
 */
authority: {
/**
 * The name that people see who import it.
 */
name: string
/**
 * How long a root certificate is valid; it is renewed, with the same key, when a fifth of that is left.
 */
validity: string
}
}
