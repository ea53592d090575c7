// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * Which portal runs, how much it gets and what it reads.
 */
export interface Values {
/**
 * The image of the portal, with the plugins that people see: build it from images/backstage. Nobody can log in to the default, which is that of the Backstage project.
 */
image: {
/**
 * The registry that it lies in.
 */
registry: string
/**
 * Its path in the registry.
 */
repository: string
/**
 * Its version.
 */
tag: string
/**
 * The digest that it must have; any where it is absent.
 */
digest?: string
}
/**
 * Processors that each copy asks for.
 */
cpu: string
/**
 * Memory that each copy asks for.
 */
memory: string
/**
 * Memory that each copy may use at most.
 */
memoryLimit: string
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
/**
 * Where the pages of TechDocs lie, which the portal makes of what git has when somebody asks: on its own disk (local), or in a bucket (s3), as several copies need it.
 */
documentation: {
/**
 * Where they lie.
 */
storage: ("local" | "s3")
/**
 * The bucket.
 */
bucket: string
/**
 * Where the storage answers, if it is not that of AWS.
 */
endpoint?: string
/**
 * The region of the bucket.
 */
region: string
}
/**
 * The Git host that entities, templates and documentation are read from, with the token git in Vault.
 */
git?: {
/**
 * What runs there.
 */
type: ("github" | "gitlab" | "gitea")
/**
 * Its name.
 */
host: string
}
/**
 * Whether it asks Argo CD how Applications are, with the token argo-cd in Vault; the image has to have a plugin for it, and that of images/backstage has none.
 */
argoCd: boolean
/**
 * Whether people ask for places for applications here; only where pipelines deliver.
 */
onboarding: boolean
}
