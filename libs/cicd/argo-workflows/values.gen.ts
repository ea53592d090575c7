// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * How much runs at once, how long it stays, and who may do everything.
 */
export interface Values {
/**
 * URLs of the object stores in which logs and artifacts stay, which the page shows: network policies let its server out to them.
 */
artifacts: string[]
/**
 * Workflows that run at once; others wait.
 */
parallelism: number
/**
 * Minutes after which a workflow is stopped, unless its template says otherwise.
 */
deadline: number
/**
 * Hours that a workflow can be looked at after its end.
 */
keep: {
/**
 * Those that did what they should.
 */
successful: number
/**
 * The others.
 */
failed: number
}
/**
 * Days that a workflow stays in the archive, when nothing else is left of it.
 */
archive: number
/**
 * Processors that are kept free for each controller.
 */
cpu: string
/**
 * Memory that is kept free for each controller.
 */
memory: string
/**
 * Memory that a controller may use at most.
 */
memoryLimit: string
/**
 * How much each instance of the database with the archive gets.
 */
database: {
/**
 * Disk.
 */
volume: string
/**
 * Processors that it asks for.
 */
cpu: string
/**
 * Memory that it asks for.
 */
memory: string
/**
 * Memory that it may use at most.
 */
memoryLimit: string
}
}
