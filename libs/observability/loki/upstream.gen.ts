// Generated from upstream.schema.json by `nx run loki:types`; do not edit.

export interface ChartValues {
annotations?: {
[k: string]: string
}
backend?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: boolean
autoscaling?: {
behavior?: {
enabled?: unknown
[k: string]: unknown
}
customMetrics?: unknown
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: number
}
command?: (boolean | number | string)
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: string
hostAliases?: unknown
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
behavior?: {
[k: string]: unknown
}
cooldownPeriod?: (number | string)
enabled?: boolean
fallback?: {
[k: string]: unknown
}
maxReplicas?: number
minReplicas?: number
pollingInterval?: (number | string)
triggers?: readonly unknown[]
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: unknown
livenessProbe?: unknown
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
claims?: (readonly {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}[] | {
[k: string]: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}
})
dataVolumeParameters?: {
emptyDir?: {
[k: string]: unknown
}
[k: string]: unknown
}
enableStatefulSetAutoDeletePVC?: boolean
enabled?: boolean
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: {
[k: string]: unknown
}
size?: string
storageClass?: string
type?: (boolean | number | string)
volumeAttributesClassName?: string
volumeClaimsEnabled?: boolean
whenDeleted?: string
whenScaled?: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: string
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: unknown
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
selectorLabels?: {
[k: string]: string
}
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: unknown
serviceLabels?: unknown
serviceType?: (boolean | number | string)
sidecar?: boolean
startupProbe?: unknown
statefulSetRecreateJob?: {
enabled?: boolean
}
strategy?: {
rollingUpdate?: {
partition?: number
[k: string]: unknown
}
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
bloomBuilder?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
behavior?: {
enabled?: boolean
scaleDown?: {
[k: string]: unknown
}
scaleUp?: {
[k: string]: unknown
}
[k: string]: unknown
}
customMetrics?: readonly unknown[]
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: number
}
command?: string
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
behavior?: {
[k: string]: unknown
}
cooldownPeriod?: (number | string)
enabled?: boolean
fallback?: {
[k: string]: unknown
}
maxReplicas?: number
minReplicas?: number
pollingInterval?: (number | string)
triggers?: readonly unknown[]
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: unknown
livenessProbe?: unknown
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
claims?: (readonly {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}[] | {
[k: string]: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}
})
dataVolumeParameters?: unknown
enableStatefulSetAutoDeletePVC?: (boolean | number | string)
enabled?: boolean
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: {
[k: string]: unknown
}
size?: string
storageClass?: string
type?: string
volumeAttributesClassName?: string
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: (boolean | number | string)
whenScaled?: (boolean | number | string)
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: (boolean | number | string)
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: unknown
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
serviceType?: (boolean | number | string)
sidecar?: (boolean | number | string)
startupProbe?: unknown
statefulSetRecreateJob?: {
enabled?: boolean
}
strategy?: {
rollingUpdate?: {
maxSurge?: (number | string)
maxUnavailable?: (number | string)
[k: string]: unknown
}
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
bloomGateway?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
command?: string
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: unknown
livenessProbe?: {
enabled?: unknown
[k: string]: unknown
}
maxUnavailable?: unknown
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
claims?: readonly {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: string
size?: string
storageClass?: string
volumeAttributesClassName?: string
}[]
dataVolumeParameters?: unknown
enableStatefulSetAutoDeletePVC?: boolean
enabled?: boolean
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: unknown
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
type?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: string
whenScaled?: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: string
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: {
enabled?: unknown
[k: string]: unknown
}
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
serviceType?: (boolean | number | string)
sidecar?: (boolean | number | string)
startupProbe?: {
enabled?: unknown
[k: string]: unknown
}
statefulSetRecreateJob?: {
enabled?: boolean
}
strategy?: {
rollingUpdate?: {
partition?: number
[k: string]: unknown
}
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
bloomPlanner?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
command?: string
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: unknown
livenessProbe?: {
enabled?: unknown
[k: string]: unknown
}
maxUnavailable?: unknown
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
claims?: readonly {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: string
size?: string
storageClass?: string
volumeAttributesClassName?: string
}[]
dataVolumeParameters?: unknown
enableStatefulSetAutoDeletePVC?: boolean
enabled?: boolean
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: unknown
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
type?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: string
whenScaled?: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: string
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: {
enabled?: unknown
[k: string]: unknown
}
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
serviceType?: (boolean | number | string)
sidecar?: (boolean | number | string)
startupProbe?: {
enabled?: unknown
[k: string]: unknown
}
statefulSetRecreateJob?: {
enabled?: boolean
}
strategy?: {
rollingUpdate?: {
partition?: number
[k: string]: unknown
}
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
chunksCache?: {
addresses?: string
affinity?: {
[k: string]: unknown
}
allocatedCPU?: string
allocatedMemory?: (number | string)
annotations?: {
[k: string]: string
}
batchSize?: (number | string)
connectionLimit?: (number | string)
defaultValidity?: string
dnsConfig?: {
[k: string]: unknown
}
enabled?: boolean
extraArgs?: {
[k: string]: (boolean | number | string)
}
extraContainers?: readonly unknown[]
extraExtendedOptions?: (boolean | number | string)
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
hostUsers?: boolean
initContainers?: readonly unknown[]
l2?: {
addresses?: string
affinity?: {
[k: string]: unknown
}
allocatedCPU?: string
allocatedMemory?: (number | string)
annotations?: {
[k: string]: string
}
batchSize?: (number | string)
connectionLimit?: (number | string)
defaultValidity?: string
dnsConfig?: {
[k: string]: unknown
}
enabled?: boolean
extraArgs?: {
[k: string]: (boolean | number | string)
}
extraContainers?: readonly unknown[]
extraExtendedOptions?: (boolean | number | string)
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
hostUsers?: boolean
initContainers?: readonly unknown[]
l2ChunkCacheHandoff?: string
maxItemMemory?: (number | string)
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
parallelism?: number
persistence?: {
enabled?: boolean
labels?: {
[k: string]: string
}
mountPath?: string
storageClass?: string
storageSize?: string
volumeAttributesClassName?: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: string
port?: (number | string)
priorityClassName?: string
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
}
statefulStrategy?: {
type?: string
[k: string]: unknown
}
suffix?: string
terminationGracePeriodSeconds?: (number | string)
timeout?: string
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
writebackBuffer?: number
writebackParallelism?: number
writebackSizeLimit?: string
}
maxItemMemory?: (number | string)
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
parallelism?: number
persistence?: {
enabled?: boolean
labels?: {
[k: string]: string
}
mountPath?: string
storageClass?: string
storageSize?: string
volumeAttributesClassName?: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: string
port?: (number | string)
priorityClassName?: string
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
}
statefulStrategy?: {
type?: string
[k: string]: unknown
}
suffix?: (boolean | number | string)
terminationGracePeriodSeconds?: (number | string)
timeout?: string
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
writebackBuffer?: number
writebackParallelism?: number
writebackSizeLimit?: string
}
commonLabels?: {
[k: string]: string
}
compactor?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
enabled?: (boolean | number | string)
}
command?: string
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
enabled?: (boolean | number | string)
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: unknown
livenessProbe?: {
enabled?: unknown
[k: string]: unknown
}
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
claims?: readonly {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: string
size?: string
storageClass?: string
volumeAttributesClassName?: string
}[]
dataVolumeParameters?: {
emptyDir?: {
[k: string]: unknown
}
[k: string]: unknown
}
enableStatefulSetAutoDeletePVC?: boolean
enabled?: boolean
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: {
[k: string]: unknown
}
size?: string
storageClass?: string
type?: string
volumeAttributesClassName?: string
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: string
whenScaled?: string
}
podAnnotations?: {
[k: string]: string
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: string
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: {
enabled?: unknown
[k: string]: unknown
}
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
serviceType?: string
sidecar?: (boolean | number | string)
startupProbe?: {
enabled?: unknown
[k: string]: unknown
}
statefulSetRecreateJob?: {
enabled?: boolean
}
strategy?: {
rollingUpdate?: {
partition?: number
[k: string]: unknown
}
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
config?: (boolean | number | string)
defaults?: {
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
automountServiceAccountToken?: boolean
command?: string
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: boolean
extraArgs?: readonly unknown[]
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
goSettings?: {
goMemLimitFactor?: (number | string)
gogc?: number
}
hostAliases?: readonly unknown[]
hostUsers?: boolean
kedaAutoscaling?: {
authentication?: {
authModes?: (boolean | number | string)
enabled?: boolean
secretTargetRef?: readonly (boolean | number | string)[]
}
cooldownPeriod?: (number | string)
customHeaders?: (boolean | number | string)
ignoreNullValues?: boolean
pollingInterval?: (number | string)
prometheusAddress?: (boolean | number | string)
unsafeSsl?: boolean
}
labels?: {
[k: string]: string
}
livenessProbe?: {
enabled?: unknown
[k: string]: unknown
}
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
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
readinessProbe?: {
enabled?: unknown
[k: string]: unknown
}
resources?: {
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: boolean
trafficDistribution?: (boolean | number | string)
}
startupProbe?: {
enabled?: unknown
[k: string]: unknown
}
statefulSetRecreateJob?: {
image?: {
digest?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: (boolean | number | string)
}
patchPVC?: boolean
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
}
deploymentMode?: string
distributor?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
behavior?: {
enabled?: boolean
scaleDown?: {
[k: string]: unknown
}
scaleUp?: {
[k: string]: unknown
}
[k: string]: unknown
}
customMetrics?: readonly unknown[]
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: number
}
command?: string
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
behavior?: {
[k: string]: unknown
}
cooldownPeriod?: (number | string)
enabled?: boolean
fallback?: {
[k: string]: unknown
}
maxReplicas?: number
minReplicas?: number
pollingInterval?: (number | string)
triggers?: readonly unknown[]
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: unknown
livenessProbe?: unknown
maxSurge?: (number | string)
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
claims?: (readonly {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}[] | {
[k: string]: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}
})
dataVolumeParameters?: unknown
enableStatefulSetAutoDeletePVC?: (boolean | number | string)
enabled?: (boolean | number | string)
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: unknown
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
type?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: (boolean | number | string)
whenScaled?: (boolean | number | string)
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: (boolean | number | string)
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: unknown
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
serviceType?: string
shutdownDelay?: string
sidecar?: (boolean | number | string)
startupProbe?: unknown
statefulSetRecreateJob?: {
enabled?: (boolean | number | string)
}
strategy?: {
rollingUpdate?: {
maxSurge?: (number | string)
maxUnavailable?: (number | string)
[k: string]: unknown
}
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
extraObjects?: (readonly unknown[] | {
[k: string]: unknown
} | string)
fullnameOverride?: (boolean | number | string)
gateway?: {
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
autoscaling?: {
behavior?: {
enabled?: unknown
[k: string]: unknown
}
customMetrics?: unknown
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: number
}
basicAuth?: {
enabled?: boolean
existingSecret?: string
htpasswd?: string
password?: string
username?: string
}
containerPort?: (number | string)
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
deploymentStrategy?: {
type?: string
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly (boolean | number | string)[]
extraContainers?: readonly unknown[]
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostUsers?: boolean
image?: {
digest?: string
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
ingress?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
hosts?: readonly {
host?: string
paths?: {
path?: string
pathType?: (boolean | number | string)
}[]
}[]
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
tls?: readonly {
hosts?: readonly string[]
secretName?: string
}[]
}
kedaAutoscaling?: {
behavior?: {
[k: string]: unknown
}
cooldownPeriod?: (number | string)
enabled?: boolean
fallback?: {
[k: string]: unknown
}
maxReplicas?: number
minReplicas?: number
pollingInterval?: (number | string)
triggers?: readonly unknown[]
}
kind?: (boolean | number | string)
lifecycle?: {
[k: string]: unknown
}
livenessProbe?: {
[k: string]: unknown
}
maxUnavailable?: unknown
metrics?: {
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
privileged?: boolean
readOnlyRootFilesystem?: boolean
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
enabled?: boolean
extraArgs?: readonly unknown[]
image?: {
digest?: (boolean | number | string)
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
livenessProbe?: {
failureThreshold?: number
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
timeoutSeconds?: (number | string)
[k: string]: unknown
}
readinessProbe?: {
failureThreshold?: number
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
timeoutSeconds?: (number | string)
[k: string]: unknown
}
resizePolicy?: readonly unknown[]
resources?: {
limits?: {
[k: string]: unknown
}
requests?: {
[k: string]: unknown
}
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
}
startupProbe?: {
[k: string]: unknown
}
}
nginxConfig?: {
clientMaxBodySize?: string
customBackendUrl?: string
customReadUrl?: string
customWriteUrl?: string
enableIPv6?: boolean
file?: string
httpSnippet?: (boolean | number | string)
locationSnippet?: string
logFormat?: string
resolver?: (boolean | number | string)
schema?: string
serverSnippet?: (boolean | number | string)
ssl?: boolean
}
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
fsGroup?: number
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: {
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
initialDelaySeconds?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
[k: string]: unknown
}
route?: {
main?: {
additionalRules?: readonly unknown[]
annotations?: {
[k: string]: string
}
apiVersion?: (boolean | number | string)
enabled?: boolean
filters?: readonly unknown[]
hostnames?: readonly unknown[]
kind?: string
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
timeouts?: {
[k: string]: unknown
}
}
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
clusterIP?: string
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
loadBalancerIP?: string
nodePort?: number
port?: (number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
startupProbe?: {
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
verboseLogging?: boolean
}
global?: {
clusterDomain?: string
commonLabels?: unknown
dnsNamespace?: string
dnsService?: string
extraArgs?: readonly unknown[]
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
image?: {
registry?: string
}
imagePullSecrets?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
imageRegistry?: string
podAnnotations?: unknown
priorityClassName?: string
registry?: (boolean | number | string)
}
ignoreMinioDeprecation?: boolean
imagePullSecrets?: readonly unknown[]
indexGateway?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
command?: (boolean | number | string)
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
joinMemberlist?: boolean
kedaAutoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: {
[k: string]: unknown
}
livenessProbe?: unknown
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
claims?: (readonly {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}[] | {
[k: string]: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}
})
dataVolumeParameters?: {
emptyDir?: {
[k: string]: unknown
}
[k: string]: unknown
}
enableStatefulSetAutoDeletePVC?: boolean
enabled?: boolean
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: unknown
size?: string
storageClass?: string
type?: (boolean | number | string)
volumeAttributesClassName?: string
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: string
whenScaled?: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: (boolean | number | string)
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: unknown
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
serviceType?: string
sidecar?: (boolean | number | string)
startupProbe?: unknown
statefulSetRecreateJob?: {
enabled?: boolean
}
strategy?: {
type?: string
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
ingester?: {
addIngesterNamePrefix?: boolean
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
behavior?: {
enabled?: boolean
scaleDown?: {
[k: string]: unknown
}
scaleUp?: {
[k: string]: unknown
}
[k: string]: unknown
}
customMetrics?: readonly unknown[]
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: number
}
command?: string
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
behavior?: {
[k: string]: unknown
}
cooldownPeriod?: (number | string)
enabled?: boolean
fallback?: {
[k: string]: unknown
}
maxReplicas?: number
minReplicas?: number
pollingInterval?: (number | string)
triggers?: readonly unknown[]
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: {
[k: string]: unknown
}
livenessProbe?: {
enabled?: unknown
[k: string]: unknown
}
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
claims?: readonly {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: string
size?: string
storageClass?: string
volumeAttributesClassName?: string
}[]
dataVolumeParameters?: unknown
enableStatefulSetAutoDeletePVC?: boolean
enabled?: boolean
inMemory?: boolean
labels?: {
[k: string]: string
}
selector?: unknown
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
type?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: string
whenScaled?: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: string
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: {
enabled?: unknown
[k: string]: unknown
}
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: string
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
serviceType?: string
sidecar?: (boolean | number | string)
startupProbe?: {
enabled?: unknown
[k: string]: unknown
}
statefulSetRecreateJob?: {
enabled?: boolean
}
strategy?: {
type?: string
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
maxSkew?: number
topologyKey?: string
whenUnsatisfiable?: string
[k: string]: unknown
}[]
trafficDistribution?: (boolean | number | string)
updateStrategy?: {
type?: string
}
zoneAwareReplication?: {
enabled?: boolean
maxUnavailablePct?: (number | string)
migration?: {
annotations?: {
"rollout-max-unavailable"?: unknown
[k: string]: unknown
}
enabled?: boolean
excludeDefaultZone?: boolean
extraAffinity?: unknown
nodeSelector?: {
[k: string]: string
}
persistence?: {
storageClass?: (boolean | number | string)
}
readPath?: boolean
writePath?: boolean
}
zoneA?: {
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
extraAffinity?: {
[k: string]: unknown
}
nodeSelector?: {
[k: string]: string
}
persistence?: {
storageClass?: string
}
podAnnotations?: {
[k: string]: string
}
}
zoneB?: {
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
extraAffinity?: {
[k: string]: unknown
}
nodeSelector?: {
[k: string]: string
}
persistence?: {
storageClass?: string
}
podAnnotations?: {
[k: string]: string
}
}
zoneC?: {
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
extraAffinity?: {
[k: string]: unknown
}
nodeSelector?: {
[k: string]: string
}
persistence?: {
storageClass?: string
}
podAnnotations?: {
[k: string]: string
}
}
}
}
ingress?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
hosts?: readonly string[]
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
paths?: {
compactor?: readonly string[]
distributor?: readonly string[]
queryFrontend?: readonly string[]
ruler?: readonly string[]
}
tls?: readonly {
hosts?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
secretName?: (boolean | number | string)
}[]
}
kubeVersionOverride?: (boolean | number | string)
loki?: {
analytics?: {
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
auth_enabled?: boolean
block_builder?: {
[k: string]: unknown
}
bloom_build?: {
builder?: {
planner_address?: string
[k: string]: unknown
}
enabled?: boolean
[k: string]: unknown
}
bloom_gateway?: {
client?: {
addresses?: string
[k: string]: unknown
}
enabled?: boolean
[k: string]: unknown
}
command?: (boolean | number | string)
commonConfig?: {
compactor_grpc_address?: string
path_prefix?: string
replication_factor?: number
[k: string]: unknown
}
compactor?: {
[k: string]: unknown
}
compactor_grpc_client?: {
[k: string]: unknown
}
config?: string
configObjectName?: string
configStorageType?: string
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
distributor?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: boolean
extraMemberlistConfig?: {
abort_if_cluster_join_fails?: boolean
advertise_port?: (number | string)
bind_port?: (number | string)
max_join_backoff?: string
max_join_retries?: number
min_join_backoff?: string
rejoin_interval?: string
[k: string]: unknown
}
frontend?: {
scheduler_address?: string
tail_proxy_url?: string
[k: string]: unknown
}
frontend_worker?: {
scheduler_address?: string
[k: string]: unknown
}
generatedConfigObjectName?: string
hostAliases?: unknown
hostUsers?: (boolean | number | string)
image?: {
digest?: string
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
index_gateway?: {
mode?: string
[k: string]: unknown
}
ingester?: {
wal?: {
flush_on_shutdown?: boolean
[k: string]: unknown
}
[k: string]: unknown
}
ingester_client?: {
[k: string]: unknown
}
limits_config?: {
max_cache_freshness_per_query?: string
query_timeout?: string
reject_old_samples?: boolean
reject_old_samples_max_age?: string
split_queries_by_interval?: string
volume_enabled?: boolean
[k: string]: unknown
}
livenessProbe?: {
enabled?: unknown
failureThreshold?: number
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
memberlistConfig?: {
[k: string]: unknown
}
nodeSelector?: {
[k: string]: string
}
operational_config?: {
[k: string]: unknown
}
pattern_ingester?: {
enabled?: boolean
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
fsGroup?: number
fsGroupChangePolicy?: string
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
querier?: {
[k: string]: unknown
}
query_range?: {
[k: string]: unknown
}
query_scheduler?: {
[k: string]: unknown
}
readinessProbe?: {
enabled?: unknown
failureThreshold?: number
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
rulerConfig?: {
storage?: unknown
wal?: {
dir?: string
[k: string]: unknown
}
[k: string]: unknown
}
runtimeConfig?: {
[k: string]: unknown
}
schemaConfig?: {
[k: string]: unknown
}
server?: {
graceful_shutdown_timeout?: string
grpc_listen_port?: (number | string)
grpc_server_max_concurrent_streams?: number
grpc_server_max_recv_msg_size?: (number | string)
grpc_server_max_send_msg_size?: (number | string)
grpc_server_min_time_between_pings?: string
grpc_server_ping_without_stream_allowed?: boolean
http_listen_port?: (number | string)
http_server_idle_timeout?: string
http_server_read_timeout?: string
http_server_write_timeout?: string
log_level?: string
[k: string]: unknown
}
service?: {
ipFamilies?: readonly (boolean | number | string)[]
ipFamilyPolicy?: (boolean | number | string)
trafficDistribution?: (boolean | number | string)
}
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
startupProbe?: {
enabled?: unknown
[k: string]: unknown
}
storage?: {
alibabacloud?: unknown
azure?: {
accountKey?: unknown
accountName?: unknown
chunkDelimiter?: unknown
connectionString?: unknown
endpointSuffix?: unknown
requestTimeout?: unknown
useFederatedToken?: boolean
useManagedIdentity?: boolean
userAssignedId?: unknown
[k: string]: unknown
}
bos?: unknown
bucketNames?: {
chunks?: unknown
ruler?: unknown
}
cos?: unknown
filesystem?: {
chunks_directory?: string
rules_directory?: string
[k: string]: unknown
}
gcs?: {
bucket_name?: unknown
chunkBufferSize?: (number | string)
enableHttp2?: boolean
requestTimeout?: string
[k: string]: unknown
}
object_store?: {
azure?: {
account_key?: unknown
account_name?: unknown
[k: string]: unknown
}
gcs?: {
bucket_name?: unknown
service_account?: unknown
[k: string]: unknown
}
s3?: {
access_key_id?: unknown
endpoint?: unknown
http?: {
[k: string]: unknown
}
insecure?: boolean
region?: unknown
secret_access_key?: unknown
sse?: {
[k: string]: unknown
}
[k: string]: unknown
}
storage_prefix?: (boolean | number | string)
type?: string
}
s3?: {
accessKeyId?: unknown
backoff_config?: {
[k: string]: unknown
}
bucketnames?: unknown
disable_dualstack?: boolean
endpoint?: unknown
http_config?: {
[k: string]: unknown
}
insecure?: boolean
region?: unknown
s3?: unknown
s3ForcePathStyle?: boolean
secretAccessKey?: unknown
signatureVersion?: unknown
sse?: unknown
[k: string]: unknown
}
swift?: {
auth_url?: unknown
auth_version?: unknown
connect_timeout?: unknown
container_name?: unknown
domain_id?: unknown
domain_name?: unknown
internal?: unknown
max_retries?: unknown
password?: unknown
project_domain_id?: unknown
project_domain_name?: unknown
project_id?: unknown
project_name?: unknown
region_name?: unknown
request_timeout?: unknown
user_domain_id?: unknown
user_domain_name?: unknown
user_id?: unknown
username?: unknown
[k: string]: unknown
}
type?: string
use_thanos_objstore?: boolean
}
storage_config?: {
aws?: unknown
bloom_shipper?: {
working_directory?: string
[k: string]: unknown
}
boltdb_shipper?: {
index_gateway_client?: {
server_address?: string
[k: string]: unknown
}
[k: string]: unknown
}
hedging?: {
at?: string
max_per_second?: number
up_to?: number
[k: string]: unknown
}
tsdb_shipper?: {
index_gateway_client?: {
server_address?: string
[k: string]: unknown
}
[k: string]: unknown
}
use_thanos_objstore?: unknown
[k: string]: unknown
}
structuredConfig?: {
schema_config?: unknown
[k: string]: unknown
}
tenants?: readonly {
name?: (boolean | number | string)
password?: (boolean | number | string)
passwordHash?: (boolean | number | string)
}[]
terminationGracePeriodSeconds?: (boolean | number | string)
testSchemaConfig?: {
configs?: readonly {
from?: string
index?: {
period?: string
prefix?: string
[k: string]: unknown
}
object_store?: string
schema?: string
store?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
tolerations?: readonly unknown[]
tracing?: {
enabled?: boolean
}
ui?: {
enabled?: boolean
gateway?: {
enabled?: boolean
}
}
useTestSchema?: boolean
}
lokiCanary?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
autoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enabled?: boolean
extraArgs?: readonly unknown[]
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
hostUsers?: boolean
image?: {
digest?: string
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
kedaAutoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
kind?: string
labelname?: string
labels?: {
[k: string]: string
}
livenessProbe?: {
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
initialDelaySeconds?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
lokiurl?: string
maxUnavailable?: unknown
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
fsGroup?: number
fsGroupChangePolicy?: string
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
priorityClassName?: string
push?: boolean
readinessProbe?: {
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
initialDelaySeconds?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
service?: {
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
startupProbe?: {
[k: string]: unknown
}
tenant?: {
name?: string
password?: string
}
tolerations?: readonly unknown[]
updateStrategy?: {
rollingUpdate?: {
maxUnavailable?: (number | string)
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
}
memberlist?: {
service?: {
annotations?: {
[k: string]: string
}
name?: (boolean | number | string)
publishNotReadyAddresses?: boolean
}
}
memcached?: {
containerSecurityContext?: {
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
enabled?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
livenessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
tcpSocket?: {
port?: string
[k: string]: unknown
}
timeoutSeconds?: (number | string)
[k: string]: unknown
}
podSecurityContext?: {
fsGroup?: number
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
tcpSocket?: {
port?: string
[k: string]: unknown
}
timeoutSeconds?: (number | string)
[k: string]: unknown
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
startupProbe?: {
[k: string]: unknown
}
}
memcachedExporter?: {
containerSecurityContext?: {
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
enabled?: boolean
extraArgs?: {
[k: string]: (boolean | number | string)
}
image?: {
digest?: (boolean | number | string)
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
livenessProbe?: {
failureThreshold?: number
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
timeoutSeconds?: (number | string)
[k: string]: unknown
}
readinessProbe?: {
failureThreshold?: number
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
timeoutSeconds?: (number | string)
[k: string]: unknown
}
resizePolicy?: readonly unknown[]
resources?: {
limits?: {
[k: string]: unknown
}
requests?: {
[k: string]: unknown
}
[k: string]: unknown
}
startupProbe?: {
[k: string]: unknown
}
}
migrate?: {
fromDistributed?: {
enabled?: boolean
memberlistService?: (boolean | number | string)
}
}
minio?: {
additionalAnnotations?: {
[k: string]: string
}
additionalLabels?: {
[k: string]: string
}
address?: (boolean | number | string)
affinity?: {
[k: string]: unknown
}
bucketRoot?: (boolean | number | string)
buckets?: readonly {
name?: string
objectlocking?: (boolean | number | string)
policy?: string
purge?: boolean
versioning?: (boolean | number | string)
}[]
certsPath?: string
clusterDomain?: string
configPathmc?: string
consoleIngress?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
hosts?: readonly string[]
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
path?: string
tls?: readonly {
hosts?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
secretName?: (boolean | number | string)
}[]
}
consoleService?: {
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
externalIPs?: readonly (boolean | number | string)[]
externalTrafficPolicy?: string
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly (boolean | number | string)[]
nodePort?: (number | string)
port?: string
type?: string
}
containerSecurityContext?: {
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
customCommandJob?: {
containerSecurityContext?: {
[k: string]: unknown
}
exitCommand?: (boolean | number | string)
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
resources?: {
requests?: {
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
securityContext?: {
enabled?: boolean
runAsGroup?: number
runAsUser?: number
}
}
customCommands?: (readonly {
command?: (boolean | number | string)
}[] | {
[k: string]: {
command?: (boolean | number | string)
}
})
deploymentUpdate?: {
maxSurge?: string
maxUnavailable?: (number | string)
type?: string
}
drivesPerNode?: number
enabled?: boolean
environment?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
etcd?: {
clientCert?: (boolean | number | string)
clientCertKey?: (boolean | number | string)
corednsPathPrefix?: (boolean | number | string)
endpoints?: readonly (boolean | number | string)[]
pathPrefix?: (boolean | number | string)
}
existingSecret?: (boolean | number | string)
extraArgs?: readonly (boolean | number | string)[]
extraContainers?: (readonly unknown[] | string)
extraSecret?: (boolean | number | string)
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: {
clusterDomain?: (boolean | number | string)
commonLabels?: unknown
dnsNamespace?: (boolean | number | string)
dnsService?: (boolean | number | string)
extraArgs?: unknown
extraEnv?: unknown
extraEnvFrom?: unknown
extraVolumeMounts?: unknown
extraVolumes?: unknown
image?: {
registry?: (boolean | number | string)
}
imagePullSecrets?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
imageRegistry?: (boolean | number | string)
podAnnotations?: unknown
priorityClassName?: (boolean | number | string)
registry?: (boolean | number | string)
}
ignoreChartChecksums?: boolean
image?: {
pullPolicy?: string
repository?: string
tag?: string
}
imagePullSecrets?: readonly unknown[]
ingress?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
hosts?: readonly string[]
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
path?: string
tls?: readonly {
hosts?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
secretName?: (boolean | number | string)
}[]
}
makeBucketJob?: {
containerSecurityContext?: {
[k: string]: unknown
}
exitCommand?: (boolean | number | string)
resources?: {
requests?: {
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
securityContext?: {
enabled?: boolean
runAsGroup?: number
runAsUser?: number
}
}
makePolicyJob?: {
containerSecurityContext?: {
[k: string]: unknown
}
exitCommand?: (boolean | number | string)
resources?: {
requests?: {
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
securityContext?: {
enabled?: boolean
runAsGroup?: number
runAsUser?: number
}
}
makeServiceAccountJob?: {
containerSecurityContext?: {
[k: string]: unknown
}
exitCommand?: (boolean | number | string)
resources?: {
requests?: {
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
securityContext?: {
enabled?: boolean
runAsGroup?: number
runAsUser?: number
}
}
makeUserJob?: {
containerSecurityContext?: {
[k: string]: unknown
}
exitCommand?: (boolean | number | string)
resources?: {
requests?: {
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
securityContext?: {
enabled?: boolean
runAsGroup?: number
runAsUser?: number
}
}
mcImage?: {
pullPolicy?: string
repository?: string
tag?: string
}
metrics?: {
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
enabled?: boolean
includeNode?: boolean
interval?: (boolean | number | string)
namespace?: (boolean | number | string)
public?: boolean
relabelConfigs?: {
[k: string]: unknown
}
relabelConfigsCluster?: {
[k: string]: unknown
}
scrapeTimeout?: (boolean | number | string)
}
}
minioAPIPort?: string
minioConsolePort?: string
mode?: string
mountPath?: string
nameOverride?: (boolean | number | string)
networkPolicy?: {
allowExternal?: boolean
egressEntities?: readonly string[]
enabled?: boolean
flavor?: string
}
nodeSelector?: {
[k: string]: string
}
oidc?: {
claimName?: string
claimPrefix?: (boolean | number | string)
clientId?: string
clientSecret?: (boolean | number | string)
comment?: (boolean | number | string)
configUrl?: string
displayName?: (boolean | number | string)
enabled?: boolean
existingClientIdKey?: (boolean | number | string)
existingClientSecretKey?: (boolean | number | string)
existingClientSecretName?: (boolean | number | string)
redirectUri?: string
scopes?: string
}
persistence?: {
accessMode?: string
annotations?: {
[k: string]: string
}
enabled?: boolean
existingClaim?: (boolean | number | string)
size?: string
storageClass?: (boolean | number | string)
subPath?: (boolean | number | string)
volumeName?: (boolean | number | string)
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
enabled?: boolean
maxUnavailable?: (number | string)
}
podLabels?: {
[k: string]: string
}
policies?: readonly {
name?: (boolean | number | string)
}[]
pools?: number
postJob?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
securityContext?: {
enabled?: boolean
fsGroup?: number
runAsGroup?: number
runAsUser?: number
[k: string]: unknown
}
tolerations?: readonly unknown[]
}
priorityClassName?: (boolean | number | string)
replicas?: number
resources?: {
requests?: {
cpu?: string
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
rootPassword?: string
rootUser?: string
runtimeClassName?: (boolean | number | string)
securityContext?: {
enabled?: boolean
fsGroup?: number
fsGroupChangePolicy?: string
runAsGroup?: number
runAsUser?: number
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
externalIPs?: readonly (boolean | number | string)[]
externalTrafficPolicy?: string
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly (boolean | number | string)[]
nodePort?: (number | string)
port?: string
type?: string
}
serviceAccount?: {
create?: boolean
name?: string
}
statefulSetUpdate?: {
updateStrategy?: string
}
svcaccts?: readonly {
accessKey?: (boolean | number | string)
existingSecret?: (boolean | number | string)
existingSecretKey?: (boolean | number | string)
policy?: (boolean | number | string)
secretKey?: (boolean | number | string)
user?: (boolean | number | string)
}[]
tls?: {
certSecret?: (boolean | number | string)
enabled?: boolean
privateKey?: string
publicCrt?: string
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
trustedCertsSecret?: (boolean | number | string)
users?: readonly {
accessKey?: string
existingSecret?: (boolean | number | string)
existingSecretKey?: (boolean | number | string)
policy?: string
secretKey?: string
}[]
}
monitoring?: {
additionalPrometheusRules?: {
[k: string]: {
groups?: unknown
}
}
alerts?: {
additionalAggregationLabels?: readonly (boolean | number | string)[]
additionalRuleAnnotations?: {
[k: string]: string
}
additionalRuleLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
disabled?: {
LokiCompactorHasNotSuccessfullyRunCompaction?: (boolean | number | string)
LokiRequestErrors?: (boolean | number | string)
LokiRequestLatency?: (boolean | number | string)
LokiRequestPanics?: (boolean | number | string)
LokiTooManyCompactorsRunning?: (boolean | number | string)
}
enabled?: boolean
keepFiringFor?: (boolean | number | string)
labels?: {
[k: string]: string
}
overrides?: {
LokiCompactorHasNotSuccessfullyRunCompaction?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
LokiRequestErrors?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
LokiRequestLatency?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
LokiRequestPanics?: {
severity?: (boolean | number | string)
}
LokiTooManyCompactorsRunning?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
}
}
appInstanceLabelName?: string
appInstanceLabelValue?: string
dashboards?: {
annotations?: {
[k: string]: string
}
defaultDashboardsEditable?: boolean
defaultDashboardsInterval?: string
defaultDashboardsTimezone?: string
enabled?: boolean
grafanaOperator?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
folder?: string
folderRef?: string
folderUID?: string
instanceSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
labels?: {
[k: string]: string
}
resyncPeriod?: string
}
labels?: {
grafana_dashboard?: string
[k: string]: unknown
}
"loki-bloom-build"?: {
enabled?: (boolean | number | string)
}
"loki-bloom-gateway"?: {
enabled?: (boolean | number | string)
}
"loki-chunks"?: {
enabled?: (boolean | number | string)
}
"loki-deletion"?: {
enabled?: (boolean | number | string)
}
"loki-logs"?: {
enabled?: (boolean | number | string)
}
"loki-mixin-recording-rules"?: {
enabled?: (boolean | number | string)
}
"loki-operational"?: {
enabled?: (boolean | number | string)
}
"loki-reads"?: {
enabled?: (boolean | number | string)
}
"loki-reads-resources"?: {
enabled?: (boolean | number | string)
}
"loki-retention"?: {
enabled?: (boolean | number | string)
}
"loki-thanos-object-storage"?: {
enabled?: (boolean | number | string)
}
"loki-writes"?: {
enabled?: (boolean | number | string)
}
"loki-writes-resources"?: {
enabled?: (boolean | number | string)
}
}
multiCluster?: {
clusterName?: (boolean | number | string)
enabled?: boolean
}
namespace?: string
rules?: {
additionalAggregationLabels?: readonly (boolean | number | string)[]
additionalRuleAnnotations?: {
[k: string]: string
}
additionalRuleLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
}
selfMonitoring?: {
tenant?: {
name?: (boolean | number | string)
password?: (boolean | number | string)
}
}
serviceMonitor?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
interval?: string
jobPrefix?: string
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
namespaceSelector?: {
[k: string]: unknown
}
relabelings?: readonly unknown[]
scheme?: string
scrapeTimeout?: string
tlsConfig?: {
[k: string]: unknown
}
}
}
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
networkPolicy?: {
alertmanager?: {
namespaceSelector?: {
[k: string]: unknown
}
podSelector?: {
[k: string]: unknown
}
port?: (number | string)
}
discovery?: {
namespaceSelector?: {
[k: string]: unknown
}
podSelector?: {
[k: string]: unknown
}
port?: (number | string)
}
egressKubeApiserver?: {
enabled?: (boolean | number | string)
}
egressWorld?: {
enabled?: (boolean | number | string)
}
enabled?: boolean
externalStorage?: {
cidrs?: readonly (boolean | number | string)[]
ports?: readonly (boolean | number | string)[]
}
flavor?: (boolean | number | string)
ingress?: {
namespaceSelector?: {
[k: string]: unknown
}
podSelector?: {
[k: string]: unknown
}
}
metrics?: {
cidrs?: readonly (boolean | number | string)[]
namespaceSelector?: {
[k: string]: unknown
}
podSelector?: {
[k: string]: unknown
}
}
}
overridesExporter?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
command?: string
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: unknown
livenessProbe?: unknown
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
claims?: (readonly {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}[] | {
[k: string]: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}
})
dataVolumeParameters?: unknown
enableStatefulSetAutoDeletePVC?: (boolean | number | string)
enabled?: (boolean | number | string)
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: unknown
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
type?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: (boolean | number | string)
whenScaled?: (boolean | number | string)
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: (boolean | number | string)
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: unknown
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
serviceType?: (boolean | number | string)
sidecar?: (boolean | number | string)
startupProbe?: unknown
statefulSetRecreateJob?: {
enabled?: (boolean | number | string)
}
strategy?: unknown
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
patternIngester?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
command?: string
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: unknown
livenessProbe?: {
enabled?: unknown
[k: string]: unknown
}
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
claims?: readonly {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: string
size?: string
storageClass?: string
volumeAttributesClassName?: string
}[]
dataVolumeParameters?: unknown
enableStatefulSetAutoDeletePVC?: boolean
enabled?: boolean
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: unknown
size?: string
storageClass?: string
type?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: string
whenScaled?: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: (boolean | number | string)
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: {
enabled?: unknown
[k: string]: unknown
}
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
sidecar?: (boolean | number | string)
startupProbe?: {
enabled?: unknown
[k: string]: unknown
}
statefulSetRecreateJob?: {
enabled?: boolean
}
strategy?: {
rollingUpdate?: {
partition?: number
[k: string]: unknown
}
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
zoneAwareReplication?: (boolean | number | string)
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
selector?: unknown
[k: string]: unknown
}
querier?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
behavior?: {
enabled?: boolean
scaleDown?: {
[k: string]: unknown
}
scaleUp?: {
[k: string]: unknown
}
[k: string]: unknown
}
customMetrics?: readonly unknown[]
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: number
}
command?: string
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
behavior?: {
[k: string]: unknown
}
cooldownPeriod?: (number | string)
enabled?: boolean
fallback?: {
[k: string]: unknown
}
maxReplicas?: number
minReplicas?: number
pollingInterval?: (number | string)
triggers?: readonly {
metadata?: {
authModes?: string
customHeaders?: string
ignoreNullValues?: string
query?: string
serverAddress?: string
threshold?: string
unsafeSsl?: string
[k: string]: unknown
}
name?: string
type?: string
[k: string]: unknown
}[]
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: unknown
livenessProbe?: unknown
maxSurge?: (number | string)
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
claims?: (readonly {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}[] | {
[k: string]: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}
})
dataVolumeParameters?: unknown
enableStatefulSetAutoDeletePVC?: (boolean | number | string)
enabled?: (boolean | number | string)
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: unknown
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
type?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: (boolean | number | string)
whenScaled?: (boolean | number | string)
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: (boolean | number | string)
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: unknown
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
serviceType?: string
sidecar?: (boolean | number | string)
startupProbe?: unknown
statefulSetRecreateJob?: {
enabled?: (boolean | number | string)
}
strategy?: {
rollingUpdate?: {
maxSurge?: (number | string)
maxUnavailable?: (number | string)
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
maxSkew?: number
topologyKey?: string
whenUnsatisfiable?: string
[k: string]: unknown
}[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
queryFrontend?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
behavior?: {
enabled?: boolean
scaleDown?: {
[k: string]: unknown
}
scaleUp?: {
[k: string]: unknown
}
[k: string]: unknown
}
customMetrics?: readonly unknown[]
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: number
}
command?: string
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: unknown
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
behavior?: {
[k: string]: unknown
}
cooldownPeriod?: (number | string)
enabled?: boolean
fallback?: {
[k: string]: unknown
}
maxReplicas?: number
minReplicas?: number
pollingInterval?: (number | string)
triggers?: readonly unknown[]
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: unknown
livenessProbe?: unknown
loadBalancer?: {
enabled?: boolean
}
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
claims?: (readonly {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}[] | {
[k: string]: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}
})
dataVolumeParameters?: unknown
enableStatefulSetAutoDeletePVC?: (boolean | number | string)
enabled?: (boolean | number | string)
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: unknown
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
type?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: (boolean | number | string)
whenScaled?: (boolean | number | string)
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: (boolean | number | string)
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: unknown
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
serviceType?: string
sidecar?: (boolean | number | string)
startupProbe?: unknown
statefulSetRecreateJob?: {
enabled?: (boolean | number | string)
}
strategy?: {
rollingUpdate?: {
maxSurge?: (number | string)
maxUnavailable?: (number | string)
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
queryScheduler?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
command?: (boolean | number | string)
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: unknown
livenessProbe?: unknown
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
claims?: (readonly {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}[] | {
[k: string]: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}
})
dataVolumeParameters?: unknown
enableStatefulSetAutoDeletePVC?: (boolean | number | string)
enabled?: (boolean | number | string)
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: unknown
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
type?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: (boolean | number | string)
whenScaled?: (boolean | number | string)
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: (boolean | number | string)
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: unknown
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
serviceType?: string
sidecar?: (boolean | number | string)
startupProbe?: unknown
statefulSetRecreateJob?: {
enabled?: (boolean | number | string)
}
strategy?: {
rollingUpdate?: {
maxSurge?: (number | string)
maxUnavailable?: (number | string)
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
rbac?: {
namespaced?: boolean
sccAllowHostDirVolumePlugin?: boolean
sccEnabled?: boolean
useExistingRole?: (boolean | number | string)
}
read?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
behavior?: {
enabled?: unknown
[k: string]: unknown
}
customMetrics?: unknown
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: number
}
command?: (boolean | number | string)
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: string
hostAliases?: unknown
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
behavior?: {
[k: string]: unknown
}
cooldownPeriod?: (number | string)
enabled?: boolean
fallback?: {
[k: string]: unknown
}
maxReplicas?: number
minReplicas?: number
pollingInterval?: (number | string)
triggers?: readonly unknown[]
}
kind?: string
labels?: {
[k: string]: string
}
legacyReadTarget?: (boolean | number | string)
lifecycle?: {
[k: string]: unknown
}
livenessProbe?: {
enabled?: unknown
[k: string]: unknown
}
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
claims?: (readonly {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}[] | {
[k: string]: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}
})
dataVolumeParameters?: unknown
enableStatefulSetAutoDeletePVC?: (boolean | number | string)
enabled?: (boolean | number | string)
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: unknown
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
type?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: (boolean | number | string)
whenScaled?: (boolean | number | string)
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: (boolean | number | string)
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: unknown
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
selectorLabels?: {
[k: string]: string
}
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: unknown
serviceLabels?: unknown
serviceType?: (boolean | number | string)
sidecar?: (boolean | number | string)
startupProbe?: {
enabled?: unknown
[k: string]: unknown
}
statefulSetRecreateJob?: {
enabled?: (boolean | number | string)
}
strategy?: {
rollingUpdate?: {
maxSurge?: (number | string)
maxUnavailable?: (number | string)
[k: string]: unknown
}
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
resultsCache?: {
addresses?: string
affinity?: {
[k: string]: unknown
}
allocatedCPU?: string
allocatedMemory?: (number | string)
annotations?: {
[k: string]: string
}
connectionLimit?: (number | string)
defaultValidity?: string
dnsConfig?: {
[k: string]: unknown
}
enabled?: boolean
extraArgs?: {
[k: string]: (boolean | number | string)
}
extraContainers?: readonly unknown[]
extraExtendedOptions?: (boolean | number | string)
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
hostUsers?: boolean
initContainers?: readonly unknown[]
maxItemMemory?: (number | string)
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
enabled?: boolean
labels?: {
[k: string]: string
}
mountPath?: string
storageClass?: string
storageSize?: string
volumeAttributesClassName?: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: string
port?: (number | string)
priorityClassName?: string
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
}
statefulStrategy?: {
type?: string
[k: string]: unknown
}
suffix?: (boolean | number | string)
terminationGracePeriodSeconds?: (number | string)
timeout?: string
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
writebackBuffer?: number
writebackParallelism?: number
writebackSizeLimit?: string
}
rollout_operator?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
crds?: {
enabled?: boolean
global?: {
clusterDomain?: (boolean | number | string)
commonLabels?: unknown
dnsNamespace?: (boolean | number | string)
dnsService?: (boolean | number | string)
extraArgs?: unknown
extraEnv?: unknown
extraEnvFrom?: unknown
extraVolumeMounts?: unknown
extraVolumes?: unknown
image?: {
registry?: (boolean | number | string)
}
imagePullSecrets?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
imageRegistry?: (boolean | number | string)
podAnnotations?: unknown
priorityClassName?: (boolean | number | string)
registry?: (boolean | number | string)
}
}
enabled?: boolean
extraArgs?: readonly (boolean | number | string)[]
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: {
clusterDomain?: (boolean | number | string)
commonLabels?: {
[k: string]: string
}
dnsNamespace?: (boolean | number | string)
dnsService?: (boolean | number | string)
extraArgs?: unknown
extraEnv?: unknown
extraEnvFrom?: unknown
extraVolumeMounts?: unknown
extraVolumes?: unknown
image?: {
registry?: (boolean | number | string)
}
imagePullSecrets?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
imageRegistry?: (boolean | number | string)
podAnnotations?: unknown
priorityClassName?: (boolean | number | string)
registry?: (boolean | number | string)
}
hostAliases?: readonly unknown[]
hostNetwork?: boolean
image?: {
pullPolicy?: string
registry?: string
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
minReadySeconds?: number
nameOverride?: (boolean | number | string)
namespaceSelector?: {
matchExpressions?: readonly unknown[]
matchLabels?: unknown
}
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
fsGroup?: number
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
resources?: {
limits?: {
memory?: string
[k: string]: unknown
}
requests?: {
cpu?: string
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
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
serviceAccount?: {
annotations?: {
[k: string]: string
}
create?: boolean
name?: (boolean | number | string)
}
serviceMonitor?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
interval?: (boolean | number | string)
labels?: {
[k: string]: string
}
namespace?: (boolean | number | string)
namespaceSelector?: {
[k: string]: unknown
}
relabelings?: readonly unknown[]
scrapeTimeout?: (boolean | number | string)
}
tolerations?: readonly unknown[]
webhooks?: {
enabled?: boolean
failurePolicy?: string
objectSelector?: {
[k: string]: unknown
}
selfSignedCertSecretName?: string
timeoutSeconds?: (number | string)
}
}
route?: {
main?: {
additionalRules?: readonly unknown[]
annotations?: {
[k: string]: string
}
apiVersion?: (boolean | number | string)
backendPort?: number
enabled?: boolean
hostnames?: readonly unknown[]
kind?: string
labels?: {
[k: string]: string
}
parentRefs?: readonly unknown[]
paths?: {
compactor?: readonly string[]
distributor?: readonly string[]
queryFrontend?: readonly string[]
ruler?: readonly string[]
}
}
[k: string]: unknown
}
ruler?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
command?: string
containerSecurityContext?: {
[k: string]: unknown
}
directories?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
enabled?: (boolean | number | string)
minReplicas?: (boolean | number | string)
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: unknown
livenessProbe?: unknown
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
claims?: (readonly {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}[] | {
[k: string]: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}
})
dataVolumeParameters?: unknown
enableStatefulSetAutoDeletePVC?: (boolean | number | string)
enabled?: boolean
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: unknown
size?: string
storageClass?: string
type?: (boolean | number | string)
volumeAttributesClassName?: string
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: (boolean | number | string)
whenScaled?: (boolean | number | string)
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: (boolean | number | string)
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: unknown
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
serviceType?: (boolean | number | string)
sidecar?: boolean
startupProbe?: unknown
statefulSetRecreateJob?: {
enabled?: boolean
}
strategy?: unknown
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceMonitor?: {
annotations?: {
[k: string]: string
}
enabled?: (boolean | number | string)
interval?: (boolean | number | string)
labels?: {
[k: string]: string
}
metricRelabelings?: unknown
namespace?: (boolean | number | string)
namespaceSelector?: unknown
relabelings?: unknown
scheme?: (boolean | number | string)
scrapeTimeout?: (boolean | number | string)
targetLabels?: unknown
tlsConfig?: unknown
}
sidecar?: {
disableX509StrictVerification?: boolean
enableUniqueFilenames?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
livenessProbe?: {
enabled?: boolean
failureThreshold?: number
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
readinessProbe?: {
enabled?: boolean
failureThreshold?: number
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
resizePolicy?: readonly unknown[]
resources?: {
[k: string]: unknown
}
rules?: {
enabled?: boolean
folder?: string
folderAnnotation?: string
healthPort?: (number | string)
label?: string
labelValue?: (boolean | number | string)
logLevel?: string
resource?: string
script?: string
searchNamespace?: string
sizeLimit?: (boolean | number | string)
watchClientTimeout?: (number | string)
watchMethod?: string
watchServerTimeout?: (number | string)
}
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
skipTlsVerify?: boolean
startupProbe?: {
enabled?: boolean
[k: string]: unknown
}
}
singleBinary?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
behavior?: {
enabled?: boolean
scaleDown?: {
[k: string]: unknown
}
scaleUp?: {
[k: string]: unknown
}
[k: string]: unknown
}
customMetrics?: readonly unknown[]
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: number
}
command?: (boolean | number | string)
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
hostAliases?: unknown
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
behavior?: {
[k: string]: unknown
}
cooldownPeriod?: (number | string)
enabled?: boolean
fallback?: {
[k: string]: unknown
}
maxReplicas?: number
minReplicas?: number
pollingInterval?: (number | string)
triggers?: readonly unknown[]
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: unknown
livenessProbe?: unknown
maxUnavailable?: unknown
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
claims?: (readonly {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}[] | {
[k: string]: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}
})
dataVolumeParameters?: {
[k: string]: unknown
}
enableStatefulSetAutoDeletePVC?: boolean
enabled?: boolean
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: {
[k: string]: unknown
}
size?: string
storageClass?: string
type?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
volumeClaimsEnabled?: (boolean | number | string)
whenDeleted?: string
whenScaled?: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: string
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: unknown
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
selectorLabels?: {
[k: string]: string
}
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
create?: (boolean | number | string)
name?: (boolean | number | string)
}
serviceAnnotations?: unknown
serviceLabels?: unknown
serviceType?: (boolean | number | string)
sidecar?: boolean
startupProbe?: unknown
statefulSetRecreateJob?: {
enabled?: boolean
}
strategy?: {
rollingUpdate?: {
partition?: number
[k: string]: unknown
}
[k: string]: unknown
}
targetModule?: string
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
tableManager?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
command?: string
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
hostAliases?: unknown
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: unknown
kind?: (boolean | number | string)
lifecycle?: unknown
livenessProbe?: unknown
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
dataVolumeParameters?: unknown
enabled?: (boolean | number | string)
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: unknown
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
type?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
volumeClaimsEnabled?: (boolean | number | string)
}
podAnnotations?: {
[k: string]: string
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: unknown
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
retention_deletes_enabled?: boolean
retention_period?: (number | string)
rolloutGroupPrefix?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: unknown
serviceLabels?: unknown
serviceType?: (boolean | number | string)
sidecar?: (boolean | number | string)
startupProbe?: unknown
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
test?: {
annotations?: {
[k: string]: string
}
canaryServiceAddress?: string
enabled?: boolean
hostUsers?: boolean
image?: {
digest?: string
pullPolicy?: string
registry?: string
repository?: string
tag?: string
}
labels?: {
[k: string]: string
}
prometheusAddress?: (boolean | number | string)
timeout?: string
}
write?: {
addIngesterNamePrefix?: (boolean | number | string)
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"app.kubernetes.io/component"?: string
"app.kubernetes.io/instance"?: string
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
"rollout-max-unavailable"?: string
[k: string]: unknown
}
appProtocol?: {
grpc?: (boolean | number | string)
}
automountServiceAccountToken?: (boolean | number | string)
autoscaling?: {
behavior?: {
enabled?: unknown
scaleDown?: {
policies?: readonly {
periodSeconds?: (number | string)
type?: string
value?: number
[k: string]: unknown
}[]
stabilizationWindowSeconds?: number
[k: string]: unknown
}
scaleUp?: {
policies?: readonly {
periodSeconds?: (number | string)
type?: string
value?: number
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
customMetrics?: unknown
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: number
}
command?: (boolean | number | string)
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enableServiceLinks?: (boolean | number | string)
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: (readonly unknown[] | string)
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeClaimTemplates?: readonly (boolean | number | string)[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: string
hostAliases?: unknown
hostUsers?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: (readonly unknown[] | string)
kedaAutoscaling?: {
behavior?: {
[k: string]: unknown
}
cooldownPeriod?: (number | string)
enabled?: boolean
fallback?: {
[k: string]: unknown
}
maxReplicas?: number
minReplicas?: number
pollingInterval?: (number | string)
triggers?: readonly unknown[]
}
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: {
[k: string]: unknown
}
livenessProbe?: unknown
maxUnavailable?: (number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
claims?: (readonly {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}[] | {
[k: string]: {
accessModes?: unknown
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
size?: (boolean | number | string)
storageClass?: (boolean | number | string)
volumeAttributesClassName?: (boolean | number | string)
}
})
dataVolumeParameters?: {
emptyDir?: {
[k: string]: unknown
}
[k: string]: unknown
}
enableStatefulSetAutoDeletePVC?: boolean
enabled?: (boolean | number | string)
inMemory?: (boolean | number | string)
labels?: {
[k: string]: string
}
selector?: {
[k: string]: unknown
}
size?: string
storageClass?: string
type?: (boolean | number | string)
volumeAttributesClassName?: string
volumeClaimsEnabled?: boolean
whenDeleted?: string
whenScaled?: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
maxUnavailable?: (number | string)
minAvailable?: (number | string)
selector?: unknown
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podManagementPolicy?: string
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
readinessProbe?: unknown
replicas?: number
resizePolicy?: readonly unknown[]
resources?: {
limits?: unknown
[k: string]: unknown
}
rolloutGroupPrefix?: (boolean | number | string)
selectorLabels?: {
[k: string]: string
}
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: {
grpc?: (boolean | number | string)
}
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
publishNotReadyAddresses?: (boolean | number | string)
sessionAffinity?: (boolean | number | string)
sessionAffinityConfig?: {
[k: string]: unknown
}
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly {
name?: string
[k: string]: unknown
}[]
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: unknown
serviceLabels?: unknown
serviceType?: (boolean | number | string)
sidecar?: (boolean | number | string)
startupProbe?: unknown
statefulSetRecreateJob?: {
enabled?: boolean
}
strategy?: {
rollingUpdate?: {
partition?: number
[k: string]: unknown
}
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly {
[k: string]: unknown
}[]
trafficDistribution?: (boolean | number | string)
zoneAwareReplication?: (boolean | number | string)
}
}
