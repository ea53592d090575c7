// Generated from upstream.schema.json by `nx run cert-manager:types`; do not edit.

export interface ChartValues {
acmesolver?: {
image?: {
digest?: string
name?: string
pullPolicy?: string
registry?: string
repository?: (boolean | number | string)
tag?: string
}
runtimeClassName?: (boolean | number | string)
}
affinity?: {
[k: string]: unknown
}
approveSignerNames?: readonly string[]
automountServiceAccountToken?: boolean
cainjector?: {
affinity?: {
[k: string]: unknown
}
automountServiceAccountToken?: boolean
config?: {
apiVersion?: unknown
kind?: unknown
metricsTLSConfig?: unknown
[k: string]: unknown
}
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
deploymentAnnotations?: {
[k: string]: string
}
enableServiceLinks?: boolean
enabled?: boolean
extraArgs?: readonly unknown[]
extraEnv?: readonly unknown[]
featureGates?: (boolean | number | string)
image?: {
digest?: string
name?: string
pullPolicy?: string
registry?: string
repository?: (boolean | number | string)
tag?: string
}
networkPolicy?: {
egress?: readonly {
ports?: readonly {
port?: (number | string)
protocol?: string
[k: string]: unknown
}[]
[k: string]: unknown
}[]
enabled?: boolean
ingress?: readonly {
ports?: readonly {
port?: string
protocol?: string
[k: string]: unknown
}[]
[k: string]: unknown
}[]
}
nodeSelector?: {
"kubernetes.io/os"?: string
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
enabled?: boolean
maxUnavailable?: unknown
minAvailable?: unknown
unhealthyPodEvictionPolicy?: string
}
podLabels?: {
[k: string]: string
}
replicaCount?: number
resources?: {
[k: string]: unknown
}
runtimeClassName?: (boolean | number | string)
securityContext?: {
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
automountServiceAccountToken?: boolean
create?: boolean
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
strategy?: {
[k: string]: unknown
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
clusterResourceNamespace?: (boolean | number | string)
config?: {
apiVersion?: unknown
kind?: unknown
[k: string]: unknown
}
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
crds?: {
enabled?: boolean
keep?: boolean
}
creator?: string
deploymentAnnotations?: {
[k: string]: string
}
disableAutoApproval?: boolean
dns01RecursiveNameservers?: (boolean | number | string)
dns01RecursiveNameserversOnly?: boolean
enableCertificateOwnerRef?: boolean
enableServiceLinks?: boolean
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: readonly unknown[]
extraEnv?: readonly unknown[]
extraObjects?: readonly unknown[]
featureGates?: (boolean | number | string)
fullnameOverride?: string
global?: {
commonLabels?: {
[k: string]: string
}
hostUsers?: boolean
imagePullSecrets?: readonly unknown[]
leaderElection?: {
leaseDuration?: string
namespace?: string
renewDeadline?: string
retryPeriod?: string
}
logLevel?: number
nodeSelector?: {
[k: string]: string
}
podSecurityPolicy?: {
enabled?: boolean
useAppArmor?: boolean
}
priorityClassName?: (boolean | number | string)
rbac?: {
aggregateClusterRoles?: boolean
create?: boolean
}
revisionHistoryLimit?: number
runtimeClassName?: (boolean | number | string)
}
hostAliases?: readonly unknown[]
http_proxy?: string
https_proxy?: string
image?: {
digest?: string
name?: string
pullPolicy?: string
registry?: string
repository?: (boolean | number | string)
tag?: string
}
imageNamespace?: string
imageRegistry?: string
ingressShim?: {
defaultIssuerGroup?: string
defaultIssuerKind?: string
defaultIssuerName?: string
}
installCRDs?: boolean
livenessProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
maxConcurrentChallenges?: number
nameOverride?: string
namespace?: (boolean | number | string)
networkPolicy?: {
egress?: readonly {
ports?: readonly {
port?: (number | string)
protocol?: string
[k: string]: unknown
}[]
[k: string]: unknown
}[]
enabled?: boolean
ingress?: readonly {
ports?: readonly {
port?: string
protocol?: string
[k: string]: unknown
}[]
[k: string]: unknown
}[]
}
no_proxy?: string
nodeSelector?: {
"kubernetes.io/os"?: string
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
enabled?: boolean
maxUnavailable?: unknown
minAvailable?: unknown
unhealthyPodEvictionPolicy?: string
}
podDnsConfig?: {
[k: string]: unknown
}
podDnsPolicy?: string
podLabels?: {
[k: string]: string
}
prometheus?: {
enabled?: boolean
podmonitor?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
endpointAdditionalProperties?: {
[k: string]: unknown
}
honorLabels?: boolean
interval?: string
labels?: {
[k: string]: string
}
namespace?: string
prometheusInstance?: string
scrapeTimeout?: string
}
servicemonitor?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
endpointAdditionalProperties?: {
[k: string]: unknown
}
honorLabels?: boolean
interval?: string
labels?: {
[k: string]: string
}
namespace?: string
prometheusInstance?: string
scrapeTimeout?: string
}
}
replicaCount?: number
resources?: {
[k: string]: unknown
}
runtimeClassName?: (boolean | number | string)
securityContext?: {
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
automountServiceAccountToken?: boolean
create?: boolean
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: {
[k: string]: string
}
serviceIPFamilies?: readonly unknown[]
serviceIPFamilyPolicy?: string
serviceLabels?: {
[k: string]: string
}
startupapicheck?: {
affinity?: {
[k: string]: unknown
}
automountServiceAccountToken?: boolean
backoffLimit?: (number | string)
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
enableServiceLinks?: boolean
enabled?: boolean
extraArgs?: readonly string[]
extraEnv?: readonly unknown[]
image?: {
digest?: string
name?: string
pullPolicy?: string
registry?: string
repository?: (boolean | number | string)
tag?: string
}
jobAnnotations?: {
"helm.sh/hook"?: string
"helm.sh/hook-delete-policy"?: string
"helm.sh/hook-weight"?: string
[k: string]: unknown
}
nodeSelector?: {
"kubernetes.io/os"?: string
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podLabels?: {
[k: string]: string
}
rbac?: {
annotations?: {
"helm.sh/hook"?: string
"helm.sh/hook-delete-policy"?: string
"helm.sh/hook-weight"?: string
[k: string]: unknown
}
}
resources?: {
[k: string]: unknown
}
runtimeClassName?: (boolean | number | string)
securityContext?: {
runAsNonRoot?: boolean
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
serviceAccount?: {
annotations?: {
"helm.sh/hook"?: string
"helm.sh/hook-delete-policy"?: string
"helm.sh/hook-weight"?: string
[k: string]: unknown
}
automountServiceAccountToken?: boolean
create?: boolean
labels?: {
[k: string]: string
}
name?: string
}
timeout?: string
tolerations?: readonly unknown[]
ttlSecondsAfterFinished?: unknown
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
strategy?: {
[k: string]: unknown
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
webhook?: {
affinity?: {
[k: string]: unknown
}
apiserverClientCertSubjects?: (boolean | number | string)
automountServiceAccountToken?: boolean
clientCAFile?: (boolean | number | string)
config?: {
apiVersion?: unknown
healthzPort?: unknown
kind?: unknown
metricsTLSConfig?: unknown
securePort?: unknown
tlsConfig?: unknown
[k: string]: unknown
}
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
deploymentAnnotations?: {
[k: string]: string
}
enableClientVerification?: boolean
enableServiceLinks?: boolean
extraArgs?: readonly unknown[]
extraEnv?: readonly unknown[]
featureGates?: (boolean | number | string)
hostNetwork?: boolean
image?: {
digest?: string
name?: string
pullPolicy?: string
registry?: string
repository?: (boolean | number | string)
tag?: string
}
livenessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
loadBalancerIP?: string
mutatingWebhookConfiguration?: {
namespaceSelector?: {
[k: string]: unknown
}
}
mutatingWebhookConfigurationAnnotations?: {
[k: string]: string
}
networkPolicy?: {
egress?: readonly {
ports?: readonly {
port?: (number | string)
protocol?: string
[k: string]: unknown
}[]
[k: string]: unknown
}[]
enabled?: boolean
ingress?: readonly {
ports?: readonly {
port?: string
protocol?: string
[k: string]: unknown
}[]
[k: string]: unknown
}[]
}
nodeSelector?: {
"kubernetes.io/os"?: string
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
enabled?: boolean
maxUnavailable?: unknown
minAvailable?: unknown
unhealthyPodEvictionPolicy?: string
}
podLabels?: {
[k: string]: string
}
readinessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
replicaCount?: number
resources?: {
[k: string]: unknown
}
runtimeClassName?: (boolean | number | string)
securePort?: (number | string)
securityContext?: {
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
automountServiceAccountToken?: boolean
create?: boolean
labels?: {
[k: string]: string
}
name?: string
}
serviceAnnotations?: {
[k: string]: string
}
serviceIPFamilies?: readonly unknown[]
serviceIPFamilyPolicy?: (boolean | number | string)
serviceLabels?: {
[k: string]: string
}
serviceType?: string
strategy?: {
[k: string]: unknown
}
timeoutSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
url?: {
host?: (boolean | number | string)
}
validatingWebhookConfiguration?: {
namespaceSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
[k: string]: unknown
}
}
validatingWebhookConfigurationAnnotations?: {
[k: string]: string
}
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
}
