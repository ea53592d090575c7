// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * How much the analysis of code gets, and what its nodes are like.
 */
export interface Values {
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
/**
 * Disk for its search index, which it makes anew if it is lost.
 */
volume: string
/**
 * Whether vm.max_map_count is at least 262144 on every node. Where it is not, its search does without memory maps and is slower.
 */
preparedNodes: boolean
/**
 * How much each instance of its database gets.
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
