// Generated from upstream.schema.json by `nx run fluent-bit:types`; do not edit.

export interface ChartValues {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
args?: readonly string[]
autoscaling?: {
behavior?: {
[k: string]: unknown
}
customRules?: readonly unknown[]
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: (boolean | number | string)
vpa?: {
annotations?: {
[k: string]: string
}
controlledResources?: readonly unknown[]
controlledValues?: unknown
enabled?: boolean
maxAllowed?: {
[k: string]: unknown
}
minAllowed?: {
[k: string]: unknown
}
recommender?: string
updatePolicy?: {
updateMode?: string
}
}
}
command?: readonly string[]
config?: {
customParsers?: string
extraFiles?: {
[k: string]: (boolean | number | string)
}
filters?: string
inputs?: string
outputs?: string
service?: string
upstream?: {
[k: string]: (boolean | number | string)
}
}
daemonSetVolumeMounts?: readonly {
mountPath?: string
name?: string
readOnly?: boolean
[k: string]: unknown
}[]
daemonSetVolumes?: readonly {
hostPath?: {
path?: string
type?: string
[k: string]: unknown
}
name?: string
[k: string]: unknown
}[]
dashboards?: {
annotations?: {
[k: string]: string
}
deterministicUid?: boolean
enabled?: boolean
labelKey?: string
labelValue?: number
namespace?: (boolean | number | string)
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
env?: readonly unknown[]
envFrom?: readonly unknown[]
envWithTpl?: readonly {
name?: (boolean | number | string)
value?: (boolean | number | string)
}[]
existingConfigMap?: (boolean | number | string)
extraContainers?: (readonly unknown[] | string)
extraPorts?: readonly {
containerPort?: (boolean | number | string)
name?: (boolean | number | string)
nodePort?: (boolean | number | string)
port?: (boolean | number | string)
protocol?: (boolean | number | string)
}[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
flush?: number
fullnameOverride?: (boolean | number | string)
global?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostNetwork?: boolean
hotReload?: {
enabled?: boolean
extraWatchVolumes?: readonly (boolean | number | string)[]
image?: {
digest?: (boolean | number | string)
pullPolicy?: string
repository?: string
tag?: string
}
resources?: {
[k: string]: unknown
}
securityContext?: {
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
[k: string]: unknown
}
}
image?: {
digest?: (boolean | number | string)
pullPolicy?: string
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
ingress?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
extraHosts?: readonly {
host?: (boolean | number | string)
port?: (boolean | number | string)
}[]
hosts?: readonly {
host?: (boolean | number | string)
port?: (boolean | number | string)
}[]
ingressClassName?: (boolean | number | string)
tls?: readonly {
hosts?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
secretName?: (boolean | number | string)
}[]
}
initContainers?: (readonly unknown[] | string)
kind?: string
labels?: {
[k: string]: string
}
lifecycle?: {
[k: string]: unknown
}
livenessProbe?: {
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
[k: string]: unknown
}
logLevel?: string
luaScripts?: {
[k: string]: (boolean | number | string)
}
metricsPort?: (number | string)
minReadySeconds?: (boolean | number | string)
nameOverride?: (boolean | number | string)
networkPolicy?: {
enabled?: boolean
ingress?: {
from?: unknown
}
}
nodeSelector?: {
[k: string]: string
}
openShift?: {
enabled?: boolean
securityContextConstraints?: {
annotations?: {
[k: string]: string
}
create?: boolean
existingName?: (boolean | number | string)
name?: (boolean | number | string)
runAsUser?: {
type?: string
[k: string]: unknown
}
seLinuxContext?: {
type?: string
[k: string]: unknown
}
}
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
maxUnavailable?: string
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
}
podSecurityPolicy?: {
annotations?: {
[k: string]: string
}
create?: boolean
runAsUser?: {
rule?: string
[k: string]: unknown
}
seLinux?: {
rule?: string
[k: string]: unknown
}
}
priorityClassName?: (boolean | number | string)
prometheusRule?: {
additionalLabels?: unknown
enabled?: boolean
namespace?: (boolean | number | string)
rules?: unknown
}
rbac?: {
create?: boolean
eventsAccess?: boolean
nodeAccess?: boolean
}
readinessProbe?: {
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
[k: string]: unknown
}
replicaCount?: number
resources?: {
[k: string]: unknown
}
securityContext?: {
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
externalIPs?: readonly unknown[]
internalTrafficPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
loadBalancerClass?: (boolean | number | string)
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly unknown[]
nodePort?: (boolean | number | string)
port?: (number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: (boolean | number | string)
create?: boolean
name?: (boolean | number | string)
}
serviceMonitor?: {
additionalEndpoints?: readonly unknown[]
enabled?: boolean
interval?: (boolean | number | string)
metricRelabelings?: unknown
namespace?: (boolean | number | string)
path?: (boolean | number | string)
relabelings?: unknown
scheme?: (boolean | number | string)
scrapeTimeout?: (boolean | number | string)
selector?: unknown
tlsConfig?: unknown
}
terminationGracePeriodSeconds?: (boolean | number | string)
testFramework?: {
enabled?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: string
repository?: string
tag?: string
}
namespace?: (boolean | number | string)
}
tolerations?: readonly unknown[]
updateStrategy?: {
[k: string]: unknown
}
volumeMounts?: readonly {
mountPath?: string
name?: string
}[]
}
