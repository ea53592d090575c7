// Generated from upstream.schema.json by `nx run vault:types`; do not edit.

export interface ChartValues {
csi?: {
agent?: {
enabled?: boolean
extraArgs?: readonly unknown[]
image?: {
pullPolicy?: string
repository?: string
tag?: string
}
logFormat?: string
logLevel?: string
resources?: {
[k: string]: unknown
}
securityContext?: {
container?: ({
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
[k: string]: unknown
} | string)
}
}
daemonSet?: {
annotations?: ({
[k: string]: string
} | string)
extraLabels?: {
[k: string]: string
}
kubeletRootDir?: string
providersDir?: string
securityContext?: {
container?: ({
[k: string]: unknown
} | string)
pod?: ({
[k: string]: unknown
} | string)
}
updateStrategy?: {
maxUnavailable?: (boolean | number | string)
type?: string
}
}
debug?: boolean
enabled?: (boolean | string)
extraArgs?: readonly unknown[]
hmacSecretName?: (boolean | number | string)
hostNetwork?: boolean
image?: {
pullPolicy?: string
repository?: string
tag?: string
}
livenessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
logLevel?: string
pod?: {
affinity?: ({
[k: string]: unknown
} | string)
annotations?: ({
[k: string]: string
} | string)
extraLabels?: {
[k: string]: string
}
nodeSelector?: ({
[k: string]: string
} | string)
tolerations?: (readonly unknown[] | string)
}
priorityClassName?: (boolean | number | string)
readinessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
resources?: {
[k: string]: unknown
}
serviceAccount?: {
annotations?: ({
[k: string]: string
} | string)
extraLabels?: {
[k: string]: string
}
}
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
fullnameOverride?: (boolean | number | string)
global?: {
enabled?: boolean
externalVaultAddr?: (boolean | number | string)
imagePullSecrets?: readonly (boolean | number | {
name?: (boolean | number | string)
} | string)[]
namespace?: (boolean | number | string)
openshift?: boolean
psp?: {
annotations?: ({
[k: string]: string
} | string)
enable?: boolean
}
serverTelemetry?: {
prometheusOperator?: boolean
}
tlsDisable?: boolean
}
injector?: {
affinity?: ({
[k: string]: unknown
} | string)
agentDefaults?: {
cpuLimit?: string
cpuRequest?: string
ephemeralLimit?: string
ephemeralRequest?: string
memLimit?: string
memRequest?: string
template?: string
templateConfig?: {
exitOnRetryFailure?: boolean
staticSecretRenderInterval?: (boolean | number | string)
}
}
agentImage?: {
repository?: string
tag?: string
}
annotations?: ({
[k: string]: string
} | string)
authPath?: string
certs?: {
caBundle?: (boolean | number | string)
certName?: string
keyName?: string
secretName?: string
}
enabled?: (boolean | string)
externalVaultAddr?: (boolean | number | string)
extraEnvironmentVars?: {
[k: string]: (boolean | number | string)
}
extraLabels?: {
[k: string]: string
}
failurePolicy?: string
gid?: (boolean | number | string)
hostNetwork?: boolean
image?: {
pullPolicy?: string
repository?: string
tag?: string
}
leaderElector?: {
enabled?: boolean
}
livenessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
logFormat?: string
logLevel?: string
metrics?: {
enabled?: boolean
}
namespaceSelector?: {
[k: string]: unknown
}
nodeSelector?: ({
[k: string]: string
} | string)
objectSelector?: ({
[k: string]: unknown
} | string)
podDisruptionBudget?: {
[k: string]: unknown
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
revokeOnShutdown?: boolean
securityContext?: {
container?: ({
[k: string]: unknown
} | string)
pod?: ({
[k: string]: unknown
} | string)
}
service?: {
annotations?: ({
[k: string]: string
} | string)
}
serviceAccount?: {
annotations?: ({
[k: string]: string
} | string)
}
startupProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
strategy?: ({
[k: string]: unknown
} | string)
tolerations?: (readonly unknown[] | string)
topologySpreadConstraints?: (readonly unknown[] | string)
uid?: (boolean | number | string)
webhook?: {
annotations?: ({
[k: string]: string
} | string)
failurePolicy?: string
matchPolicy?: string
namespaceSelector?: {
[k: string]: unknown
}
objectSelector?: ({
[k: string]: unknown
} | string)
timeoutSeconds?: (number | string)
}
webhookAnnotations?: ({
[k: string]: string
} | string)
}
nameOverride?: (boolean | number | string)
server?: {
affinity?: ({
[k: string]: unknown
} | string)
annotations?: ({
config?: unknown
[k: string]: unknown
} | string)
auditStorage?: {
accessMode?: string
annotations?: ({
[k: string]: string
} | string)
config?: (boolean | number | string)
enabled?: (boolean | string)
labels?: ({
[k: string]: string
} | string)
mountPath?: string
size?: string
storageClass?: string
}
authDelegator?: {
config?: (boolean | number | string)
enabled?: boolean
}
dataStorage?: {
accessMode?: string
annotations?: ({
[k: string]: string
} | string)
config?: (boolean | number | string)
enabled?: (boolean | string)
labels?: ({
[k: string]: string
} | string)
mountPath?: string
size?: string
storageClass?: string
}
dev?: {
config?: (boolean | number | string)
devRootToken?: string
enabled?: boolean
}
enabled?: (boolean | string)
enterpriseLicense?: {
config?: (boolean | number | string)
secretKey?: string
secretName?: (boolean | number | string)
}
extraArgs?: (boolean | number | string)
extraContainers?: readonly unknown[]
extraEnvironmentVars?: {
config?: (boolean | number | string)
[k: string]: unknown
}
extraInitContainers?: readonly unknown[]
extraLabels?: {
config?: unknown
[k: string]: unknown
}
extraPorts?: readonly unknown[]
extraSecretEnvironmentVars?: readonly {
envName?: (boolean | number | string)
secretKey?: (boolean | number | string)
secretName?: (boolean | number | string)
}[]
extraVolumes?: readonly {
defaultMode?: (boolean | number | string)
name?: (boolean | number | string)
path?: (boolean | number | string)
type?: (boolean | number | string)
}[]
gid?: (boolean | number | string)
ha?: {
apiAddr?: string
clusterAddr?: string
config?: ({

} | string)
disruptionBudget?: {
enabled?: boolean
maxUnavailable?: number
}
enabled?: boolean
raft?: {
config?: ({

} | string)
enabled?: boolean
redundancyZones?: {
enabled?: boolean
}
setNodeId?: boolean
}
replicas?: number
}
hostAliases?: readonly unknown[]
hostNetwork?: boolean
httproute?: {
activeService?: boolean
additionalRules?: readonly unknown[]
annotations?: ({
[k: string]: string
} | string)
config?: (boolean | number | string)
enabled?: boolean
filters?: readonly unknown[]
hostnames?: readonly unknown[]
labels?: {
[k: string]: string
}
matches?: readonly {
path?: {
type?: string
value?: string
[k: string]: unknown
}
[k: string]: unknown
}[]
parentRefs?: readonly unknown[]
}
image?: {
config?: (boolean | number | string)
pullPolicy?: string
repository?: string
tag?: string
}
includeConfigAnnotation?: boolean
ingress?: {
activeService?: boolean
annotations?: ({
[k: string]: string
} | string)
config?: (boolean | number | string)
enabled?: boolean
extraPaths?: readonly unknown[]
hosts?: readonly {
host?: string
paths?: (boolean | number | string)[]
}[]
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
pathType?: string
tls?: readonly {
hosts?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
secretName?: (boolean | number | string)
}[]
}
livenessProbe?: {
config?: (boolean | number | string)
enabled?: boolean
execCommand?: readonly (boolean | number | string)[]
failureThreshold?: number
initialDelaySeconds?: number
path?: string
periodSeconds?: (number | string)
port?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
logFormat?: (boolean | number | string)
logLevel?: (boolean | number | string)
networkPolicy?: {
config?: (boolean | number | string)
egress?: readonly unknown[]
enabled?: boolean
ingress?: readonly {
from?: readonly {
namespaceSelector?: {
[k: string]: unknown
}
[k: string]: unknown
}[]
ports?: readonly {
port?: (number | string)
protocol?: string
[k: string]: unknown
}[]
[k: string]: unknown
}[]
}
nodeSelector?: ({
config?: unknown
[k: string]: unknown
} | string)
persistentVolumeClaimRetentionPolicy?: {
config?: unknown
whenDeleted?: string
whenScaled?: string
[k: string]: unknown
}
postStart?: readonly (boolean | number | string)[]
preStop?: readonly (boolean | number | string)[]
preStopSleepSeconds?: number
priorityClassName?: (boolean | number | string)
readinessProbe?: {
config?: (boolean | number | string)
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
path?: (boolean | number | string)
periodSeconds?: (number | string)
port?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
resources?: {
config?: unknown
[k: string]: unknown
}
route?: {
activeService?: boolean
annotations?: ({
[k: string]: string
} | string)
config?: (boolean | number | string)
enabled?: boolean
host?: string
labels?: {
[k: string]: string
}
tls?: {
termination?: string
[k: string]: unknown
}
}
service?: {
active?: {
annotations?: ({
[k: string]: string
} | string)
enabled?: boolean
}
activeNodePort?: number
annotations?: ({
[k: string]: string
} | string)
clusterIP?: (boolean | number | string)
config?: (boolean | number | string)
enabled?: boolean
externalTrafficPolicy?: string
instanceSelector?: {
enabled?: boolean
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
nodePort?: number
port?: (number | string)
publishNotReadyAddresses?: boolean
serviceType?: (boolean | number | string)
standby?: {
annotations?: ({
[k: string]: string
} | string)
enabled?: boolean
}
standbyNodePort?: number
targetPort?: (number | string)
type?: (boolean | number | string)
}
serviceAccount?: {
annotations?: ({
[k: string]: string
} | string)
config?: (boolean | number | string)
create?: boolean
createSecret?: boolean
extraLabels?: {
[k: string]: string
}
name?: (boolean | number | string)
serviceDiscovery?: {
enabled?: boolean
}
}
serviceCA?: {
config?: (boolean | number | string)
configMapName?: string
enabled?: boolean
secretName?: string
}
shareProcessNamespace?: boolean
standalone?: {
config?: ({

} | string)
enabled?: (boolean | string)
}
statefulSet?: {
annotations?: ({
[k: string]: string
} | string)
config?: (boolean | number | string)
securityContext?: {
container?: ({
[k: string]: unknown
} | string)
pod?: ({
[k: string]: unknown
} | string)
}
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: (readonly unknown[] | string)
topologySpreadConstraints?: (readonly unknown[] | string)
uid?: (boolean | number | string)
updateStrategyType?: string
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
serverTelemetry?: {
prometheusRules?: {
enabled?: boolean
rules?: readonly unknown[]
selectors?: {
[k: string]: unknown
}
}
serviceMonitor?: {
authorization?: {
[k: string]: unknown
}
enabled?: boolean
interval?: string
matchLabels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
scrapeTimeout?: string
selectors?: {
[k: string]: unknown
}
tlsConfig?: {
[k: string]: unknown
}
}
}
ui?: {
activeVaultPodOnly?: boolean
annotations?: ({
[k: string]: string
} | string)
enabled?: (boolean | string)
externalPort?: (number | string)
externalTrafficPolicy?: string
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
publishNotReadyAddresses?: boolean
serviceIPFamilies?: readonly unknown[]
serviceIPFamilyPolicy?: (boolean | number | string)
serviceNodePort?: number
serviceType?: string
targetPort?: (number | string)
type?: (boolean | number | string)
}
}
