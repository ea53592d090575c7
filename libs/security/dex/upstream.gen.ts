// Generated from upstream.schema.json by `nx run dex:types`; do not edit.

export interface ChartValues {
affinity?: {
[k: string]: unknown
}
autoscaling?: {
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: (boolean | number | string)
}
commonLabels?: {
[k: string]: string
}
config?: {
[k: string]: unknown
}
configSecret?: {
create?: boolean
name?: (boolean | number | string)
}
deploymentAnnotations?: {
[k: string]: string
}
deploymentLabels?: {
[k: string]: string
}
env?: {
[k: string]: (boolean | number | string)
}
envFrom?: readonly unknown[]
envVars?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: (boolean | number | string)
grpc?: {
enabled?: boolean
}
hostAliases?: readonly unknown[]
https?: {
enabled?: boolean
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
"kubernetes.io/ingress.class"?: unknown
[k: string]: unknown
}
className?: (boolean | number | string)
enabled?: boolean
hosts?: readonly {
host?: string
paths?: {
path?: string
pathType?: string
}[]
}[]
tls?: readonly {
hosts?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
secretName?: (boolean | number | string)
}[]
}
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
networkPolicy?: {
egressRules?: readonly unknown[]
enabled?: boolean
}
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
enabled?: boolean
maxUnavailable?: (boolean | number | string)
minAvailable?: (boolean | number | string)
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
rbac?: {
create?: boolean
createClusterScoped?: boolean
}
replicaCount?: number
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
securityContext?: {
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
loadBalancerIP?: (boolean | number | string)
port?: (boolean | number | string)
ports?: {
grpc?: {
nodePort?: (boolean | number | string)
port?: (number | string)
}
http?: {
nodePort?: (boolean | number | string)
port?: (number | string)
}
https?: {
nodePort?: (boolean | number | string)
port?: (number | string)
}
}
type?: string
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
bearerTokenFile?: (boolean | number | string)
enabled?: boolean
honorLabels?: boolean
interval?: (boolean | number | string)
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
path?: string
relabelings?: readonly unknown[]
scheme?: (boolean | number | string)
scrapeTimeout?: (boolean | number | string)
tlsConfig?: {
[k: string]: unknown
}
}
strategy?: {
[k: string]: unknown
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
