// Generated from upstream.schema.json by `nx run cloudnative-pg:types`; do not edit.

export interface ChartValues {
additionalArgs?: readonly unknown[]
additionalEnv?: readonly unknown[]
affinity?: {
[k: string]: unknown
}
commonAnnotations?: {
[k: string]: string
}
config?: {
clusterWide?: boolean
create?: boolean
data?: {
[k: string]: unknown
}
maxConcurrentReconciles?: number
name?: string
secret?: boolean
}
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
runAsGroup?: number
runAsUser?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
crds?: {
create?: boolean
}
dnsPolicy?: (boolean | number | string)
fullnameOverride?: (boolean | number | string)
global?: {
[k: string]: unknown
}
hostNetwork?: boolean
image?: {
pullPolicy?: string
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
monitoring?: {
fullnameOverride?: (boolean | number | string)
global?: (boolean | number | string)
grafanaDashboard?: {
annotations?: {
[k: string]: string
}
configMapName?: string
create?: boolean
labels?: {
[k: string]: string
}
namespace?: (boolean | number | string)
sidecarLabel?: string
sidecarLabelValue?: string
}
nameOverride?: (boolean | number | string)
podMonitorAdditionalLabels?: {
[k: string]: string
}
podMonitorEnabled?: boolean
podMonitorMetricRelabelings?: readonly unknown[]
podMonitorRelabelings?: readonly unknown[]
}
monitoringQueriesConfigMap?: {
name?: string
queries?: string
}
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
runAsNonRoot?: boolean
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
rbac?: {
aggregateClusterRoles?: boolean
annotations?: {
[k: string]: string
}
create?: boolean
}
replicaCount?: number
resources?: {
[k: string]: unknown
}
service?: {
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
name?: string
port?: (number | string)
type?: string
}
serviceAccount?: {
create?: boolean
name?: (boolean | number | string)
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
updateStrategy?: {
[k: string]: unknown
}
webhook?: {
livenessProbe?: {
initialDelaySeconds?: number
}
mutating?: {
create?: boolean
failurePolicy?: string
}
port?: (number | string)
readinessProbe?: {
initialDelaySeconds?: number
}
startupProbe?: {
failureThreshold?: number
periodSeconds?: (number | string)
}
validating?: {
create?: boolean
failurePolicy?: string
}
}
}
