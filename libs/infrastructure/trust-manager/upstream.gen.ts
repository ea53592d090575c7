// Generated from upstream.schema.json by `nx run trust-manager:types`; do not edit.

export interface ChartValues {
affinity?: {
[k: string]: unknown
}
app?: {
cipherSuites?: (boolean | number | string)
leaderElection?: {
enabled?: boolean
leaseDuration?: string
renewDeadline?: string
}
logFormat?: string
logLevel?: number
metrics?: {
port?: (number | string)
service?: {
enabled?: boolean
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
servicemonitor?: {
enabled?: boolean
endpointAdditionalProperties?: {
[k: string]: unknown
}
interval?: string
labels?: {
[k: string]: string
}
prometheusInstance?: string
scrapeTimeout?: string
}
type?: string
}
}
minTLSVersion?: (boolean | number | string)
podAnnotations?: {
[k: string]: string
}
podLabels?: {
[k: string]: string
}
readinessProbe?: {
path?: string
port?: (number | string)
}
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
runAsNonRoot?: boolean
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
targetNamespaces?: readonly unknown[]
trust?: {
namespace?: string
}
webhook?: {
host?: string
hostNetwork?: boolean
port?: (number | string)
service?: {
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
nodePort?: number
type?: string
}
timeoutSeconds?: (number | string)
tls?: {
approverPolicy?: {
certManagerNamespace?: string
certManagerServiceAccount?: string
enabled?: boolean
}
certificate?: {
duration?: (boolean | number | string)
secretTemplate?: {
[k: string]: unknown
}
}
helmCert?: {
enabled?: boolean
}
}
}
}
automountServiceAccountToken?: boolean
commonAnnotations?: {
[k: string]: string
}
commonLabels?: {
[k: string]: string
}
crds?: {
enabled?: boolean
keep?: boolean
}
defaultPackage?: {
enabled?: boolean
resources?: {
[k: string]: unknown
}
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
runAsNonRoot?: boolean
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
}
defaultPackageImage?: {
_defaultReference?: string
digest?: string
name?: string
pullPolicy?: string
registry?: string
repository?: (boolean | number | string)
tag?: string
}
enabled?: boolean
extraObjects?: readonly unknown[]
filterExpiredCertificates?: {
enabled?: boolean
}
filterNonCACerts?: {
enabled?: boolean
}
global?: {
rbac?: {
aggregateClusterRoles?: boolean
create?: boolean
}
}
image?: {
digest?: string
name?: string
pullPolicy?: string
registry?: string
repository?: (boolean | number | string)
tag?: string
}
imageNamespace?: string
imagePullSecrets?: readonly unknown[]
imageRegistry?: string
nameOverride?: (boolean | number | string)
namespace?: (boolean | number | string)
nodeSelector?: {
"kubernetes.io/os"?: string
[k: string]: unknown
}
podDisruptionBudget?: {
enabled?: boolean
maxUnavailable?: unknown
minAvailable?: unknown
}
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
replicaCount?: number
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
secretTargets?: {
authorizedSecrets?: readonly unknown[]
authorizedSecretsAll?: boolean
enabled?: boolean
}
serviceAccount?: {
automountServiceAccountToken?: boolean
create?: boolean
name?: string
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
