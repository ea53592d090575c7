// Generated from upstream.schema.json by `nx run pyrra:types`; do not edit.

export interface ChartValues {
additionalLabels?: {
[k: string]: string
}
affinity?: {
[k: string]: unknown
}
automountServiceAccountToken?: boolean
dashboards?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
extraLabels?: {
[k: string]: string
}
label?: string
labelValue?: string
namespace?: (boolean | number | string)
}
externalUrl?: (boolean | number | string)
extraApiArgs?: readonly unknown[]
extraApiVolumeMounts?: readonly unknown[]
extraApiVolumes?: readonly unknown[]
extraKubernetesArgs?: readonly unknown[]
extraObjects?: (readonly unknown[] | {
[k: string]: unknown
})
fullnameOverride?: (boolean | number | string)
genericRules?: {
enabled?: boolean
}
global?: (boolean | number | string)
grafanaExternalDatasourceId?: (boolean | number | string)
grafanaExternalOrgId?: (boolean | number | string)
grafanaExternalUrl?: (boolean | number | string)
image?: {
pullPolicy?: string
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
ingress?: {
annotations?: {
[k: string]: string
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
mimirOrgId?: (boolean | number | string)
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
operator?: {
leaderElection?: {
enabled?: boolean
namespace?: (boolean | number | string)
}
resizePolicy?: readonly unknown[]
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
}
operatorMetricsAddress?: string
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
prometheusBasicAuthUsername?: (boolean | number | string)
prometheusBearerTokenPath?: (boolean | number | string)
prometheusExternalUrl?: (boolean | number | string)
prometheusRule?: {
enabled?: boolean
labels?: {
[k: string]: string
}
pyrraReconciliationError?: {
severity?: string
}
}
prometheusUrl?: string
resizePolicy?: readonly unknown[]
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
route?: {
main?: {
additionalRules?: readonly unknown[]
annotations?: {
[k: string]: string
}
apiVersion?: string
enabled?: boolean
filters?: readonly unknown[]
hostnames?: readonly unknown[]
httpsRedirect?: boolean
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
routePrefix?: (boolean | number | string)
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
nodePort?: (boolean | number | string)
operatorMetricsPort?: (number | string)
port?: (number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
name?: (boolean | number | string)
}
serviceMonitor?: {
enabled?: boolean
interval?: (boolean | number | string)
jobLabel?: (boolean | number | string)
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
relabelings?: readonly unknown[]
}
serviceMonitorOperator?: {
enabled?: boolean
interval?: (boolean | number | string)
jobLabel?: (boolean | number | string)
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
relabelings?: readonly unknown[]
}
tolerations?: {
[k: string]: unknown
}
validatingWebhookConfiguration?: {
enabled?: boolean
failurePolicy?: string
}
}
