// Generated from settings.schema.json by `nx sync`; do not edit.

/**
 * What is true of the whole platform: people write it in platform.yaml.
 */
export interface Settings {
/**
 * The platform's name: the label app.kubernetes.io/part-of of everything in it.
 */
name: string
/**
 * The web address of this repository: charts name it as their source and alerts link to its runbooks.
 */
repository: string
/**
 * The licence of the charts as an SPDX expression, such as MIT; what an upstream brings keeps its own.
 */
licence?: string
/**
 * The Kubernetes versions that every chart is made for, as a Helm version range.
 */
kubernetes: string
/**
 * The team that owns what belongs to no component, one of the owners.
 */
owner: string
/**
 * The groups of people, as the identity provider names them, that have each role on the platform's own pages.
 */
groups: {
/**
 * May do everything.
 */
administrators: string[]
/**
 * May start, stop and change what runs.
 */
editors: string[]
/**
 * May look.
 */
viewers: string[]
}
/**
 * The forge that pull requests are made in; found from the URL of the remote origin where it is not stated.
 */
forge: {
/**
 * gitea stands for Forgejo as well, github for Enterprise as well.
 */
kind?: ("gitea" | "github")
/**
 * Where its API begins, such as https://git.example.com/api/v1.
 */
api?: string
}
/**
 * Where upstream charts and manifests are fetched from instead: beginnings of addresses, each with the address or folder that stands for it; the longest match counts. The variable PLATFORM_MIRRORS goes before it.
 */
mirrors?: {
[k: string]: string
}
/**
 * The teams that components name as their owner.
 */
owners: {
[k: string]: {
/**
 * The label business-unit of what the team owns.
 */
businessUnit: string
/**
 * The label cost-centre of what the team owns.
 */
costCentre: string
/**
 * Who reviews changes, as in CODEOWNERS.
 * 
 * @minItems 1
 */
reviewers: [string, ...(string)[]]
}
}
}
