// Generated from upstream.schema.json by `nx run argo-events:types`; do not edit.

export interface ChartValues {
configs?: {
jetstream?: {
settings?: {
maxFileStore?: number
maxMemoryStore?: (number | string)
}
streamConfig?: {
discard?: number
duplicates?: string
maxAge?: string
maxBytes?: string
maxMsgs?: number
replicas?: number
retention?: number
}
versions?: readonly {
configReloaderImage?: string
metricsExporterImage?: string
natsImage?: string
startCommand?: string
version?: string
}[]
}
nats?: {
versions?: readonly {
metricsExporterImage?: string
natsStreamingImage?: string
version?: string
}[]
}
}
controller?: {
affinity?: {
[k: string]: unknown
}
containerSecurityContext?: {
[k: string]: unknown
}
env?: readonly unknown[]
envFrom?: readonly unknown[]
extraContainers?: readonly unknown[]
image?: {
imagePullPolicy?: (boolean | number | string)
repository?: (boolean | number | string)
tag?: (boolean | number | string)
}
initContainers?: readonly unknown[]
livenessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
metrics?: {
enabled?: boolean
service?: {
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
servicePort?: (number | string)
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
enabled?: boolean
interval?: string
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
selector?: {
[k: string]: unknown
}
}
}
name?: string
nodeSelector?: {
[k: string]: string
}
pdb?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (boolean | number | string)
minAvailable?: (boolean | number | string)
}
podAnnotations?: {
[k: string]: string
}
podLabels?: {
[k: string]: string
}
priorityClassName?: (boolean | number | string)
rbac?: {
enabled?: boolean
managedNamespace?: (boolean | number | string)
namespaced?: boolean
rules?: readonly unknown[]
}
readinessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
replicas?: number
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
name?: (boolean | number | string)
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
crds?: {
annotations?: {
[k: string]: string
}
install?: boolean
keep?: boolean
}
createAggregateRoles?: boolean
extraObjects?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: {
additionalLabels?: {
[k: string]: string
}
hostAliases?: readonly unknown[]
image?: {
imagePullPolicy?: string
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
podAnnotations?: {
[k: string]: string
}
podLabels?: {
[k: string]: string
}
securityContext?: {
[k: string]: unknown
}
}
nameOverride?: string
namespaceOverride?: (boolean | number | string)
openshift?: boolean
webhook?: {
affinity?: {
[k: string]: unknown
}
containerSecurityContext?: {
[k: string]: unknown
}
enabled?: boolean
env?: readonly unknown[]
envFrom?: readonly unknown[]
image?: {
imagePullPolicy?: (boolean | number | string)
repository?: (boolean | number | string)
tag?: (boolean | number | string)
}
livenessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
name?: string
nodeSelector?: {
[k: string]: string
}
pdb?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (boolean | number | string)
minAvailable?: (boolean | number | string)
}
podAnnotations?: {
[k: string]: string
}
podLabels?: {
[k: string]: string
}
port?: (number | string)
priorityClassName?: (boolean | number | string)
readinessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
replicas?: number
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
name?: (boolean | number | string)
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
}
