// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * Who says who people are.
 */
export interface Values {
/**
 * Where people have their accounts; at least one, but on a laptop.
 */
connectors: {
/**
 * GitHub: groups are <organisation>:<team>.
 */
github?: {
/**
 * The OAuth application there.
 */
clientId: string
/**
 * Who is let in: members of these.
 * 
 * @minItems 1
 */
organisations: [string, ...(string)[]]
}
/**
 * GitLab: groups are those there.
 */
gitlab?: {
/**
 * The application there.
 */
clientId: string
/**
 * The GitLab.
 */
url: string
/**
 * Who is let in: members of these.
 * 
 * @minItems 1
 */
groups: [string, ...(string)[]]
}
/**
 * Microsoft Entra ID: groups are those of the tenant.
 */
microsoft?: {
/**
 * The application there.
 */
clientId: string
/**
 * Who is let in: people of this tenant.
 */
tenant: string
}
/**
 * Any other provider of OpenID Connect.
 */
oidc?: {
/**
 * What people call it.
 */
name: string
/**
 * The client there.
 */
clientId: string
/**
 * The provider.
 */
issuer: string
}
/**
 * A directory, asked over TLS.
 */
ldap?: {
/**
 * Its host and port.
 */
host: string
/**
 * As whom it is asked.
 */
bindDn: string
/**
 * Below what people are.
 */
people: string
/**
 * What people type in: an attribute of theirs.
 */
login: string
/**
 * Below what groups are.
 */
groups: string
}
}
/**
 * One person, administrator@<domain>, with a random password that lies in Vault: for laptops, in size demo only.
 */
localUser: boolean
/**
 * Processors that are kept free for each copy.
 */
cpu: string
/**
 * Memory that a copy may use at most.
 */
memory: string
}
