// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * How long logs are kept, and where.
 */
export interface Values {
/**
 * How long logs are kept, at least a day.
 */
retention: string
/**
 * Where logs are kept.
 */
storage: {
/**
 * filesystem is the volume of the one copy of Loki; s3 is an object store, which several copies share.
 */
type: ("filesystem" | "s3")
/**
 * The bucket in the object store.
 */
bucket: string
/**
 * The object store.
 */
endpoint: string
/**
 * The region of the object store.
 */
region: string
}
/**
 * Disk of each copy: for all logs with filesystem, for those not yet in the bucket with s3.
 */
volume: string
/**
 * Processors that are kept free for each copy.
 */
cpu: string
/**
 * Memory that is kept free for each copy.
 */
memory: string
/**
 * Memory that a copy may use at most.
 */
memoryLimit: string
}
