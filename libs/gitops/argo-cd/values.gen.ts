// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * How often Argo CD looks, whom it tells, and how much it gets.
 */
export interface Values {
/**
 * How soon a change is seen of which no webhook tells.
 */
reconciliation: {
/**
 * How often each Application is compared with its source.
 */
every: string
/**
 * By how much more at most, so that not all are compared at once.
 */
jitter: string
}
/**
 * URLs of repositories of Git and of charts that Applications of teams come from, beside those of the platform itself: network policies let Argo CD out to their hosts.
 */
sources: string[]
/**
 * Who is told that a sync failed or that an Application is unwell, beside what acts on events by itself.
 */
notifications?: {
/**
 * Where it is posted as JSON, such as an event source in the cluster.
 */
url: string
}
/**
 * Processors that are kept free for the controller, and as many for each repo server.
 */
cpu: string
/**
 * Memory that is kept free for the controller, and as much for each repo server.
 */
memory: string
/**
 * Memory that each of them may use at most.
 */
memoryLimit: string
}
