// Generated from upstream.schema.json by `nx run kyverno:types`; do not edit.

export interface ChartValues {
admissionController?: {
annotations?: {
[k: string]: string
}
antiAffinity?: {
enabled?: boolean
}
apiPriorityAndFairness?: boolean
autoscaling?: {
behavior?: {
[k: string]: unknown
}
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: (boolean | number | string)
}
caCertificates?: {
data?: (boolean | number | string)
volume?: {
[k: string]: unknown
}
}
certManager?: {
algorithm?: string
ca?: {
duration?: string
renewBefore?: string
}
createSelfSignedIssuer?: boolean
enabled?: boolean
issuerRef?: {
group?: string
kind?: string
name?: (boolean | number | string)
}
size?: (number | string)
tls?: {
duration?: string
renewBefore?: string
}
}
container?: {
extraArgs?: {
[k: string]: (boolean | number | string)
}
extraEnvVars?: readonly unknown[]
image?: {
defaultRegistry?: string
pullPolicy?: string
registry?: (boolean | number | string)
repository?: string
tag?: (boolean | number | string)
}
lifecycle?: {
[k: string]: unknown
}
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
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
}
crdWatcher?: boolean
createSelfSignedCert?: boolean
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
enabled?: (boolean | number | string)
extraContainers?: readonly unknown[]
extraInitContainers?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
featuresOverride?: {
admissionReports?: {
backPressureThreshold?: number
enabled?: (boolean | number | string)
}
autoUpdateWebhooks?: {
enabled?: (boolean | number | string)
}
configMapCaching?: {
enabled?: (boolean | number | string)
}
controllerRuntimeMetrics?: {
bindAddress?: (boolean | number | string)
}
deferredLoading?: {
enabled?: (boolean | number | string)
}
dumpPatches?: {
enabled?: (boolean | number | string)
}
dumpPayload?: {
enabled?: (boolean | number | string)
}
excludeBootstrapResources?: {
enabled?: (boolean | number | string)
}
forceFailurePolicyIgnore?: {
enabled?: (boolean | number | string)
}
generateMutatingAdmissionPolicy?: {
enabled?: (boolean | number | string)
}
generateValidatingAdmissionPolicy?: {
enabled?: (boolean | number | string)
}
globalContext?: {
apiCallTimeout?: (boolean | number | string)
maxApiCallResponseLength?: (boolean | number | string)
maxGlobalContextEntries?: (boolean | number | string)
}
logging?: {
format?: (boolean | number | string)
verbosity?: (boolean | number | string)
}
omitEvents?: {
eventTypes?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
}
policyExceptions?: {
enabled?: (boolean | number | string)
namespace?: (boolean | number | string)
}
protectManagedResources?: {
enabled?: (boolean | number | string)
}
registryClient?: {
allowInsecure?: (boolean | number | string)
credentialHelpers?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
}
reporting?: {
allowedResults?: {
error?: (boolean | number | string)
fail?: (boolean | number | string)
pass?: (boolean | number | string)
skip?: (boolean | number | string)
warn?: (boolean | number | string)
}
generate?: (boolean | number | string)
imageVerify?: (boolean | number | string)
mutate?: (boolean | number | string)
mutateExisting?: (boolean | number | string)
validate?: (boolean | number | string)
}
tuf?: {
enabled?: (boolean | number | string)
mirror?: (boolean | number | string)
root?: (boolean | number | string)
rootRaw?: (boolean | number | string)
}
}
hostNetwork?: boolean
imagePullSecrets?: readonly {
name?: unknown
}[]
initContainer?: {
extraArgs?: {
[k: string]: (boolean | number | string)
}
extraEnvVars?: readonly unknown[]
image?: {
defaultRegistry?: string
pullPolicy?: (boolean | number | string)
registry?: (boolean | number | string)
repository?: string
tag?: (boolean | number | string)
}
resources?: {
limits?: {
cpu?: string
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
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
}
labels?: {
[k: string]: string
}
livenessProbe?: {
failureThreshold?: number
httpGet?: {
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
metering?: {
collector?: (boolean | number | string)
config?: string
creds?: (boolean | number | string)
disabled?: boolean
port?: (number | string)
secure?: boolean
tlsKeyAlgorithm?: string
}
metricsService?: {
annotations?: {
[k: string]: string
}
create?: boolean
nodePort?: (boolean | number | string)
port?: (number | string)
trafficDistribution?: (boolean | number | string)
type?: string
}
networkPolicy?: {
enabled?: boolean
ingressFrom?: readonly unknown[]
}
nodeAffinity?: {
[k: string]: unknown
}
nodeSelector?: {
[k: string]: string
}
podAffinity?: {
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podAntiAffinity?: {
preferredDuringSchedulingIgnoredDuringExecution?: readonly {
podAffinityTerm?: {
labelSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}
weight?: number
[k: string]: unknown
}[]
[k: string]: unknown
}
podDisruptionBudget?: {
enabled?: boolean
maxUnavailable?: (boolean | number | string)
minAvailable?: number
unhealthyPodEvictionPolicy?: (boolean | number | string)
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
priorityLevelConfigurationSpec?: {
limited?: {
limitResponse?: {
queuing?: {
queueLengthLimit?: (number | string)
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
nominalConcurrencyShares?: number
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
profiling?: {
enabled?: boolean
nodePort?: (boolean | number | string)
port?: (number | string)
serviceType?: string
}
rbac?: {
clusterRole?: {
extraResources?: readonly unknown[]
}
coreClusterRole?: {
extraResources?: readonly unknown[]
}
create?: boolean
createViewRoleBinding?: boolean
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
name?: (boolean | number | string)
projectedServiceAccountToken?: {
audience?: (boolean | number | string)
expirationSeconds?: number
}
}
viewRoleName?: string
}
readinessProbe?: {
failureThreshold?: number
httpGet?: {
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
replicas?: (boolean | number | string)
resyncPeriod?: string
revisionHistoryLimit?: (number | string)
service?: {
annotations?: {
[k: string]: string
}
nodePort?: (boolean | number | string)
port?: (number | string)
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceMonitor?: {
additionalAnnotations?: {
[k: string]: string
}
additionalLabels?: {
[k: string]: string
}
enabled?: boolean
interval?: string
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scrapeTimeout?: string
secure?: boolean
tlsConfig?: {
[k: string]: unknown
}
}
sigstoreVolume?: {
emptyDir?: {
[k: string]: unknown
}
[k: string]: unknown
}
startupProbe?: {
failureThreshold?: number
httpGet?: {
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
[k: string]: unknown
}
tlsKeyAlgorithm?: string
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
tracing?: {
address?: (boolean | number | string)
creds?: (boolean | number | string)
enabled?: boolean
port?: (boolean | number | string)
}
tufRootMountPath?: string
updateStrategy?: {
rollingUpdate?: {
maxSurge?: (number | string)
maxUnavailable?: string
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
webhookServer?: {
port?: (number | string)
}
}
annotations?: {
[k: string]: string
}
apiCallToken?: {
audience?: string
expirationSeconds?: number
}
apiVersionOverride?: {
podDisruptionBudget?: (boolean | number | string)
}
backgroundController?: {
annotations?: {
[k: string]: string
}
antiAffinity?: {
enabled?: boolean
}
caCertificates?: {
data?: (boolean | number | string)
volume?: {
[k: string]: unknown
}
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
enabled?: boolean
extraArgs?: {
[k: string]: (boolean | number | string)
}
extraEnvVars?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
featuresOverride?: {
configMapCaching?: {
enabled?: (boolean | number | string)
}
controllerRuntimeMetrics?: {
bindAddress?: (boolean | number | string)
}
deferredLoading?: {
enabled?: (boolean | number | string)
}
globalContext?: {
apiCallTimeout?: (boolean | number | string)
maxApiCallResponseLength?: (boolean | number | string)
maxGlobalContextEntries?: (boolean | number | string)
}
logging?: {
format?: (boolean | number | string)
verbosity?: (boolean | number | string)
}
omitEvents?: {
eventTypes?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
}
policyExceptions?: {
enabled?: (boolean | number | string)
namespace?: (boolean | number | string)
}
reporting?: {
allowedResults?: {
error?: (boolean | number | string)
fail?: (boolean | number | string)
pass?: (boolean | number | string)
skip?: (boolean | number | string)
warn?: (boolean | number | string)
}
generate?: (boolean | number | string)
imageVerify?: (boolean | number | string)
mutate?: (boolean | number | string)
mutateExisting?: (boolean | number | string)
validate?: (boolean | number | string)
}
}
hostNetwork?: boolean
image?: {
defaultRegistry?: string
pullPolicy?: string
registry?: (boolean | number | string)
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly {
name?: unknown
}[]
labels?: {
[k: string]: string
}
lifecycle?: {
[k: string]: unknown
}
metering?: {
collector?: (boolean | number | string)
config?: string
creds?: (boolean | number | string)
disabled?: boolean
port?: (number | string)
secure?: boolean
tlsKeyAlgorithm?: string
}
metricsService?: {
annotations?: {
[k: string]: string
}
create?: boolean
nodePort?: (boolean | number | string)
port?: (number | string)
trafficDistribution?: (boolean | number | string)
type?: string
}
networkPolicy?: {
enabled?: boolean
ingressFrom?: readonly unknown[]
}
nodeAffinity?: {
[k: string]: unknown
}
nodeSelector?: {
[k: string]: string
}
podAffinity?: {
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podAntiAffinity?: {
preferredDuringSchedulingIgnoredDuringExecution?: readonly {
podAffinityTerm?: {
labelSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}
weight?: number
[k: string]: unknown
}[]
[k: string]: unknown
}
podDisruptionBudget?: {
enabled?: boolean
maxUnavailable?: (boolean | number | string)
minAvailable?: number
unhealthyPodEvictionPolicy?: (boolean | number | string)
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
profiling?: {
enabled?: boolean
nodePort?: (boolean | number | string)
port?: (number | string)
serviceType?: string
}
rbac?: {
clusterRole?: {
extraResources?: readonly unknown[]
}
coreClusterRole?: {
extraResources?: readonly {
apiGroups?: readonly unknown[]
resources?: readonly string[]
verbs?: readonly string[]
[k: string]: unknown
}[]
}
create?: boolean
createViewRoleBinding?: boolean
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
name?: (boolean | number | string)
projectedServiceAccountToken?: {
audience?: (boolean | number | string)
expirationSeconds?: number
}
}
viewRoleName?: string
}
replicas?: (boolean | number | string)
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
resyncPeriod?: string
revisionHistoryLimit?: (number | string)
sanityChecks?: (boolean | number | string)
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
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
server?: {
port?: (number | string)
}
serviceMonitor?: {
additionalAnnotations?: {
[k: string]: string
}
additionalLabels?: {
[k: string]: string
}
enabled?: boolean
interval?: string
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scrapeTimeout?: string
secure?: boolean
tlsConfig?: {
[k: string]: unknown
}
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
tracing?: {
address?: (boolean | number | string)
creds?: (boolean | number | string)
enabled?: boolean
port?: (boolean | number | string)
}
updateStrategy?: {
rollingUpdate?: {
maxSurge?: (number | string)
maxUnavailable?: string
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
}
cleanupController?: {
annotations?: {
[k: string]: string
}
antiAffinity?: {
enabled?: boolean
}
certManager?: {
algorithm?: string
ca?: {
duration?: string
renewBefore?: string
}
createSelfSignedIssuer?: boolean
enabled?: boolean
issuerRef?: {
group?: string
kind?: string
name?: (boolean | number | string)
}
size?: (number | string)
tls?: {
duration?: string
renewBefore?: string
}
}
createSelfSignedCert?: boolean
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
enabled?: boolean
extraArgs?: {
[k: string]: (boolean | number | string)
}
extraEnvVars?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
featuresOverride?: {
deferredLoading?: {
enabled?: (boolean | number | string)
}
dumpPayload?: {
enabled?: (boolean | number | string)
}
globalContext?: {
apiCallTimeout?: (boolean | number | string)
maxApiCallResponseLength?: (boolean | number | string)
maxGlobalContextEntries?: (boolean | number | string)
}
logging?: {
format?: (boolean | number | string)
verbosity?: (boolean | number | string)
}
protectManagedResources?: {
enabled?: (boolean | number | string)
}
ttlController?: {
reconciliationInterval?: (boolean | number | string)
}
}
hostNetwork?: boolean
image?: {
defaultRegistry?: string
pullPolicy?: string
registry?: (boolean | number | string)
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly {
name?: unknown
}[]
labels?: {
[k: string]: string
}
lifecycle?: {
[k: string]: unknown
}
livenessProbe?: {
failureThreshold?: number
httpGet?: {
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
metering?: {
collector?: (boolean | number | string)
config?: string
creds?: (boolean | number | string)
disabled?: boolean
port?: (number | string)
secure?: boolean
tlsKeyAlgorithm?: string
}
metricsService?: {
annotations?: {
[k: string]: string
}
create?: boolean
nodePort?: (boolean | number | string)
port?: (number | string)
trafficDistribution?: (boolean | number | string)
type?: string
}
networkPolicy?: {
enabled?: boolean
ingressFrom?: readonly unknown[]
}
nodeAffinity?: {
[k: string]: unknown
}
nodeSelector?: {
[k: string]: string
}
podAffinity?: {
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podAntiAffinity?: {
preferredDuringSchedulingIgnoredDuringExecution?: readonly {
podAffinityTerm?: {
labelSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}
weight?: number
[k: string]: unknown
}[]
[k: string]: unknown
}
podDisruptionBudget?: {
enabled?: boolean
maxUnavailable?: (boolean | number | string)
minAvailable?: number
unhealthyPodEvictionPolicy?: (boolean | number | string)
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
profiling?: {
enabled?: boolean
nodePort?: (boolean | number | string)
port?: (number | string)
serviceType?: string
}
rbac?: {
clusterRole?: {
extraResources?: readonly unknown[]
}
coreClusterRole?: {
extraResources?: readonly unknown[]
}
create?: boolean
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
name?: (boolean | number | string)
projectedServiceAccountToken?: {
audience?: (boolean | number | string)
expirationSeconds?: number
}
}
}
readinessProbe?: {
failureThreshold?: number
httpGet?: {
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
replicas?: (boolean | number | string)
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
resyncPeriod?: string
revisionHistoryLimit?: (number | string)
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
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
server?: {
port?: (number | string)
}
service?: {
annotations?: {
[k: string]: string
}
nodePort?: (boolean | number | string)
port?: (number | string)
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceMonitor?: {
additionalAnnotations?: {
[k: string]: string
}
additionalLabels?: {
[k: string]: string
}
enabled?: boolean
interval?: string
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scrapeTimeout?: string
secure?: boolean
tlsConfig?: {
[k: string]: unknown
}
}
startupProbe?: {
failureThreshold?: number
httpGet?: {
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
[k: string]: unknown
}
tlsKeyAlgorithm?: string
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
tracing?: {
address?: (boolean | number | string)
creds?: (boolean | number | string)
enabled?: boolean
port?: (boolean | number | string)
}
updateStrategy?: {
rollingUpdate?: {
maxSurge?: (number | string)
maxUnavailable?: string
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
}
config?: {
annotations?: {
[k: string]: string
}
create?: boolean
defaultRegistry?: string
enableDefaultRegistryMutation?: boolean
excludeClusterRoles?: readonly (boolean | number | string)[]
excludeGroups?: readonly string[]
excludeKyvernoNamespace?: boolean
excludeRoles?: readonly (boolean | number | string)[]
excludeUsernames?: readonly (boolean | number | string)[]
generateSuccessEvents?: boolean
matchConditions?: readonly unknown[]
maxContextSize?: (boolean | number | string)
name?: (boolean | number | string)
preserve?: boolean
resourceFilters?: readonly string[]
resourceFiltersExclude?: readonly (readonly unknown[] | {
[k: string]: unknown
})[]
resourceFiltersExcludeNamespaces?: readonly (boolean | number | string)[]
resourceFiltersInclude?: readonly (boolean | number | string)[]
resourceFiltersIncludeNamespaces?: readonly (boolean | number | string)[]
successEventActions?: (boolean | number | string)
updateRequestThreshold?: number
webhookAnnotations?: {
"admissions.enforcer/disabled"?: string
[k: string]: unknown
}
webhookLabels?: {
[k: string]: string
}
webhooks?: (readonly unknown[] | {
namespaceSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: unknown
name?: unknown
namespaceSelector?: unknown
[k: string]: unknown
}
[k: string]: unknown
})
}
crds?: {
annotations?: {
[k: string]: string
}
customLabels?: {
[k: string]: string
}
fullnameOverride?: (boolean | number | string)
global?: {
caCertificates?: {
data?: (boolean | number | string)
volume?: unknown
}
crdWatcher?: (boolean | number | string)
extraEnvVars?: unknown
image?: {
registry?: (boolean | number | string)
}
imagePullSecrets?: (readonly unknown[] | {
[k: string]: unknown
})
imageRegistry?: (boolean | number | string)
kubeVersion?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
postgresql?: {
auth?: {
database?: (boolean | number | string)
existingSecret?: (boolean | number | string)
password?: (boolean | number | string)
postgresPassword?: (boolean | number | string)
secretKeys?: {
adminPasswordKey?: (boolean | number | string)
replicationPasswordKey?: (boolean | number | string)
userPasswordKey?: (boolean | number | string)
}
username?: (boolean | number | string)
}
service?: {
ports?: {
postgresql?: (boolean | number | string)
}
}
}
priorityClassName?: (boolean | number | string)
resyncPeriod?: (boolean | number | string)
storageClass?: (boolean | number | string)
templating?: {
debug?: (boolean | number | string)
enabled?: (boolean | number | string)
version?: (boolean | number | string)
}
tolerations?: readonly unknown[]
}
groups?: {
kyverno?: {
cleanuppolicies?: boolean
clustercleanuppolicies?: boolean
clusterpolicies?: boolean
globalcontextentries?: boolean
policies?: boolean
policyexceptions?: boolean
updaterequests?: boolean
}
policies?: {
deletingpolicies?: boolean
generatingpolicies?: boolean
imagevalidatingpolicies?: boolean
mutatingpolicies?: boolean
namespaceddeletingpolicies?: boolean
namespacedgeneratingpolicies?: boolean
namespacedimagevalidatingpolicies?: boolean
namespacedmutatingpolicies?: boolean
namespacedvalidatingpolicies?: boolean
policyexceptions?: boolean
validatingpolicies?: boolean
}
reports?: {
clusterephemeralreports?: boolean
ephemeralreports?: boolean
}
wgpolicyk8s?: {
clusterpolicyreports?: boolean
policyreports?: boolean
}
}
install?: boolean
migration?: {
enabled?: boolean
extraArgs?: {
[k: string]: (boolean | number | string)
}
image?: {
defaultRegistry?: string
pullPolicy?: string
registry?: (boolean | number | string)
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly {
name?: unknown
}[]
nodeAffinity?: {
[k: string]: unknown
}
nodeSelector?: {
[k: string]: string
}
podAffinity?: {
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podAntiAffinity?: {
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podResources?: {
limits?: {
cpu?: string
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
podSecurityContext?: {
[k: string]: unknown
}
resources?: readonly string[]
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
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
serviceAccount?: {
automountServiceAccountToken?: boolean
projectedServiceAccountToken?: {
audience?: (boolean | number | string)
expirationSeconds?: number
}
}
tolerations?: readonly unknown[]
}
nameOverride?: (boolean | number | string)
reportsServer?: {
enabled?: boolean
}
templating?: {
debug?: boolean
enabled?: boolean
version?: (boolean | number | string)
}
}
customLabels?: {
[k: string]: string
}
existingImagePullSecrets?: readonly (boolean | number | string)[]
features?: {
admissionReports?: {
backPressureThreshold?: (boolean | number | string)
enabled?: boolean
}
aggregateReports?: {
enabled?: boolean
}
autoUpdateWebhooks?: {
enabled?: boolean
}
backgroundScan?: {
backgroundScanInterval?: string
backgroundScanWorkers?: number
enabled?: boolean
skipResourceFilters?: boolean
}
configMapCaching?: {
enabled?: boolean
}
controllerRuntimeMetrics?: {
bindAddress?: string
}
deferredLoading?: {
enabled?: boolean
}
dumpPatches?: {
enabled?: boolean
}
dumpPayload?: {
enabled?: boolean
}
excludeBootstrapResources?: {
enabled?: boolean
}
forceFailurePolicyIgnore?: {
enabled?: boolean
}
generateMutatingAdmissionPolicy?: {
enabled?: boolean
}
generateValidatingAdmissionPolicy?: {
enabled?: boolean
}
globalContext?: {
apiCallTimeout?: string
maxApiCallResponseLength?: number
maxGlobalContextEntries?: number
}
logging?: {
format?: string
verbosity?: number
}
mutatingAdmissionPolicyReports?: {
enabled?: boolean
}
omitEvents?: {
eventTypes?: readonly string[]
}
policyExceptions?: {
enabled?: boolean
namespace?: (boolean | number | string)
}
policyReports?: {
enabled?: boolean
}
protectManagedResources?: {
enabled?: boolean
}
registryClient?: {
allowInsecure?: boolean
credentialHelpers?: readonly string[]
}
reporting?: {
allowedResults?: {
error?: (boolean | number | string)
fail?: (boolean | number | string)
pass?: (boolean | number | string)
skip?: (boolean | number | string)
warn?: (boolean | number | string)
}
generate?: boolean
imageVerify?: boolean
mutate?: boolean
mutateExisting?: boolean
validate?: boolean
}
ttlController?: {
reconciliationInterval?: string
}
tuf?: {
enabled?: boolean
mirror?: (boolean | number | string)
root?: (boolean | number | string)
rootRaw?: (boolean | number | string)
}
validatingAdmissionPolicyReports?: {
enabled?: boolean
}
}
fullnameOverride?: (boolean | number | string)
global?: {
caCertificates?: {
data?: (boolean | number | string)
volume?: {
[k: string]: unknown
}
}
crdWatcher?: boolean
extraEnvVars?: readonly unknown[]
image?: {
registry?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
imageRegistry?: (boolean | number | string)
kubeVersion?: (boolean | number | string)
nodeSelector?: {
"kubernetes.io/os"?: string
[k: string]: unknown
}
postgresql?: {
auth?: {
database?: (boolean | number | string)
existingSecret?: (boolean | number | string)
password?: (boolean | number | string)
postgresPassword?: (boolean | number | string)
secretKeys?: {
adminPasswordKey?: (boolean | number | string)
replicationPasswordKey?: (boolean | number | string)
userPasswordKey?: (boolean | number | string)
}
username?: (boolean | number | string)
}
service?: {
ports?: {
postgresql?: (boolean | number | string)
}
}
}
priorityClassName?: (boolean | number | string)
resyncPeriod?: string
storageClass?: (boolean | number | string)
templating?: {
debug?: boolean
enabled?: boolean
version?: (boolean | number | string)
}
tolerations?: readonly unknown[]
}
grafana?: {
annotations?: {
[k: string]: string
}
configMapName?: string
enabled?: boolean
fullnameOverride?: (boolean | number | string)
global?: {
caCertificates?: {
data?: (boolean | number | string)
volume?: unknown
}
crdWatcher?: (boolean | number | string)
extraEnvVars?: unknown
image?: {
registry?: (boolean | number | string)
}
imagePullSecrets?: (readonly unknown[] | {
[k: string]: unknown
})
imageRegistry?: (boolean | number | string)
kubeVersion?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
postgresql?: {
auth?: {
database?: (boolean | number | string)
existingSecret?: (boolean | number | string)
password?: (boolean | number | string)
postgresPassword?: (boolean | number | string)
secretKeys?: {
adminPasswordKey?: (boolean | number | string)
replicationPasswordKey?: (boolean | number | string)
userPasswordKey?: (boolean | number | string)
}
username?: (boolean | number | string)
}
service?: {
ports?: {
postgresql?: (boolean | number | string)
}
}
}
priorityClassName?: (boolean | number | string)
resyncPeriod?: (boolean | number | string)
storageClass?: (boolean | number | string)
templating?: {
debug?: (boolean | number | string)
enabled?: (boolean | number | string)
version?: (boolean | number | string)
}
tolerations?: readonly unknown[]
}
grafanaDashboard?: {
allowCrossNamespaceImport?: boolean
create?: boolean
folder?: string
matchLabels?: {
dashboards?: string
[k: string]: unknown
}
}
labels?: {
grafana_dashboard?: string
[k: string]: unknown
}
nameOverride?: (boolean | number | string)
namespace?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
}
imagePullSecrets?: {
[k: string]: {
password?: (boolean | number | string)
registry?: (boolean | number | string)
username?: (boolean | number | string)
}
}
"kyverno-api"?: {
annotations?: {
[k: string]: string
}
global?: {
caCertificates?: {
data?: (boolean | number | string)
volume?: unknown
}
crdWatcher?: (boolean | number | string)
extraEnvVars?: unknown
image?: {
registry?: (boolean | number | string)
}
imagePullSecrets?: (readonly unknown[] | {
[k: string]: unknown
})
imageRegistry?: (boolean | number | string)
kubeVersion?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
postgresql?: {
auth?: {
database?: (boolean | number | string)
existingSecret?: (boolean | number | string)
password?: (boolean | number | string)
postgresPassword?: (boolean | number | string)
secretKeys?: {
adminPasswordKey?: (boolean | number | string)
replicationPasswordKey?: (boolean | number | string)
userPasswordKey?: (boolean | number | string)
}
username?: (boolean | number | string)
}
service?: {
ports?: {
postgresql?: (boolean | number | string)
}
}
}
priorityClassName?: (boolean | number | string)
resyncPeriod?: (boolean | number | string)
storageClass?: (boolean | number | string)
templating?: {
debug?: (boolean | number | string)
enabled?: (boolean | number | string)
version?: (boolean | number | string)
}
tolerations?: readonly unknown[]
}
labels?: {
[k: string]: string
}
}
metricsConfig?: {
annotations?: {
[k: string]: string
}
bucketBoundaries?: readonly number[]
create?: boolean
metricsExposure?: {
kyverno_admission_requests_total?: {
disabledLabelDimensions?: readonly string[]
[k: string]: unknown
}
kyverno_admission_review_duration_seconds?: {
disabledLabelDimensions?: readonly string[]
[k: string]: unknown
}
kyverno_cleanup_controller_deletedobjects_total?: {
disabledLabelDimensions?: readonly string[]
[k: string]: unknown
}
kyverno_generating_policy_execution_duration_seconds?: {
disabledLabelDimensions?: readonly string[]
[k: string]: unknown
}
kyverno_generating_policy_results_total?: {
disabledLabelDimensions?: readonly string[]
[k: string]: unknown
}
kyverno_image_validating_policy_execution_duration_seconds?: {
disabledLabelDimensions?: readonly string[]
[k: string]: unknown
}
kyverno_image_validating_policy_results_total?: {
disabledLabelDimensions?: readonly string[]
[k: string]: unknown
}
kyverno_mutating_policy_execution_duration_seconds?: {
disabledLabelDimensions?: readonly string[]
[k: string]: unknown
}
kyverno_mutating_policy_results_total?: {
disabledLabelDimensions?: readonly string[]
[k: string]: unknown
}
kyverno_policy_execution_duration_seconds?: {
disabledLabelDimensions?: readonly string[]
[k: string]: unknown
}
kyverno_policy_results_total?: {
disabledLabelDimensions?: readonly string[]
[k: string]: unknown
}
kyverno_policy_rule_info_total?: {
disabledLabelDimensions?: readonly string[]
[k: string]: unknown
}
kyverno_validating_policy_execution_duration_seconds?: {
disabledLabelDimensions?: readonly string[]
[k: string]: unknown
}
kyverno_validating_policy_results_total?: {
disabledLabelDimensions?: readonly string[]
[k: string]: unknown
}
[k: string]: unknown
}
metricsRefreshInterval?: (boolean | number | string)
name?: (boolean | number | string)
namespaces?: {
exclude?: readonly unknown[]
include?: readonly unknown[]
[k: string]: unknown
}
}
mode?: (boolean | number | string)
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
openreports?: {
enabled?: boolean
global?: {
caCertificates?: {
data?: (boolean | number | string)
volume?: unknown
}
crdWatcher?: (boolean | number | string)
extraEnvVars?: unknown
image?: {
registry?: (boolean | number | string)
}
imagePullSecrets?: (readonly unknown[] | {
[k: string]: unknown
})
imageRegistry?: (boolean | number | string)
kubeVersion?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
postgresql?: {
auth?: {
database?: (boolean | number | string)
existingSecret?: (boolean | number | string)
password?: (boolean | number | string)
postgresPassword?: (boolean | number | string)
secretKeys?: {
adminPasswordKey?: (boolean | number | string)
replicationPasswordKey?: (boolean | number | string)
userPasswordKey?: (boolean | number | string)
}
username?: (boolean | number | string)
}
service?: {
ports?: {
postgresql?: (boolean | number | string)
}
}
}
priorityClassName?: (boolean | number | string)
resyncPeriod?: (boolean | number | string)
storageClass?: (boolean | number | string)
templating?: {
debug?: (boolean | number | string)
enabled?: (boolean | number | string)
version?: (boolean | number | string)
}
tolerations?: readonly unknown[]
}
installCrds?: boolean
}
prometheusRule?: {
additionalAnnotations?: {
[k: string]: string
}
additionalLabels?: {
[k: string]: string
}
enabled?: boolean
namespace?: (boolean | number | string)
spec?: readonly unknown[]
}
rbac?: {
roles?: {
aggregate?: {
admin?: boolean
view?: boolean
}
}
}
"reports-server"?: {
affinity?: {
[k: string]: unknown
}
apiServicesManagement?: {
enabled?: boolean
image?: {
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
tag?: string
}
imagePullSecrets?: readonly unknown[]
installApiServices?: {
enabled?: boolean
installEphemeralReportsService?: boolean
installOpenreportsService?: boolean
}
nodeAffinity?: {
[k: string]: unknown
}
nodeSelector?: {
[k: string]: string
}
podAffinity?: {
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podAntiAffinity?: {
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
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
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
tolerations?: readonly unknown[]
}
autoscaling?: {
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: (boolean | number | string)
}
clusterName?: (boolean | number | string)
commonLabels?: {
[k: string]: string
}
config?: {
db?: {
dbNameSecretKeyName?: string
host?: (boolean | number | string)
hostSecretKeyName?: string
name?: string
password?: string
passwordSecretKeyName?: string
port?: (number | string)
portSecretKeyName?: string
secretName?: (boolean | number | string)
sslcert?: (boolean | number | string)
sslkey?: (boolean | number | string)
sslmode?: string
sslrootcert?: (boolean | number | string)
user?: string
userSecretKeyName?: string
}
etcd?: {
enabled?: boolean
endpoints?: (boolean | number | string)
insecure?: boolean
}
}
extraObjects?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: {
caCertificates?: {
data?: (boolean | number | string)
volume?: unknown
}
crdWatcher?: (boolean | number | string)
extraEnvVars?: unknown
image?: {
registry?: (boolean | number | string)
}
imagePullSecrets?: (readonly unknown[] | {
[k: string]: unknown
})
imageRegistry?: (boolean | number | string)
kubeVersion?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
postgresql?: {
auth?: {
database?: (boolean | number | string)
existingSecret?: (boolean | number | string)
password?: (boolean | number | string)
postgresPassword?: (boolean | number | string)
secretKeys?: {
adminPasswordKey?: (boolean | number | string)
replicationPasswordKey?: (boolean | number | string)
userPasswordKey?: (boolean | number | string)
}
username?: (boolean | number | string)
}
service?: {
ports?: {
postgresql?: (boolean | number | string)
}
}
}
priorityClassName?: (boolean | number | string)
resyncPeriod?: (boolean | number | string)
storageClass?: (boolean | number | string)
templating?: {
debug?: (boolean | number | string)
enabled?: (boolean | number | string)
version?: (boolean | number | string)
}
tolerations?: readonly unknown[]
}
image?: {
pullPolicy?: string
registry?: string
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
livenessProbe?: {
failureThreshold?: number
httpGet?: {
path?: string
port?: string
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
[k: string]: unknown
}
metrics?: {
enabled?: boolean
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
enabled?: boolean
interval?: (boolean | number | string)
metricRelabelings?: readonly unknown[]
relabelings?: readonly unknown[]
scrapeTimeout?: (boolean | number | string)
}
}
nameOverride?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
pdb?: {
enabled?: boolean
maxUnavailable?: string
minAvailable?: (boolean | number | string)
}
podAnnotations?: {
[k: string]: string
}
podEnv?: {
[k: string]: unknown
}
podSecurityContext?: {
fsGroup?: number
[k: string]: unknown
}
postgresql?: {
architecture?: string
audit?: {
clientMinMessages?: string
logConnections?: boolean
logDisconnections?: boolean
logHostname?: boolean
logLinePrefix?: (boolean | number | string)
logTimezone?: (boolean | number | string)
pgAuditLog?: (boolean | number | string)
pgAuditLogCatalog?: string
}
auth?: {
database?: string
enablePostgresUser?: boolean
existingSecret?: (boolean | number | string)
password?: (boolean | number | string)
postgresPassword?: string
replicationPassword?: (boolean | number | string)
replicationUsername?: string
secretKeys?: {
adminPasswordKey?: string
replicationPasswordKey?: string
userPasswordKey?: string
}
usePasswordFiles?: boolean
username?: (boolean | number | string)
}
backup?: {
cronjob?: {
annotations?: ({
[k: string]: string
} | string)
command?: (readonly string[] | string)
concurrencyPolicy?: string
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
enabled?: boolean
privileged?: boolean
readOnlyRootFilesystem?: boolean
runAsNonRoot?: boolean
runAsUser?: number
seLinuxOptions?: {
[k: string]: unknown
}
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
failedJobsHistoryLimit?: (number | string)
labels?: ({
[k: string]: string
} | string)
nodeSelector?: ({
[k: string]: string
} | string)
podSecurityContext?: {
enabled?: boolean
fsGroup?: number
fsGroupChangePolicy?: string
supplementalGroups?: readonly (boolean | number | string)[]
sysctls?: readonly (boolean | number | string)[]
}
restartPolicy?: string
schedule?: string
startingDeadlineSeconds?: (boolean | number | string)
storage?: {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
existingClaim?: (boolean | number | string)
mountPath?: string
resourcePolicy?: (boolean | number | string)
size?: string
storageClass?: (boolean | number | string)
subPath?: (boolean | number | string)
volumeClaimTemplates?: {
selector?: {
[k: string]: unknown
}
}
}
successfulJobsHistoryLimit?: (number | string)
timeZone?: (boolean | number | string)
timezone?: (boolean | number | string)
ttlSecondsAfterFinished?: (boolean | number | string)
}
enabled?: boolean
}
clusterDomain?: string
common?: {
exampleValue?: string
global?: {
caCertificates?: {
data?: (boolean | number | string)
volume?: unknown
}
crdWatcher?: (boolean | number | string)
extraEnvVars?: unknown
image?: {
registry?: (boolean | number | string)
}
imagePullSecrets?: (readonly unknown[] | {
[k: string]: unknown
})
imageRegistry?: (boolean | number | string)
kubeVersion?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
postgresql?: {
auth?: {
database?: (boolean | number | string)
existingSecret?: (boolean | number | string)
password?: (boolean | number | string)
postgresPassword?: (boolean | number | string)
secretKeys?: {
adminPasswordKey?: (boolean | number | string)
replicationPasswordKey?: (boolean | number | string)
userPasswordKey?: (boolean | number | string)
}
username?: (boolean | number | string)
}
service?: {
ports?: {
postgresql?: (boolean | number | string)
}
}
}
priorityClassName?: (boolean | number | string)
resyncPeriod?: (boolean | number | string)
storageClass?: (boolean | number | string)
templating?: {
debug?: (boolean | number | string)
enabled?: (boolean | number | string)
version?: (boolean | number | string)
}
tolerations?: readonly unknown[]
}
}
commonAnnotations?: ({
[k: string]: string
} | string)
commonLabels?: ({
"app.kubernetes.io/instance"?: unknown
"app.kubernetes.io/name"?: unknown
[k: string]: unknown
} | string)
containerPorts?: {
postgresql?: number
}
diagnosticMode?: {
args?: (readonly string[] | string)
command?: (readonly string[] | string)
enabled?: boolean
}
enabled?: boolean
extraDeploy?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: {
caCertificates?: {
data?: (boolean | number | string)
volume?: unknown
}
crdWatcher?: (boolean | number | string)
extraEnvVars?: unknown
image?: {
registry?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
imageRegistry?: (boolean | number | string)
kubeVersion?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
postgresql?: {
auth?: {
database?: (boolean | number | string)
existingSecret?: (boolean | number | string)
password?: (boolean | number | string)
postgresPassword?: (boolean | number | string)
secretKeys?: {
adminPasswordKey?: (boolean | number | string)
replicationPasswordKey?: (boolean | number | string)
userPasswordKey?: (boolean | number | string)
}
username?: (boolean | number | string)
}
service?: {
ports?: {
postgresql?: (boolean | number | string)
}
}
}
priorityClassName?: (boolean | number | string)
resyncPeriod?: (boolean | number | string)
storageClass?: (boolean | number | string)
templating?: {
debug?: (boolean | number | string)
enabled?: (boolean | number | string)
version?: (boolean | number | string)
}
tolerations?: readonly unknown[]
}
image?: {
debug?: boolean
digest?: (boolean | number | string)
pullPolicy?: string
pullSecrets?: readonly unknown[]
registry?: string
repository?: string
tag?: string
}
kubeVersion?: (boolean | number | string)
ldap?: {
baseDN?: (boolean | number | string)
basedn?: (boolean | number | string)
bindDN?: (boolean | number | string)
bind_password?: (boolean | number | string)
binddn?: (boolean | number | string)
bindpw?: (boolean | number | string)
enabled?: boolean
port?: (boolean | number | string)
prefix?: (boolean | number | string)
scheme?: (boolean | number | string)
searchAttribute?: (boolean | number | string)
searchFilter?: (boolean | number | string)
search_attr?: (boolean | number | string)
search_filter?: (boolean | number | string)
server?: (boolean | number | string)
suffix?: (boolean | number | string)
tls?: ({
enabled?: boolean
} | string)
uri?: (boolean | number | string)
url?: (boolean | number | string)
}
metrics?: {
collectors?: {
[k: string]: (boolean | number | string)
}
containerPorts?: {
metrics?: number
}
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
enabled?: boolean
privileged?: boolean
readOnlyRootFilesystem?: boolean
runAsNonRoot?: boolean
runAsUser?: number
seLinuxOptions?: {
[k: string]: unknown
}
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
customLivenessProbe?: ({
[k: string]: unknown
} | string)
customMetrics?: {
[k: string]: unknown
}
customReadinessProbe?: ({
[k: string]: unknown
} | string)
customStartupProbe?: ({
[k: string]: unknown
} | string)
enabled?: boolean
extraEnvVars?: (readonly unknown[] | string)
image?: {
digest?: (boolean | number | string)
pullPolicy?: string
pullSecrets?: readonly unknown[]
registry?: string
repository?: string
tag?: string
}
livenessProbe?: ({
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
} | string)
prometheusRule?: {
enabled?: boolean
labels?: ({
[k: string]: string
} | string)
namespace?: (boolean | number | string)
rules?: (readonly unknown[] | string)
}
readinessProbe?: ({
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
} | string)
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
annotations?: ({
"prometheus.io/port"?: string
"prometheus.io/scrape"?: string
[k: string]: unknown
} | string)
clusterIP?: (boolean | number | string)
ports?: {
metrics?: number
}
sessionAffinity?: string
}
serviceMonitor?: {
enabled?: boolean
honorLabels?: boolean
interval?: (boolean | number | string)
jobLabel?: (boolean | number | string)
labels?: ({
[k: string]: string
} | string)
metricRelabelings?: (readonly unknown[] | string)
namespace?: (boolean | number | string)
relabelings?: (readonly unknown[] | string)
scrapeTimeout?: (boolean | number | string)
selector?: ({
"app.kubernetes.io/instance"?: unknown
"app.kubernetes.io/name"?: unknown
} | string)
}
startupProbe?: ({
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
} | string)
}
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
networkPolicy?: {
egressRules?: {
customRules?: (readonly unknown[] | string)
denyConnectionsToExternal?: boolean
}
enabled?: boolean
ingressRules?: {
primaryAccessOnlyFrom?: {
customRules?: (readonly unknown[] | string)
enabled?: boolean
namespaceSelector?: ({
[k: string]: unknown
} | string)
podSelector?: ({
[k: string]: unknown
} | string)
}
readReplicasAccessOnlyFrom?: {
customRules?: (readonly unknown[] | string)
enabled?: boolean
namespaceSelector?: ({
[k: string]: unknown
} | string)
podSelector?: ({
[k: string]: unknown
} | string)
}
}
metrics?: {
enabled?: boolean
namespaceSelector?: ({
[k: string]: unknown
} | string)
podSelector?: ({
[k: string]: unknown
} | string)
}
}
persistence?: {
size?: string
}
postgresqlDataDir?: string
postgresqlSharedPreloadLibraries?: string
primary?: {
affinity?: ({
[k: string]: unknown
} | string)
annotations?: ({
[k: string]: string
} | string)
args?: (readonly unknown[] | string)
automountServiceAccountToken?: boolean
command?: (readonly unknown[] | string)
configuration?: unknown
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
enabled?: boolean
privileged?: boolean
readOnlyRootFilesystem?: boolean
runAsNonRoot?: boolean
runAsUser?: number
seLinuxOptions?: {
[k: string]: unknown
}
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
customLivenessProbe?: ({
[k: string]: unknown
} | string)
customReadinessProbe?: ({
[k: string]: unknown
} | string)
customStartupProbe?: ({
[k: string]: unknown
} | string)
existingConfigmap?: (boolean | number | string)
existingExtendedConfigmap?: (boolean | number | string)
extendedConfiguration?: unknown
extraEnvVars?: (readonly unknown[] | string)
extraEnvVarsCM?: (boolean | number | string)
extraEnvVarsSecret?: (boolean | number | string)
extraPodSpec?: ({
[k: string]: unknown
} | string)
extraVolumeMounts?: (readonly unknown[] | string)
extraVolumes?: (readonly unknown[] | string)
hostAliases?: (readonly unknown[] | string)
hostIPC?: boolean
hostNetwork?: boolean
initContainers?: (readonly unknown[] | string)
initdb?: {
args?: (boolean | number | string)
password?: (boolean | number | string)
postgresqlWalDir?: (boolean | number | string)
scripts?: ({
[k: string]: unknown
} | string)
scriptsConfigMap?: (boolean | number | string)
scriptsSecret?: (boolean | number | string)
user?: (boolean | number | string)
}
labels?: ({
[k: string]: string
} | string)
lifecycleHooks?: ({
[k: string]: unknown
} | string)
livenessProbe?: ({
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
} | string)
name?: string
nodeAffinityPreset?: {
key?: (boolean | number | string)
type?: (boolean | number | string)
values?: readonly (boolean | number | string)[]
}
nodeSelector?: ({
[k: string]: string
} | string)
persistence?: {
accessModes?: readonly string[]
annotations?: ({
[k: string]: string
} | string)
dataSource?: ({
[k: string]: unknown
} | string)
enabled?: boolean
existingClaim?: (boolean | number | string)
labels?: ({
[k: string]: string
} | string)
mountPath?: string
selector?: ({
[k: string]: unknown
} | string)
size?: string
storageClass?: (boolean | number | string)
subPath?: (boolean | number | string)
}
persistentVolumeClaimRetentionPolicy?: {
enabled?: boolean
whenDeleted?: string
whenScaled?: string
}
pgHbaConfiguration?: unknown
podAffinityPreset?: (boolean | number | string)
podAnnotations?: ({
[k: string]: string
} | string)
podAntiAffinityPreset?: string
podLabels?: ({
"app.kubernetes.io/instance"?: unknown
"app.kubernetes.io/name"?: unknown
[k: string]: unknown
} | string)
podSecurityContext?: {
enabled?: boolean
fsGroup?: number
fsGroupChangePolicy?: string
supplementalGroups?: readonly unknown[]
sysctls?: readonly unknown[]
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
readinessProbe?: ({
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
} | string)
resources?: {
limits?: {
[k: string]: unknown
}
requests?: {
cpu?: string
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
schedulerName?: (boolean | number | string)
service?: {
annotations?: ({
[k: string]: string
} | string)
clusterIP?: (boolean | number | string)
externalTrafficPolicy?: string
extraPorts?: (readonly unknown[] | string)
headless?: {
annotations?: ({
[k: string]: string
} | string)
}
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly unknown[]
nodePorts?: {
postgresql?: (boolean | number | string)
}
ports?: {
postgresql?: number
}
sessionAffinity?: string
sessionAffinityConfig?: ({
[k: string]: unknown
} | string)
type?: string
}
sidecars?: (readonly unknown[] | string)
standby?: {
enabled?: boolean
primaryHost?: (boolean | number | string)
primaryPort?: (boolean | number | string)
}
startupProbe?: ({
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
} | string)
terminationGracePeriodSeconds?: (boolean | number | string)
tolerations?: (readonly unknown[] | string)
topologySpreadConstraints?: (readonly unknown[] | string)
updateStrategy?: {
rollingUpdate?: {
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
}
psp?: {
create?: boolean
}
rbac?: {
create?: boolean
rules?: (readonly unknown[] | string)
}
readReplicas?: {
affinity?: ({
[k: string]: unknown
} | string)
annotations?: ({
[k: string]: string
} | string)
args?: (readonly unknown[] | string)
automountServiceAccountToken?: boolean
command?: (readonly unknown[] | string)
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
enabled?: boolean
privileged?: boolean
readOnlyRootFilesystem?: boolean
runAsNonRoot?: boolean
runAsUser?: number
seLinuxOptions?: {
[k: string]: unknown
}
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
customLivenessProbe?: ({
[k: string]: unknown
} | string)
customReadinessProbe?: ({
[k: string]: unknown
} | string)
customStartupProbe?: ({
[k: string]: unknown
} | string)
extendedConfiguration?: unknown
extraEnvVars?: (readonly unknown[] | string)
extraEnvVarsCM?: (boolean | number | string)
extraEnvVarsSecret?: (boolean | number | string)
extraPodSpec?: ({
[k: string]: unknown
} | string)
extraVolumeMounts?: (readonly unknown[] | string)
extraVolumes?: (readonly unknown[] | string)
hostAliases?: (readonly unknown[] | string)
hostIPC?: boolean
hostNetwork?: boolean
initContainers?: (readonly unknown[] | string)
labels?: ({
[k: string]: string
} | string)
lifecycleHooks?: ({
[k: string]: unknown
} | string)
livenessProbe?: ({
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
} | string)
name?: string
nodeAffinityPreset?: {
key?: (boolean | number | string)
type?: (boolean | number | string)
values?: readonly (boolean | number | string)[]
}
nodeSelector?: ({
[k: string]: string
} | string)
persistence?: {
accessModes?: readonly string[]
annotations?: ({
[k: string]: string
} | string)
dataSource?: ({
[k: string]: unknown
} | string)
enabled?: boolean
existingClaim?: (boolean | number | string)
labels?: ({
[k: string]: string
} | string)
mountPath?: string
selector?: ({
[k: string]: unknown
} | string)
size?: string
storageClass?: (boolean | number | string)
subPath?: (boolean | number | string)
}
persistentVolumeClaimRetentionPolicy?: {
enabled?: boolean
whenDeleted?: string
whenScaled?: string
}
podAffinityPreset?: (boolean | number | string)
podAnnotations?: ({
[k: string]: string
} | string)
podAntiAffinityPreset?: string
podLabels?: ({
"app.kubernetes.io/instance"?: unknown
"app.kubernetes.io/name"?: unknown
[k: string]: unknown
} | string)
podSecurityContext?: {
enabled?: boolean
fsGroup?: number
fsGroupChangePolicy?: string
supplementalGroups?: readonly unknown[]
sysctls?: readonly unknown[]
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
readinessProbe?: ({
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
} | string)
replicaCount?: number
resources?: {
limits?: {
[k: string]: unknown
}
requests?: {
cpu?: string
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
schedulerName?: (boolean | number | string)
service?: {
annotations?: ({
[k: string]: string
} | string)
clusterIP?: (boolean | number | string)
externalTrafficPolicy?: string
extraPorts?: (readonly unknown[] | string)
headless?: {
annotations?: ({
[k: string]: string
} | string)
}
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly (boolean | number | string)[]
nodePorts?: {
postgresql?: (boolean | number | string)
}
ports?: {
postgresql?: number
}
sessionAffinity?: string
sessionAffinityConfig?: ({
[k: string]: unknown
} | string)
type?: string
}
sidecars?: (readonly unknown[] | string)
startupProbe?: ({
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
} | string)
terminationGracePeriodSeconds?: (boolean | number | string)
tolerations?: (readonly unknown[] | string)
topologySpreadConstraints?: (readonly unknown[] | string)
updateStrategy?: {
rollingUpdate?: {
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
}
replication?: {
applicationName?: string
enabled?: boolean
numSynchronousReplicas?: number
readReplicas?: number
synchronousCommit?: string
}
resources?: {
requests?: {
cpu?: string
memory?: string
}
}
serviceAccount?: {
annotations?: ({
[k: string]: string
} | string)
automountServiceAccountToken?: boolean
create?: boolean
name?: (boolean | number | string)
}
serviceBindings?: {
enabled?: boolean
}
shmVolume?: {
enabled?: boolean
sizeLimit?: (boolean | number | string)
}
tags?: {
"bitnami-common"?: boolean
}
tls?: {
autoGenerated?: boolean
certCAFilename?: (boolean | number | string)
certFilename?: (boolean | number | string)
certKeyFilename?: (boolean | number | string)
certificatesSecret?: (boolean | number | string)
crlFilename?: (boolean | number | string)
enabled?: boolean
preferServerCiphers?: boolean
}
volumePermissions?: {
containerSecurityContext?: {
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
seLinuxOptions?: {
[k: string]: unknown
}
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
pullSecrets?: readonly unknown[]
registry?: string
repository?: string
tag?: string
}
resources?: {
limits?: {
[k: string]: unknown
}
requests?: {
[k: string]: unknown
}
[k: string]: unknown
}
}
}
priorityClassName?: string
readinessProbe?: {
failureThreshold?: number
httpGet?: {
path?: string
port?: string
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
[k: string]: unknown
}
replicaCount?: number
resources?: {
limits?: unknown
requests?: unknown
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
runAsNonRoot?: boolean
runAsUser?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
service?: {
port?: (number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
create?: boolean
name?: (boolean | number | string)
}
templating?: {
enabled?: boolean
}
tolerations?: readonly unknown[]
}
reportsController?: {
annotations?: {
[k: string]: string
}
antiAffinity?: {
enabled?: boolean
}
apiPriorityAndFairness?: boolean
caCertificates?: {
data?: (boolean | number | string)
volume?: {
[k: string]: unknown
}
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
enabled?: boolean
extraArgs?: {
[k: string]: (boolean | number | string)
}
extraEnvVars?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
featuresOverride?: {
admissionReports?: {
backPressureThreshold?: (boolean | number | string)
enabled?: (boolean | number | string)
}
aggregateReports?: {
enabled?: (boolean | number | string)
}
backgroundScan?: {
backgroundScanInterval?: (boolean | number | string)
backgroundScanWorkers?: (boolean | number | string)
enabled?: (boolean | number | string)
skipResourceFilters?: (boolean | number | string)
}
configMapCaching?: {
enabled?: (boolean | number | string)
}
deferredLoading?: {
enabled?: (boolean | number | string)
}
globalContext?: {
apiCallTimeout?: (boolean | number | string)
maxApiCallResponseLength?: (boolean | number | string)
maxGlobalContextEntries?: (boolean | number | string)
}
logging?: {
format?: (boolean | number | string)
verbosity?: (boolean | number | string)
}
mutatingAdmissionPolicyReports?: {
enabled?: (boolean | number | string)
}
omitEvents?: {
eventTypes?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
}
policyExceptions?: {
enabled?: (boolean | number | string)
namespace?: (boolean | number | string)
}
policyReports?: {
enabled?: (boolean | number | string)
}
registryClient?: {
allowInsecure?: (boolean | number | string)
credentialHelpers?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
}
reporting?: {
allowedResults?: {
error?: (boolean | number | string)
fail?: (boolean | number | string)
pass?: (boolean | number | string)
skip?: (boolean | number | string)
warn?: (boolean | number | string)
}
generate?: (boolean | number | string)
imageVerify?: (boolean | number | string)
mutate?: (boolean | number | string)
mutateExisting?: (boolean | number | string)
validate?: (boolean | number | string)
}
tuf?: {
enabled?: (boolean | number | string)
mirror?: (boolean | number | string)
root?: (boolean | number | string)
rootRaw?: (boolean | number | string)
}
validatingAdmissionPolicyReports?: {
enabled?: (boolean | number | string)
}
}
hostNetwork?: boolean
image?: {
defaultRegistry?: string
pullPolicy?: string
registry?: (boolean | number | string)
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly {
name?: unknown
}[]
labels?: {
[k: string]: string
}
lifecycle?: {
[k: string]: unknown
}
metering?: {
collector?: (boolean | number | string)
config?: string
creds?: (boolean | number | string)
disabled?: boolean
port?: (number | string)
secure?: boolean
tlsKeyAlgorithm?: string
}
metricsService?: {
annotations?: {
[k: string]: string
}
create?: boolean
nodePort?: (boolean | number | string)
port?: (number | string)
trafficDistribution?: (boolean | number | string)
type?: string
}
networkPolicy?: {
enabled?: boolean
ingressFrom?: readonly unknown[]
}
nodeAffinity?: {
[k: string]: unknown
}
nodeSelector?: {
[k: string]: string
}
podAffinity?: {
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podAntiAffinity?: {
preferredDuringSchedulingIgnoredDuringExecution?: readonly {
podAffinityTerm?: {
labelSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}
weight?: number
[k: string]: unknown
}[]
[k: string]: unknown
}
podDisruptionBudget?: {
enabled?: boolean
maxUnavailable?: (boolean | number | string)
minAvailable?: number
unhealthyPodEvictionPolicy?: (boolean | number | string)
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
priorityLevelConfigurationSpec?: {
limited?: {
limitResponse?: {
queuing?: {
queueLengthLimit?: (number | string)
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
nominalConcurrencyShares?: number
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
profiling?: {
enabled?: boolean
nodePort?: (boolean | number | string)
port?: (number | string)
serviceType?: string
}
rbac?: {
clusterRole?: {
extraResources?: readonly {
apiGroups?: unknown
resources?: {
[k: string]: unknown
}
}[]
}
coreClusterRole?: {
extraResources?: readonly unknown[]
}
create?: boolean
createViewRoleBinding?: boolean
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
name?: (boolean | number | string)
projectedServiceAccountToken?: {
audience?: (boolean | number | string)
expirationSeconds?: number
}
}
viewRoleName?: string
}
replicas?: (boolean | number | string)
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
resyncPeriod?: string
revisionHistoryLimit?: (number | string)
sanityChecks?: boolean
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
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
server?: {
port?: (number | string)
}
serviceMonitor?: {
additionalAnnotations?: {
[k: string]: string
}
additionalLabels?: {
[k: string]: string
}
enabled?: boolean
interval?: string
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scrapeTimeout?: string
secure?: boolean
tlsConfig?: {
[k: string]: unknown
}
}
sigstoreVolume?: {
emptyDir?: {
[k: string]: unknown
}
[k: string]: unknown
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
tracing?: {
address?: (boolean | number | string)
creds?: (boolean | number | string)
enabled?: boolean
port?: (boolean | number | string)
}
tufRootMountPath?: string
updateStrategy?: {
rollingUpdate?: {
maxSurge?: (number | string)
maxUnavailable?: string
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
}
reportsServer?: {
enabled?: boolean
readinessTimeout?: string
waitForReady?: boolean
}
test?: {
automountServiceAccountToken?: boolean
image?: {
defaultRegistry?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly {
name?: unknown
}[]
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
projectedServiceAccountToken?: {
audience?: (boolean | number | string)
expirationSeconds?: number
}
resources?: {
limits?: {
cpu?: string
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
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
sleep?: number
tolerations?: readonly unknown[]
}
unittest?: (boolean | number | string)
upgrade?: {
fromV2?: boolean
}
webhooksCleanup?: {
enabled?: boolean
image?: {
defaultRegistry?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly {
name?: unknown
}[]
nodeAffinity?: {
[k: string]: unknown
}
nodeSelector?: {
[k: string]: string
}
podAffinity?: {
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podAntiAffinity?: {
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
}
resources?: {
limits?: {
cpu?: string
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
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
serviceAccount?: {
automountServiceAccountToken?: boolean
projectedServiceAccountToken?: {
audience?: (boolean | number | string)
expirationSeconds?: number
}
}
tolerations?: readonly unknown[]
}
}
