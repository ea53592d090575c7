// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * The platform's own certificate authority, and who asks a public one.
 */
export interface Values {
/**
 * Annotations of cert-manager's ServiceAccount by which a cloud knows who writes the proof into the zone of the domain.
 */
identity: {
[k: string]: string
}
/**
 * The root certificate that signs what runs inside the cluster.
 */
authority: {
/**
 * The name that people see who import it, and by which it is found: under another one, everything that it has signed has to be signed anew.
 */
name: string
/**
 * How long a root certificate is valid; it is renewed, with the same key, when a fifth of that is left.
 */
validity: string
}
}
