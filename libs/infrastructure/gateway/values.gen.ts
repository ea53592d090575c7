// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * What a cloud is told of the Gateway; ports, domain and issuer are facts of the environment.
 */
export interface Values {
/**
 * Annotations of the Gateway's Service, by which a cloud knows which load balancer to give it.
 */
annotations: {
[k: string]: string
}
}
