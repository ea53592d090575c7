// Generated from upstream.schema.json by `nx run external-secrets:types`; do not edit.

export interface ChartValues {
affinity?: {
[k: string]: unknown
}
"bitwarden-sdk-server"?: {
affinity?: {
[k: string]: unknown
}
autoscaling?: {
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
}
commonLabels?: {
[k: string]: string
}
deploymentAnnotations?: {
[k: string]: string
}
deploymentLabels?: {
[k: string]: string
}
enabled?: boolean
extraEnv?: {
[k: string]: unknown
}
fullnameOverride?: string
global?: {
affinity?: {
[k: string]: unknown
}
compatibility?: {
openshift?: {
adaptSecurityContext?: (boolean | number | string)
}
}
hostAliases?: unknown
imagePullSecrets?: readonly unknown[]
nodeSelector?: {
[k: string]: string
}
podAnnotations?: unknown
podLabels?: unknown
repository?: (boolean | number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: (readonly unknown[] | {
[k: string]: unknown
})
}
image?: {
pullPolicy?: string
repository?: string
tag?: (boolean | number | string)
tls?: {
enabled?: boolean
secretName?: string
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
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
tls?: readonly (boolean | number | string)[]
}
nameOverride?: string
namespaceOverride?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
podDnsConfig?: {
[k: string]: unknown
}
podDnsPolicy?: (boolean | number | string)
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
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
labels?: {
[k: string]: string
}
port?: (number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
create?: boolean
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
}
tolerations?: readonly unknown[]
}
certController?: {
affinity?: {
[k: string]: unknown
}
create?: boolean
deploymentAnnotations?: {
[k: string]: string
}
enablePartialCache?: boolean
extraArgs?: {
[k: string]: (boolean | number | string)
}
extraEnv?: readonly unknown[]
extraInitContainers?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
hostAliases?: readonly unknown[]
hostNetwork?: boolean
hostUsers?: boolean
image?: {
flavour?: (boolean | number | string)
pullPolicy?: string
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
livenessProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
port?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
log?: {
level?: string
timeEncoding?: string
}
metrics?: {
listen?: {
auth?: {
enabled?: boolean
}
port?: (number | string)
secure?: {
certDir?: string
certFile?: string
enabled?: boolean
keyFile?: string
}
}
service?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
port?: (number | string)
}
}
networkPolicy?: {
egress?: readonly unknown[]
enabled?: boolean
ingress?: readonly {
ports?: readonly {
port?: (number | string)
protocol?: string
[k: string]: unknown
}[]
[k: string]: unknown
}[]
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
minAvailable?: (number | string)
nameOverride?: (boolean | number | string)
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
enabled?: boolean
fsGroup?: unknown
runAsGroup?: unknown
runAsUser?: unknown
seLinuxOptions?: unknown
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
rbac?: {
create?: boolean
}
readinessProbe?: {
address?: (boolean | number | string)
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
port?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
replicaCount?: number
requeueInterval?: string
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
runtimeClassName?: (boolean | number | string)
schedulerName?: (boolean | number | string)
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
enabled?: boolean
fsGroup?: unknown
readOnlyRootFilesystem?: boolean
runAsGroup?: unknown
runAsNonRoot?: boolean
runAsUser?: number
seLinuxOptions?: unknown
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
automount?: boolean
create?: boolean
extraLabels?: {
[k: string]: string
}
name?: (boolean | number | string)
}
startupProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
}
strategy?: {
[k: string]: unknown
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
}
commonLabels?: {
[k: string]: string
}
concurrent?: number
controllerClass?: (boolean | number | string)
crds?: {
annotations?: {
[k: string]: string
}
conversion?: {
enabled?: boolean
}
createClusterExternalSecret?: boolean
createClusterGenerator?: boolean
createClusterPushSecret?: boolean
createClusterSecretStore?: boolean
createPushSecret?: boolean
createSecretStore?: boolean
unsafeServeV1Beta1?: boolean
}
createOperator?: boolean
deploymentAnnotations?: {
[k: string]: string
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
enableHTTP2?: boolean
extendedMetricLabels?: boolean
extraArgs?: {
[k: string]: (boolean | number | string)
}
extraContainers?: readonly unknown[]
extraEnv?: readonly unknown[]
extraInitContainers?: readonly unknown[]
extraObjects?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
genericTargets?: {
enabled?: boolean
resources?: readonly {
apiGroup?: (boolean | number | string)
resources?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
verbs?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
}[]
}
global?: {
affinity?: {
[k: string]: unknown
}
compatibility?: {
openshift?: {
adaptSecurityContext?: string
}
}
hostAliases?: readonly unknown[]
imagePullSecrets?: readonly unknown[]
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
podLabels?: {
[k: string]: string
}
repository?: (boolean | number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
}
grafanaDashboard?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
extraLabels?: {
[k: string]: string
}
sidecarLabel?: string
sidecarLabelValue?: string
}
hostAliases?: readonly unknown[]
hostNetwork?: boolean
hostUsers?: boolean
image?: {
flavour?: (boolean | number | string)
pullPolicy?: string
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
installCRDs?: boolean
leaderElect?: boolean
leaderElectionID?: (boolean | number | string)
leaderElectionLeaseDuration?: (boolean | number | string)
leaderElectionRenewDeadline?: (boolean | number | string)
leaderElectionRetryPeriod?: (boolean | number | string)
livenessProbe?: {
enabled?: boolean
spec?: {
address?: unknown
failureThreshold?: number
httpGet?: {
path?: string
port?: (number | string)
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
port?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
}
log?: {
level?: string
timeEncoding?: string
}
metrics?: {
listen?: {
auth?: {
enabled?: boolean
}
port?: (number | string)
secure?: {
certDir?: string
certFile?: string
enabled?: boolean
keyFile?: string
}
}
service?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
port?: (number | string)
}
}
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
networkPolicy?: {
egress?: readonly unknown[]
enabled?: boolean
ingress?: readonly {
ports?: readonly {
port?: (number | string)
protocol?: string
[k: string]: unknown
}[]
[k: string]: unknown
}[]
}
nodeSelector?: {
[k: string]: string
}
openshiftFinalizers?: boolean
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
enabled?: boolean
maxUnavailable?: (boolean | number | string)
minAvailable?: (number | string)
nameOverride?: (boolean | number | string)
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
enabled?: boolean
fsGroup?: unknown
runAsGroup?: unknown
runAsUser?: unknown
seLinuxOptions?: unknown
[k: string]: unknown
}
podSpecExtra?: {
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
processClusterExternalSecret?: boolean
processClusterGenerator?: boolean
processClusterPushSecret?: boolean
processClusterStore?: boolean
processPushSecret?: boolean
processSecretStore?: boolean
rbac?: {
aggregateToAdmin?: boolean
aggregateToEdit?: boolean
aggregateToView?: boolean
create?: boolean
serviceAccountTokenCreate?: boolean
servicebindings?: {
create?: boolean
}
}
readinessProbe?: {
enabled?: boolean
spec?: {
failureThreshold?: number
httpGet?: {
path?: string
port?: (number | string)
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
}
replicaCount?: number
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
runtimeClassName?: (boolean | number | string)
schedulerName?: (boolean | number | string)
scopedNamespace?: (boolean | number | string)
scopedRBAC?: boolean
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
enabled?: boolean
fsGroup?: unknown
readOnlyRootFilesystem?: boolean
runAsGroup?: unknown
runAsNonRoot?: boolean
runAsUser?: number
seLinuxOptions?: unknown
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
service?: {
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automount?: boolean
create?: boolean
extraLabels?: {
[k: string]: string
}
name?: (boolean | number | string)
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
enabled?: boolean
honorLabels?: boolean
interval?: string
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
renderMode?: ("skipIfMissing" | "failIfMissing" | "alwaysRender")
scrapeTimeout?: string
}
storeRequeueInterval?: (boolean | number | string)
strategy?: {
[k: string]: unknown
}
systemAuthDelegator?: boolean
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
vault?: {
enableTokenCache?: boolean
tokenCacheSize?: (number | string)
}
webhook?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
certCheckInterval?: string
certDir?: string
certManager?: {
addInjectorAnnotations?: boolean
cert?: {
annotations?: {
[k: string]: string
}
create?: boolean
duration?: string
issuerRef?: {
group?: string
kind?: string
name?: string
[k: string]: unknown
}
privateKey?: {
[k: string]: unknown
}
renewBefore?: (boolean | number | string)
revisionHistoryLimit?: (number | string)
signatureAlgorithm?: (boolean | number | string)
}
enabled?: boolean
}
create?: boolean
deploymentAnnotations?: {
[k: string]: string
}
extraArgs?: {
[k: string]: (boolean | number | string)
}
extraEnv?: readonly unknown[]
extraInitContainers?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
failurePolicy?: string
hostAliases?: readonly unknown[]
hostNetwork?: boolean
hostUsers?: boolean
image?: {
flavour?: (boolean | number | string)
pullPolicy?: string
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
livenessProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
port?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
log?: {
level?: string
timeEncoding?: string
}
lookaheadInterval?: (boolean | number | string)
metrics?: {
listen?: {
auth?: {
enabled?: boolean
}
port?: (number | string)
secure?: {
certDir?: string
certFile?: string
enabled?: boolean
keyFile?: string
}
}
service?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
port?: (number | string)
}
}
networkPolicy?: {
egress?: readonly unknown[]
enabled?: boolean
ingress?: readonly {
ports?: readonly {
port?: (number | string)
protocol?: string
[k: string]: unknown
}[]
[k: string]: unknown
}[]
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
minAvailable?: (number | string)
nameOverride?: (boolean | number | string)
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
enabled?: boolean
fsGroup?: unknown
runAsGroup?: unknown
runAsUser?: unknown
seLinuxOptions?: unknown
[k: string]: unknown
}
port?: (number | string)
priorityClassName?: (boolean | number | string)
readinessProbe?: {
address?: (boolean | number | string)
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
port?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
replicaCount?: number
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
runtimeClassName?: (boolean | number | string)
schedulerName?: (boolean | number | string)
secretAnnotations?: {
[k: string]: string
}
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
enabled?: boolean
fsGroup?: unknown
readOnlyRootFilesystem?: boolean
runAsGroup?: unknown
runAsNonRoot?: boolean
runAsUser?: number
seLinuxOptions?: unknown
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
loadBalancerIP?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automount?: boolean
create?: boolean
extraLabels?: {
[k: string]: string
}
name?: (boolean | number | string)
}
startupProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
}
strategy?: {
[k: string]: unknown
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
}
}
