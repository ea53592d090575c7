// Generated from environment.schema.json by `nx sync`; do not edit.

/**
 * What is true of one environment and of no component: people write it in environments/<name>/environment.yaml.
 */
export interface Facts {
/**
 * The DNS domain under which every route of this environment has its host.
 */
domain: string
/**
 * Where Argo CD applies what this environment runs.
 */
cluster: {
/**
 * URL of the Kubernetes API as Argo CD knows it; https://kubernetes.default.svc is the cluster that Argo CD itself runs in.
 */
server: string
/**
 * How deploy gets the cluster: k3d makes it in Docker, existing takes the one of a kubeconfig, testbed the one of this repository's tests.
 */
provider: ("k3d" | "existing" | "testbed")
/**
 * The context of the kubeconfig by which deploy reaches an existing cluster; the current one when absent.
 */
context?: string
/**
 * Where each node reaches the Kubernetes API before the cluster has a network; without more, where k3s answers on every node.
 */
api: {
/**
 * A name or an address that every node can reach.
 */
host: string
/**
 * Its port.
 */
port: number
}
}
/**
 * How much everything gets: demo fits a laptop, standard serves teams, ha survives the loss of a node.
 */
size: ("demo" | "standard" | "ha")
/**
 * Copies of each service that can have several; by size when absent: demo 1, standard 2, ha 3.
 */
replicas?: number
/**
 * Nodes that can run the platform; copies of a service are kept apart only where there are as many.
 */
nodes: number
/**
 * The OCI registry and path that holds the charts of this environment.
 */
registry: string
/**
 * Charts are pushed to that registry without TLS, for one inside a laptop or a trusted network.
 */
registryPlainHttp: boolean
/**
 * Image registries to rewrite: from a registry or a path in it to the one that this environment pulls from.
 */
images: {
[k: string]: string
}
/**
 * The repository that Argo CD follows; without it the entries are written inline.
 */
git?: {
/**
 * URL of the repository that holds this file.
 */
repository: string
/**
 * Branch or tag to follow.
 */
revision: string
}
/**
 * The environment whose releases come here next; the first of a chain has none.
 */
promotesFrom?: string
/**
 * How releases come here from the environment before.
 */
promotion: {
/**
 * One pull request for all that is ready (environment), or one for each layer (layer).
 */
pullRequests: ("environment" | "layer")
/**
 * What the titles of pull requests begin with.
 */
title: string
/**
 * Labels of pull requests, which the forge knows.
 */
labels: string[]
/**
 * Who is asked to review: @user, or @organisation/team.
 */
reviewers: string[]
/**
 * What must be true of a release before it comes here, unless it renders the same here.
 */
gates: {
/**
 * How long the environment before has pinned it.
 */
minimumAge?: string
/**
 * The environment before runs exactly this version, synced and healthy, as its Argo CD says.
 */
healthy: boolean
/**
 * Verify finds nothing in this environment with what comes.
 */
clean: boolean
}
/**
 * Components that stay as they are until somebody takes them off this list.
 */
holds: {
/**
 * The component.
 */
component: string
/**
 * Why it stays.
 */
reason: string
}[]
}
/**
 * Where commands ask what runs here: the API of the Argo CD that applies it, or the cluster that it runs in.
 */
argoCd: {
/**
 * Its API; the token is in the variable ARGOCD_AUTH_TOKEN_<NAME>, else in ARGOCD_AUTH_TOKEN.
 */
url?: string
/**
 * The context of the kubeconfig for the cluster; asked where there is no url.
 */
context?: string
}
/**
 * Components that are off (false) here; every other component is on.
 */
components: {
[k: string]: boolean
}
/**
 * Components that may go away here with all that they made; plan refuses to lose any other.
 */
removals: string[]
/**
 * Who signs the certificates that people's browsers see.
 */
tls: {
/**
 * platform-ca is the platform's own certificate authority; acme is a public one such as Let's Encrypt.
 */
issuer: ("platform-ca" | "acme")
/**
 * The account at the public authority; needed when the issuer is acme.
 */
acme?: {
/**
 * Whom the authority tells about certificates that expire.
 */
email: string
/**
 * The authority's directory.
 */
server: string
/**
 * Where the authority finds the proof that the domain is ours: a zone that cert-manager may write with the identity of its pods, so that no key lies anywhere. A wildcard cannot be proven in another way.
 */
dns: {
/**
 * A zone at Amazon.
 */
route53?: {
/**
 * Its region.
 */
region: string
/**
 * The role that is taken on to write it; that of the pods when absent.
 */
role?: string
}
/**
 * A zone at Google.
 */
cloudDNS?: {
/**
 * The project that holds it.
 */
project: string
}
}
}
}
/**
 * How the Gateway of this environment is reached.
 */
gateway: {
/**
 * The ports on which it listens on every node, for a cluster in which nobody gives out addresses; a Service of type LoadBalancer when absent.
 */
hostPorts?: {
/**
 * For plain HTTP, which only redirects.
 */
http: number
/**
 * For HTTPS.
 */
https: number
}
/**
 * Who answers the hosts of routes inside the cluster: the DNS that people ask (public), or the DNS of the cluster (cluster), for a domain whose public answer is the machine that asks.
 */
names: ("public" | "cluster")
}
/**
 * What happens to traffic that no component declares: nothing (off), it is written down (audit), or it is stopped (enforced).
 */
traffic: ("off" | "audit" | "enforced")
/**
 * Where the keys of a new Vault go: Vault keeps them on its own disk (vault), or deploy makes it and hands them to a file of this machine (file), to the person at the terminal, once (terminal), or to a Secret, where there is no Git (secret).
 */
vaultKeys: ("vault" | "file" | "terminal" | "secret")
/**
 * The object storage that databases are backed up to; without it they are not.
 */
backups?: {
/**
 * The bucket, and where in it each component has a folder of its own.
 */
destination: string
/**
 * Where the storage answers, if it is not that of AWS.
 */
endpoint?: string
/**
 * The region of the bucket, where the storage has regions.
 */
region?: string
/**
 * How long one can go back: days, weeks or months, such as 30d.
 */
retention: string
}
/**
 * How Argo CD keeps the cluster as it is in Git.
 */
sync: {
/**
 * Apply changes without a person; a person presses Sync when false.
 */
automated: boolean
/**
 * Delete what is no longer in a chart; custom resource definitions are kept always.
 */
prune: boolean
/**
 * Undo changes that somebody made in the cluster.
 */
selfHeal: boolean
/**
 * What happens after a sync that failed.
 */
retry: {
/**
 * Tries after the first; -1 tries for ever.
 */
limit: number
/**
 * The wait before the first of them.
 */
duration: string
/**
 * How much longer each wait is than the one before.
 */
factor: number
/**
 * The longest wait.
 */
maxDuration: string
}
}
/**
 * Nothing is deleted with an Application, an ApplicationSet or a release that goes away.
 */
protected: boolean
/**
 * Labels on every object of this environment: under a domain of yours, or another cost centre.
 */
labels: {
[k: string]: string
}
}
