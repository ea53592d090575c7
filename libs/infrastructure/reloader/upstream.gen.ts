// Generated from upstream.schema.json by `nx run reloader:types`; do not edit.

export interface ChartValues {
fullnameOverride?: (boolean | number | string)
global?: {
imagePullSecrets?: readonly unknown[]
imageRegistry?: (boolean | number | string)
}
image?: {
digest?: (boolean | number | string)
name?: string
pullPolicy?: string
repository?: string
tag?: string
}
kubernetes?: {
host?: string
}
nameOverride?: (boolean | number | string)
namespace?: (boolean | number | string)
reloader?: {
autoReloadAll?: boolean
custom_annotations?: {
auto?: (boolean | number | string)
configmap?: (boolean | number | string)
configmap_auto?: (boolean | number | string)
ignore?: (boolean | number | string)
match?: (boolean | number | string)
pausePeriod?: (boolean | number | string)
pauseTime?: (boolean | number | string)
search?: (boolean | number | string)
secret?: (boolean | number | string)
secret_auto?: (boolean | number | string)
}
deployment?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: (boolean | number | string)
containerSecurityContext?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
env?: {
existing?: (readonly (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})[] | {
[k: string]: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
})
field?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
open?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
secret?: (readonly (boolean | number | string)[] | {
ALERT_ADDITIONAL_INFO?: (boolean | number | string)
ALERT_ON_RELOAD?: (boolean | number | string)
ALERT_SINK?: (boolean | number | string)
ALERT_WEBHOOK_URL?: (boolean | number | string)
[k: string]: unknown
})
}
gomaxprocsOverride?: (boolean | number | string)
gomemlimitOverride?: (boolean | number | string)
hostUsers?: (boolean | number | string)
labels?: {
group?: string
provider?: string
version?: string
[k: string]: unknown
}
livenessProbe?: {
failureThreshold?: (boolean | number | string)
initialDelaySeconds?: (boolean | number | string)
periodSeconds?: (boolean | number | string)
successThreshold?: (boolean | number | string)
timeoutSeconds?: (boolean | number | string)
}
nodeSelector?: {
[k: string]: string
}
pod?: {
annotations?: {
[k: string]: string
}
}
priorityClassName?: (boolean | number | string)
readinessProbe?: {
failureThreshold?: (boolean | number | string)
initialDelaySeconds?: (boolean | number | string)
periodSeconds?: (boolean | number | string)
successThreshold?: (boolean | number | string)
timeoutSeconds?: (boolean | number | string)
}
replicas?: number
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
runtimeClassName?: (boolean | number | string)
schedulerName?: (boolean | number | string)
securityContext?: {
runAsNonRoot?: boolean
runAsUser?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
enableCSIIntegration?: boolean
enableHA?: boolean
enableMetricsByNamespace?: boolean
enablePProf?: boolean
ignoreConfigMaps?: boolean
ignoreCronJobs?: boolean
ignoreJobs?: boolean
ignoreNamespaces?: (boolean | number | string)
ignoreSecrets?: boolean
isArgoRollouts?: boolean
isOpenshift?: boolean
legacy?: {
rbac?: boolean
}
logFormat?: (boolean | number | string)
logLevel?: string
matchLabels?: {
[k: string]: string
}
namespaceSelector?: (boolean | number | string)
namespaces?: (readonly (boolean | number | string)[] | string)
netpol?: {
enabled?: boolean
from?: readonly unknown[]
to?: readonly unknown[]
}
podDisruptionBudget?: {
enabled?: boolean
maxUnavailable?: (boolean | number | string)
minAvailable?: (boolean | number | string)
}
podMonitor?: {
annotations?: {
[k: string]: string
}
bearerTokenSecret?: (boolean | number | string)
enabled?: boolean
honorLabels?: boolean
interval?: (boolean | number | string)
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
podTargetLabels?: readonly unknown[]
relabelings?: readonly unknown[]
scheme?: (boolean | number | string)
timeout?: (boolean | number | string)
tlsConfig?: unknown
}
pprofAddr?: string
rbac?: {
enabled?: boolean
labels?: {
[k: string]: string
}
}
readOnlyRootFileSystem?: boolean
reloadOnCreate?: boolean
reloadOnDelete?: boolean
reloadStrategy?: ("default" | "env-vars" | "annotations")
resourceLabelSelector?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
labels?: {
[k: string]: string
}
port?: (boolean | number | string)
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: (boolean | number | string)
create?: boolean
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
}
serviceMonitor?: {
annotations?: {
[k: string]: string
}
bearerTokenFile?: (boolean | number | string)
enabled?: boolean
honorLabels?: boolean
interval?: (boolean | number | string)
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scheme?: (boolean | number | string)
targetLabels?: readonly unknown[]
timeout?: (boolean | number | string)
tlsConfig?: unknown
}
syncAfterRestart?: boolean
verticalPodAutoscaler?: {
controlledResources?: readonly unknown[]
controlledValues?: (boolean | number | string)
enabled?: boolean
maxAllowed?: {
[k: string]: unknown
}
minAllowed?: {
[k: string]: unknown
}
recommenders?: unknown
updatePolicy?: {
updateMode?: string
[k: string]: unknown
}
}
watchGlobally?: boolean
webhookUrl?: (boolean | number | string)
}
}
