// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * What pipelines deliver, and how images are built.
 */
export interface Values {
/**
 * The forge with the applications of teams. Without it nothing is built and nobody is onboarded: pipelines only mend.
 */
delivery?: {
/**
 * What the forge is.
 */
forge: ("github" | "gitlab" | "gitea")
/**
 * The forge, to which its token is shown and to nobody else.
 */
url: string
/**
 * Path of the repository with the applications: what pipelines ask to change there, Argo CD applies once it is merged.
 */
repository: string
/**
 * The branch that counts, of that repository and of those with the sources of applications.
 */
branch: string
/**
 * Where images of applications are pushed, such as registry.example.com/applications.
 */
registry: string
/**
 * Disk that the steps of one pipeline share.
 */
workspace: string
/**
 * The label business-unit of what is onboarded.
 */
businessUnit: string
/**
 * The label cost-centre of what is onboarded.
 */
costCentre: string
/**
 * Hosts from which checks and builds may download, beside registries of images: mirrors of packages, for example.
 */
downloads: string[]
/**
 * How sources are checked before an image is built, unless who starts a pipeline says otherwise.
 */
checks: {
/**
 * The image in which both run, as a user without rights.
 */
image: string
/**
 * The command that looks at the sources.
 */
lint: string
/**
 * The command that tests them.
 */
test: string
}
}
/**
 * The program that builds images, and keeps what it can use again.
 */
builder: {
/**
 * Disk for layers of images.
 */
volume: string
/**
 * Processors that are kept free for it.
 */
cpu: string
/**
 * Memory that is kept free for it.
 */
memory: string
/**
 * Memory that all builds together may use at most.
 */
memoryLimit: string
}
/**
 * The object store in which logs of steps stay when their pods are deleted, and what templates leave there. Without it pipelines work, and leave nothing.
 */
artifacts?: {
/**
 * The bucket; its own rules say how long it keeps what lies there.
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
}
