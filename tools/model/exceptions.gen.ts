// Generated from exceptions.schema.json by `nx sync`; do not edit.

/**
 * What verify may find without failing: people write it in exceptions.yaml.
 */
export interface Exceptions {
/**
 * The findings that may stay for a time.
 */
exceptions: {
/**
 * The check that finds it, such as references.
 */
check: string
/**
 * The component whose object it is.
 */
component: string
/**
 * The environments in which it may be found.
 * 
 * @minItems 1
 */
environments: [string, ...(string)[]]
/**
 * The kind of the object.
 */
kind: string
/**
 * The name of the object.
 */
name: string
/**
 * The field of the object, as verify prints it; every one when absent.
 */
path?: string
/**
 * Why it may stay.
 */
reason: string
/**
 * The team that takes it away again.
 */
owner: string
/**
 * The last day on which it may be here.
 */
expires: string
}[]
}
