// Generated from upstream.schema.json by `nx run argo-cd:types`; do not edit.

export interface ChartValues {
apiVersionOverrides?: {
monitoring?: (boolean | number | string)
}
applicationSet?: {
affinity?: {
[k: string]: unknown
}
allowAnyNamespace?: boolean
automountServiceAccountToken?: boolean
certificate?: {
additionalHosts?: readonly (boolean | number | string)[]
annotations?: {
[k: string]: string
}
domain?: (boolean | number | string)
duration?: (boolean | number | string)
enabled?: boolean
issuer?: {
group?: (boolean | number | string)
kind?: (boolean | number | string)
name?: (boolean | number | string)
}
privateKey?: {
algorithm?: string
encoding?: string
rotationPolicy?: string
size?: (number | string)
[k: string]: unknown
}
renewBefore?: (boolean | number | string)
}
containerPorts?: {
metrics?: number
probe?: number
webhook?: number
}
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
deploymentAnnotations?: {
[k: string]: string
}
deploymentLabels?: {
[k: string]: string
}
deploymentStrategy?: {
rollingUpdate?: unknown
type?: (boolean | number | string)
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
emptyDir?: {
sizeLimit?: (boolean | number | string)
}
extraArgs?: readonly unknown[]
extraContainers?: readonly unknown[]
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
httproute?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
hostnames?: readonly unknown[]
labels?: {
[k: string]: string
}
parentRefs?: readonly unknown[]
rules?: readonly {
filters?: unknown
matches?: {
path?: {
type?: string
value?: string
[k: string]: unknown
}
[k: string]: unknown
}[]
}[]
}
image?: {
imagePullPolicy?: (boolean | number | string)
repository?: (boolean | number | string)
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
ingress?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
extraHosts?: readonly {
name?: (boolean | number | string)
path?: (boolean | number | string)
pathType?: (boolean | number | string)
}[]
extraPaths?: readonly unknown[]
extraRules?: readonly unknown[]
extraTls?: readonly unknown[]
hostname?: (boolean | number | string)
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
path?: string
pathType?: string
tls?: boolean
}
initContainers?: readonly unknown[]
listenerset?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
listeners?: readonly unknown[]
parentRef?: {
[k: string]: unknown
}
}
livenessProbe?: {
enabled?: boolean
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
clusterIP?: (boolean | number | string)
labels?: {
[k: string]: string
}
portName?: string
servicePort?: (number | string)
type?: string
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
enabled?: boolean
honorLabels?: boolean
interval?: string
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scheme?: (boolean | number | string)
scrapeTimeout?: (boolean | number | string)
selector?: {
[k: string]: unknown
}
tlsConfig?: {
[k: string]: unknown
}
}
}
name?: string
networkPolicy?: {
create?: boolean
}
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
readinessProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
replicaCount?: (boolean | number | string)
replicas?: number
resources?: {
[k: string]: unknown
}
runtimeClassName?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
port?: (number | string)
portName?: string
type?: string
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
startupProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
vpa?: {
annotations?: {
[k: string]: string
}
containerPolicy?: {
[k: string]: unknown
}
enabled?: boolean
labels?: {
[k: string]: string
}
updateMode?: string
}
}
commitServer?: {
affinity?: {
[k: string]: unknown
}
automountServiceAccountToken?: boolean
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
deploymentAnnotations?: {
[k: string]: string
}
deploymentLabels?: {
[k: string]: string
}
deploymentStrategy?: {
rollingUpdate?: unknown
type?: (boolean | number | string)
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
enabled?: boolean
envFrom?: unknown
extraArgs?: readonly unknown[]
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly (boolean | number | string)[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
hostNetwork?: (boolean | number | string)
image?: {
imagePullPolicy?: (boolean | number | string)
repository?: (boolean | number | string)
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
lifecycle?: unknown
livenessProbe?: {
enabled?: boolean
failureThreshold?: number
httpPath?: string
initialDelaySeconds?: number
periodSeconds?: (number | string)
timeoutSeconds?: (number | string)
}
metrics?: {
enabled?: boolean
service?: {
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
labels?: {
[k: string]: string
}
portName?: string
servicePort?: (number | string)
type?: string
}
}
name?: string
networkPolicy?: {
create?: boolean
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
priorityClassName?: (boolean | number | string)
readinessProbe?: {
enabled?: boolean
failureThreshold?: number
httpPath?: string
initialDelaySeconds?: number
periodSeconds?: (number | string)
timeoutSeconds?: (number | string)
}
resources?: {
[k: string]: unknown
}
runtimeClassName?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
port?: (number | string)
portName?: string
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
startupProbe?: {
enabled?: boolean
failureThreshold?: number
httpPath?: string
initialDelaySeconds?: number
periodSeconds?: (number | string)
timeoutSeconds?: (number | string)
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
vpa?: {
annotations?: {
[k: string]: string
}
containerPolicy?: {
[k: string]: unknown
}
enabled?: boolean
labels?: {
[k: string]: string
}
updateMode?: string
}
}
configs?: {
clusterCredentials?: {
[k: string]: {
annotations?: (readonly (boolean | number | string)[] | {
[k: string]: string
})
clusterResources?: (boolean | number | string)
config?: unknown
labels?: {
[k: string]: string
}
namespaces?: (boolean | number | string)
project?: (boolean | number | string)
server?: (boolean | number | string)
shard?: (boolean | number | string)
}
}
cm?: {
"admin.enabled"?: boolean
annotations?: {
[k: string]: string
}
"application.instanceLabelKey"?: string
"application.sync.impersonation.enabled"?: boolean
create?: boolean
"dex.config"?: (boolean | number | string)
"exec.enabled"?: boolean
"oidc.config"?: (boolean | number | string)
"resource.customizations.ignoreResourceUpdates.ConfigMap"?: string
"resource.customizations.ignoreResourceUpdates.Endpoints"?: string
"resource.customizations.ignoreResourceUpdates.all"?: string
"resource.customizations.ignoreResourceUpdates.apps_ReplicaSet"?: string
"resource.customizations.ignoreResourceUpdates.argoproj.io_Application"?: string
"resource.customizations.ignoreResourceUpdates.argoproj.io_Rollout"?: string
"resource.customizations.ignoreResourceUpdates.autoscaling_HorizontalPodAutoscaler"?: string
"resource.customizations.ignoreResourceUpdates.discovery.k8s.io_EndpointSlice"?: string
"resource.exclusions"?: string
"statusbadge.enabled"?: boolean
"timeout.hard.reconciliation"?: string
"timeout.reconciliation"?: string
"timeout.reconciliation.jitter"?: string
[k: string]: unknown
}
cmp?: {
annotations?: {
[k: string]: string
}
create?: boolean
plugins?: {
[k: string]: unknown
}
}
credentialTemplates?: {
[k: string]: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
}
credentialTemplatesAnnotations?: {
[k: string]: string
}
gpg?: {
annotations?: {
[k: string]: string
}
keys?: {
[k: string]: unknown
}
}
params?: {
annotations?: {
[k: string]: string
}
"application.namespaces"?: (boolean | number | string)
create?: boolean
"dexserver.disable.tls"?: (boolean | number | string)
"server.insecure"?: (boolean | number | string)
"server.rootpath"?: (boolean | number | string)
[k: string]: unknown
}
rbac?: {
annotations?: {
[k: string]: string
}
create?: boolean
"policy.csv"?: unknown
"policy.default"?: unknown
"policy.matchMode"?: string
scopes?: string
[k: string]: unknown
}
repositories?: {
[k: string]: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
}
repositoriesAnnotations?: {
[k: string]: string
}
secret?: {
annotations?: {
[k: string]: string
}
argocdServerAdminPassword?: (boolean | number | string)
argocdServerAdminPasswordMtime?: (boolean | number | string)
azureDevops?: {
password?: (boolean | number | string)
username?: (boolean | number | string)
}
bitbucketServerSecret?: (boolean | number | string)
bitbucketUUID?: (boolean | number | string)
createSecret?: boolean
extra?: {
[k: string]: (boolean | number | string)
}
githubSecret?: (boolean | number | string)
gitlabSecret?: (boolean | number | string)
gogsSecret?: (boolean | number | string)
labels?: {
[k: string]: string
}
}
ssh?: {
annotations?: {
[k: string]: string
}
create?: boolean
extraHosts?: (boolean | number | string)
knownHosts?: string
}
styles?: (boolean | number | string)
tls?: {
annotations?: {
[k: string]: string
}
certificates?: {
[k: string]: unknown
}
create?: boolean
}
}
controller?: {
affinity?: {
[k: string]: unknown
}
automountServiceAccountToken?: boolean
clusterRoleRules?: {
enabled?: boolean
rules?: readonly unknown[]
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
readOnlyRootFilesystem?: boolean
runAsNonRoot?: boolean
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
deploymentAnnotations?: {
[k: string]: string
}
deploymentLabels?: {
[k: string]: string
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
dynamicClusterDistribution?: boolean
emptyDir?: {
sizeLimit?: (boolean | number | string)
}
env?: readonly unknown[]
envFrom?: readonly unknown[]
extraArgs?: readonly unknown[]
extraContainers?: readonly unknown[]
heartbeatTime?: number
hostNetwork?: boolean
image?: {
imagePullPolicy?: (boolean | number | string)
repository?: (boolean | number | string)
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
initContainers?: readonly unknown[]
metrics?: {
applicationLabels?: {
enabled?: boolean
labels?: readonly (boolean | number | string)[]
}
enabled?: boolean
rules?: {
additionalLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
enabled?: boolean
namespace?: (boolean | number | string)
selector?: {
[k: string]: unknown
}
spec?: readonly unknown[]
}
scrapeTimeout?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
labels?: {
[k: string]: string
}
portName?: string
servicePort?: (number | string)
type?: string
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
enabled?: boolean
honorLabels?: boolean
interval?: string
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scheme?: (boolean | number | string)
scrapeTimeout?: (boolean | number | string)
selector?: {
[k: string]: unknown
}
tlsConfig?: {
[k: string]: unknown
}
}
}
name?: string
networkPolicy?: {
create?: boolean
}
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
readinessProbe?: {
failureThreshold?: number
httpPath?: string
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
roleRules?: readonly unknown[]
runtimeClassName?: (boolean | number | string)
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
startupProbe?: {
enabled?: boolean
failureThreshold?: number
httpPath?: string
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
statefulsetAnnotations?: {
[k: string]: string
}
statefulsetLabels?: {
[k: string]: string
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
vpa?: {
annotations?: {
[k: string]: string
}
containerPolicy?: {
[k: string]: unknown
}
enabled?: boolean
labels?: {
[k: string]: string
}
updateMode?: string
}
}
crds?: {
additionalLabels?: {
[k: string]: string
}
annotations?: {
"argocd.argoproj.io/sync-options"?: string
[k: string]: unknown
}
install?: boolean
keep?: boolean
}
createAggregateRoles?: boolean
createClusterRoles?: boolean
dex?: {
affinity?: {
[k: string]: unknown
}
automountServiceAccountToken?: boolean
certificateSecret?: {
annotations?: {
[k: string]: string
}
ca?: (boolean | number | string)
crt?: (boolean | number | string)
enabled?: boolean
key?: (boolean | number | string)
labels?: {
[k: string]: string
}
}
containerPorts?: {
grpc?: number
http?: number
metrics?: number
}
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
runAsNonRoot?: boolean
runAsUser?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
deploymentAnnotations?: {
[k: string]: string
}
deploymentLabels?: {
[k: string]: string
}
deploymentStrategy?: {
rollingUpdate?: unknown
type?: (boolean | number | string)
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
emptyDir?: {
sizeLimit?: (boolean | number | string)
}
enabled?: boolean
env?: readonly unknown[]
envFrom?: readonly unknown[]
extraArgs?: readonly unknown[]
extraContainers?: readonly unknown[]
image?: {
imagePullPolicy?: (boolean | number | string)
repository?: string
tag?: string
}
imagePullSecrets?: readonly unknown[]
initContainers?: readonly unknown[]
initImage?: {
imagePullPolicy?: (boolean | number | string)
repository?: (boolean | number | string)
resources?: {
[k: string]: unknown
}
tag?: (boolean | number | string)
}
livenessProbe?: {
enabled?: boolean
failureThreshold?: number
httpPath?: string
httpPort?: string
httpScheme?: string
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
logFormat?: (boolean | number | string)
logLevel?: (boolean | number | string)
metrics?: {
enabled?: boolean
service?: {
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
portName?: string
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
enabled?: boolean
honorLabels?: boolean
interval?: string
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scheme?: (boolean | number | string)
selector?: {
[k: string]: unknown
}
tlsConfig?: {
[k: string]: unknown
}
}
}
name?: string
networkPolicy?: {
create?: boolean
}
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
readinessProbe?: {
enabled?: boolean
failureThreshold?: number
httpPath?: string
httpPort?: string
httpScheme?: string
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
resources?: {
[k: string]: unknown
}
runtimeClassName?: (boolean | number | string)
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
name?: string
}
servicePortGrpc?: (number | string)
servicePortGrpcName?: string
servicePortHttp?: (number | string)
servicePortHttpName?: string
servicePortMetrics?: (number | string)
startupProbe?: {
enabled?: boolean
failureThreshold?: number
httpPath?: string
httpPort?: string
httpScheme?: string
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
vpa?: {
annotations?: {
[k: string]: string
}
containerPolicy?: {
[k: string]: unknown
}
enabled?: boolean
labels?: {
[k: string]: string
}
updateMode?: string
}
}
externalRedis?: {
existingSecret?: (boolean | number | string)
host?: (boolean | number | string)
password?: (boolean | number | string)
port?: (number | string)
secretAnnotations?: {
[k: string]: string
}
username?: (boolean | number | string)
}
extraObjects?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: {
addPrometheusAnnotations?: boolean
additionalLabels?: {
[k: string]: string
}
affinity?: {
nodeAffinity?: {
matchExpressions?: readonly unknown[]
type?: string
}
podAntiAffinity?: string
}
certificateAnnotations?: {
[k: string]: string
}
compatibility?: {
openshift?: {
adaptSecurityContext?: (boolean | number | string)
}
}
deploymentAnnotations?: {
[k: string]: string
}
deploymentLabels?: {
[k: string]: string
}
deploymentStrategy?: {
rollingUpdate?: unknown
type?: (boolean | number | string)
}
domain?: string
dualStack?: {
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
}
env?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
hostAliases?: readonly unknown[]
image?: {
imagePullPolicy?: string
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
logging?: {
format?: string
level?: string
}
networkPolicy?: {
create?: boolean
defaultDenyIngress?: boolean
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
priorityClassName?: (boolean | number | string)
revisionHistoryLimit?: (number | string)
runtimeClassName?: (boolean | number | string)
securityContext?: {
[k: string]: unknown
}
statefulsetAnnotations?: {
[k: string]: string
}
statefulsetLabels?: {
[k: string]: string
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
}
kubeVersionOverride?: (boolean | number | string)
nameOverride?: string
namespaceOverride?: (boolean | number | string)
notifications?: {
affinity?: {
[k: string]: unknown
}
argocdUrl?: (boolean | number | string)
automountServiceAccountToken?: boolean
clusterRoleRules?: {
rules?: readonly unknown[]
}
cm?: {
create?: boolean
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
readOnlyRootFilesystem?: boolean
runAsNonRoot?: boolean
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
context?: {
[k: string]: unknown
}
deploymentAnnotations?: {
[k: string]: string
}
deploymentLabels?: {
[k: string]: string
}
deploymentStrategy?: {
rollingUpdate?: unknown
type?: string
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
enabled?: boolean
extraArgs?: readonly (boolean | number | string)[]
extraContainers?: readonly unknown[]
extraEnv?: readonly unknown[]
extraEnvFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
image?: {
imagePullPolicy?: (boolean | number | string)
repository?: (boolean | number | string)
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
initContainers?: readonly unknown[]
livenessProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
logFormat?: (boolean | number | string)
logLevel?: (boolean | number | string)
metrics?: {
enabled?: boolean
port?: (number | string)
service?: {
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
labels?: {
[k: string]: string
}
portName?: string
type?: string
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
enabled?: boolean
honorLabels?: boolean
interval?: (boolean | number | string)
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scheme?: (boolean | number | string)
scrapeTimeout?: (boolean | number | string)
selector?: {
[k: string]: unknown
}
tlsConfig?: {
[k: string]: unknown
}
}
}
name?: string
networkPolicy?: {
create?: boolean
}
nodeSelector?: {
[k: string]: string
}
notifiers?: {
[k: string]: unknown
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
readinessProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
resources?: {
[k: string]: unknown
}
runtimeClassName?: (boolean | number | string)
secret?: {
annotations?: {
[k: string]: string
}
create?: boolean
items?: {
[k: string]: unknown
}
labels?: {
[k: string]: string
}
name?: string
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
startupProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
subscriptions?: readonly unknown[]
templates?: {
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
triggers?: {
[k: string]: unknown
}
vpa?: {
annotations?: {
[k: string]: string
}
containerPolicy?: {
[k: string]: unknown
}
enabled?: boolean
labels?: {
[k: string]: string
}
updateMode?: string
}
}
openshift?: {
enabled?: boolean
}
redis?: {
affinity?: {
[k: string]: unknown
}
automountServiceAccountToken?: boolean
containerPorts?: {
metrics?: number
redis?: number
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
deploymentLabels?: {
[k: string]: string
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
enabled?: boolean
env?: readonly unknown[]
envFrom?: readonly unknown[]
exporter?: {
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
env?: readonly unknown[]
image?: {
imagePullPolicy?: (boolean | number | string)
repository?: string
tag?: string
}
livenessProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
readinessProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
resources?: {
[k: string]: unknown
}
}
extraArgs?: readonly unknown[]
extraContainers?: readonly unknown[]
image?: {
imagePullPolicy?: (boolean | number | string)
repository?: string
tag?: string
}
imagePullSecrets?: readonly unknown[]
initContainers?: readonly unknown[]
livenessProbe?: {
enabled?: boolean
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
clusterIP?: string
labels?: {
[k: string]: string
}
portName?: string
servicePort?: (number | string)
type?: string
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
enabled?: boolean
honorLabels?: boolean
interval?: string
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scheme?: (boolean | number | string)
selector?: {
[k: string]: unknown
}
tlsConfig?: {
[k: string]: unknown
}
}
}
name?: string
networkPolicy?: {
create?: boolean
}
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
readinessProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
resources?: {
[k: string]: unknown
}
runtimeClassName?: (boolean | number | string)
securityContext?: {
runAsNonRoot?: boolean
runAsUser?: number
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
name?: (boolean | number | string)
}
servicePort?: (number | string)
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
vpa?: {
annotations?: {
[k: string]: string
}
containerPolicy?: {
[k: string]: unknown
}
enabled?: boolean
labels?: {
[k: string]: string
}
updateMode?: string
}
}
"redis-ha"?: {
additionalAffinities?: {
[k: string]: unknown
}
affinity?: (boolean | number | string)
auth?: boolean
authKey?: string
authSecretAnnotations?: {
[k: string]: string
}
configmap?: {
labels?: {
[k: string]: string
}
}
configmapTest?: {
image?: {
repository?: string
tag?: string
}
resources?: {
[k: string]: unknown
}
}
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
enabled?: unknown
fsGroup?: unknown
privileged?: unknown
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
emptyDir?: {
[k: string]: unknown
}
enabled?: boolean
existingSecret?: string
exporter?: {
address?: string
enabled?: boolean
extraArgs?: {
[k: string]: (boolean | number | string)
}
image?: string
livenessProbe?: {
httpGet?: {
path?: string
port?: (number | string)
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
timeoutSeconds?: (number | string)
[k: string]: unknown
}
port?: (number | string)
portName?: string
pullPolicy?: string
readinessProbe?: {
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
resources?: {
[k: string]: unknown
}
scrapePath?: string
script?: unknown
serviceMonitor?: {
disableAPICheck?: boolean
enabled?: boolean
endpointAdditionalProperties?: {
[k: string]: unknown
}
interval?: (boolean | number | string)
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
telemetryPath?: (boolean | number | string)
timeout?: (boolean | number | string)
}
sslEnabled?: (boolean | number | string)
tag?: string
}
extraContainers?: readonly unknown[]
extraInitContainers?: readonly unknown[]
extraLabels?: {
[k: string]: string
}
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: {
addPrometheusAnnotations?: (boolean | number | string)
additionalLabels?: unknown
affinity?: {
nodeAffinity?: {
matchExpressions?: unknown
type?: (boolean | number | string)
}
podAntiAffinity?: (boolean | number | string)
}
certificateAnnotations?: (readonly (boolean | number | string)[] | {
[k: string]: string
})
compatibility?: {
openshift?: {
adaptSecurityContext?: string
}
}
deploymentAnnotations?: (readonly (boolean | number | string)[] | {
[k: string]: string
})
deploymentLabels?: unknown
deploymentStrategy?: {
rollingUpdate?: unknown
type?: (boolean | number | string)
}
domain?: (boolean | number | string)
dualStack?: {
ipFamilies?: unknown
ipFamilyPolicy?: (boolean | number | string)
}
env?: unknown
extraVolumeMounts?: unknown
extraVolumes?: unknown
hostAliases?: unknown
image?: {
imagePullPolicy?: (boolean | number | string)
repository?: (boolean | number | string)
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
logging?: {
format?: (boolean | number | string)
level?: (boolean | number | string)
}
networkPolicy?: {
create?: (boolean | number | string)
defaultDenyIngress?: (boolean | number | string)
}
nodeSelector?: {
[k: string]: string
}
podAnnotations?: (readonly (boolean | number | string)[] | {
[k: string]: string
})
podLabels?: unknown
priorityClassName?: (boolean | number | string)
revisionHistoryLimit?: (boolean | number | string)
runtimeClassName?: (boolean | number | string)
securityContext?: {
[k: string]: unknown
}
statefulsetAnnotations?: (readonly (boolean | number | string)[] | {
[k: string]: string
})
statefulsetLabels?: unknown
tolerations?: readonly unknown[]
topologySpreadConstraints?: (readonly unknown[] | {
[k: string]: unknown
})
}
haproxy?: {
IPv6?: {
enabled?: boolean
}
additionalAffinities?: {
[k: string]: unknown
}
additionalPorts?: readonly {
containerPort?: (boolean | number | string)
name?: (boolean | number | string)
servicePort?: (boolean | number | string)
}[]
affinity?: (boolean | number | string)
annotations?: {
[k: string]: string
}
checkFall?: number
checkInterval?: string
containerPort?: (number | string)
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
enabled?: unknown
fsGroup?: unknown
privileged?: unknown
readOnlyRootFilesystem?: boolean
runAsGroup?: unknown
runAsNonRoot?: boolean
runAsUser?: unknown
seLinuxOptions?: unknown
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
customConfig?: (boolean | number | string)
deploymentAnnotations?: {
[k: string]: string
}
deploymentStrategy?: {
type?: string
[k: string]: unknown
}
emptyDir?: {
[k: string]: unknown
}
enabled?: boolean
extraConfig?: (boolean | number | string)
hardAntiAffinity?: boolean
image?: {
pullPolicy?: string
repository?: string
tag?: string
}
imagePullSecrets?: readonly unknown[]
init?: {
resources?: {
[k: string]: unknown
}
}
labels?: {
"app.kubernetes.io/name"?: string
[k: string]: unknown
}
lifecycle?: {
[k: string]: unknown
}
metrics?: {
enabled?: boolean
port?: (number | string)
portName?: string
scrapePath?: string
serviceMonitor?: {
disableAPICheck?: boolean
enabled?: boolean
endpointAdditionalProperties?: {
[k: string]: unknown
}
interval?: (boolean | number | string)
labels?: {
[k: string]: string
}
namespace?: (boolean | number | string)
telemetryPath?: (boolean | number | string)
timeout?: (boolean | number | string)
}
}
networkPolicy?: {
annotations?: {
[k: string]: string
}
egressRules?: readonly {
ports?: unknown
selectors?: unknown
}[]
enabled?: boolean
ingressRules?: readonly {
ports?: unknown
selectors?: unknown
}[]
labels?: {
[k: string]: string
}
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
readOnly?: {
enabled?: boolean
port?: (number | string)
}
replicas?: number
resources?: {
[k: string]: unknown
}
securityContext?: {
capabilities?: unknown
enabled?: unknown
fsGroup?: number
privileged?: unknown
runAsGroup?: unknown
runAsNonRoot?: boolean
runAsUser?: number
seLinuxOptions?: unknown
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
externalIPs?: {
[k: string]: (boolean | number | string)
}
externalTrafficPolicy?: (boolean | number | string)
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly unknown[]
nodePort?: (boolean | number | string)
type?: string
}
serviceAccount?: {
automountToken?: boolean
create?: boolean
}
serviceAccountName?: string
servicePort?: (number | string)
stickyBalancing?: boolean
tests?: {
resources?: {
[k: string]: unknown
}
}
timeout?: {
check?: string
client?: string
connect?: string
server?: string
tunnel?: string
}
tls?: {
certMountPath?: string
enabled?: boolean
keyName?: (boolean | number | string)
secretName?: (boolean | number | string)
}
tolerations?: readonly (boolean | number | string)[]
}
hardAntiAffinity?: boolean
hostPath?: {
chown?: boolean
path?: (boolean | number | string)
}
image?: {
pullPolicy?: string
repository?: string
tag?: string
}
imagePullSecrets?: readonly unknown[]
init?: {
resources?: {
[k: string]: unknown
}
}
labels?: {
[k: string]: string
}
nameOverride?: (boolean | number | string)
networkPolicy?: {
annotations?: {
[k: string]: string
}
egressRules?: readonly {
ports?: readonly {
port?: (number | string)
protocol?: string
[k: string]: unknown
}[]
selectors?: {
ipBlock?: {
cidr?: string
[k: string]: unknown
}
namespaceSelector?: {
[k: string]: unknown
}
[k: string]: unknown
}[]
}[]
enabled?: boolean
ingressRules?: readonly {
ports?: unknown
selectors?: unknown
}[]
labels?: {
[k: string]: string
}
}
nodeSelector?: {
[k: string]: string
}
persistentVolume?: {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
size?: string
storageClass?: (boolean | number | string)
}
podAnnotations?: unknown
podDisruptionBudget?: {
[k: string]: unknown
}
podManagementPolicy?: string
priorityClassName?: (boolean | number | string)
prometheusRule?: {
additionalLabels?: {
[k: string]: string
}
enabled?: boolean
interval?: string
namespace?: (boolean | number | string)
rules?: readonly unknown[]
}
rbac?: {
create?: boolean
}
redis?: {
annotations?: {
[k: string]: string
}
authClients?: (boolean | number | string)
config?: {
maxmemory?: (readonly (boolean | number | string)[] | string)
"maxmemory-policy"?: (readonly (boolean | number | string)[] | string)
"min-replicas-max-lag"?: (readonly (boolean | number | string)[] | number)
"min-replicas-to-write"?: (readonly (boolean | number | string)[] | number)
rdbchecksum?: (readonly (boolean | number | string)[] | string)
rdbcompression?: (readonly (boolean | number | string)[] | string)
"repl-diskless-sync"?: (readonly (boolean | number | string)[] | string)
save?: (readonly (boolean | number | string)[] | string)
[k: string]: unknown
}
customArgs?: readonly unknown[]
customCommand?: readonly unknown[]
customConfig?: (boolean | number | string)
disableCommands?: readonly string[]
envFrom?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
lifecycle?: {
preStop?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
[k: string]: unknown
}
[k: string]: unknown
}
livenessProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
masterGroupName?: string
minReadySeconds?: number
podAnnotations?: {
[k: string]: string
}
port?: (number | string)
readinessProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
resources?: {
[k: string]: unknown
}
startupProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
terminationGracePeriodSeconds?: (number | string)
tlsPort?: (boolean | number | string)
tlsReplication?: (boolean | number | string)
updateStrategy?: {
type?: string
}
}
redisPassword?: (boolean | number | string)
replicas?: number
restore?: {
existingSecret?: boolean
redis?: {
source?: (boolean | number | string)
}
s3?: {
access_key?: (boolean | number | string)
region?: (boolean | number | string)
secret_key?: (boolean | number | string)
source?: (boolean | number | string)
}
ssh?: {
key?: (boolean | number | string)
source?: (boolean | number | string)
}
timeout?: (number | string)
}
ro_replicas?: (boolean | number | string)
schedulerName?: (boolean | number | string)
securityContext?: {
capabilities?: unknown
enabled?: unknown
fsGroup?: number
privileged?: unknown
runAsGroup?: unknown
runAsNonRoot?: boolean
runAsUser?: number
seLinuxOptions?: unknown
[k: string]: unknown
}
sentinel?: {
announceHostnames?: (boolean | number | string)
auth?: boolean
authClients?: (boolean | number | string)
authKey?: string
bind?: (boolean | number | string)
config?: {
"down-after-milliseconds"?: number
"failover-timeout"?: (number | string)
maxclients?: number
"parallel-syncs"?: number
[k: string]: unknown
}
customArgs?: readonly unknown[]
customCommand?: readonly unknown[]
customConfig?: (boolean | number | string)
existingSecret?: (boolean | number | string)
extraVolumeMounts?: readonly unknown[]
lifecycle?: {
[k: string]: unknown
}
livenessProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
password?: (boolean | number | string)
port?: (number | string)
quorum?: number
readinessProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
resolveHostnames?: (boolean | number | string)
resources?: {
[k: string]: unknown
}
startupProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
tlsPort?: (boolean | number | string)
tlsReplication?: (boolean | number | string)
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountToken?: boolean
create?: boolean
name?: (boolean | number | string)
}
serviceAnnotations?: unknown
serviceLabels?: {
[k: string]: string
}
splitBrainDetection?: {
interval?: (number | string)
livenessProbe?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
readinessProbe?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
resources?: {
[k: string]: unknown
}
retryInterval?: (number | string)
}
sysctlImage?: {
command?: readonly unknown[]
enabled?: boolean
mountHostSys?: boolean
pullPolicy?: string
registry?: string
repository?: string
resources?: {
[k: string]: unknown
}
tag?: string
}
tls?: {
caCertFile?: string
certFile?: string
dhParamsFile?: (boolean | number | string)
keyFile?: string
secretName?: (boolean | number | string)
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: {
enabled?: boolean
maxSkew?: (boolean | number | string)
topologyKey?: (boolean | number | string)
whenUnsatisfiable?: (boolean | number | string)
}
}
redisSecretInit?: {
affinity?: {
[k: string]: unknown
}
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
extraArgs?: readonly unknown[]
image?: {
imagePullPolicy?: (boolean | number | string)
repository?: (boolean | number | string)
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
jobAnnotations?: {
[k: string]: string
}
name?: string
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
podLabels?: {
[k: string]: string
}
priorityClassName?: (boolean | number | string)
resources?: {
[k: string]: unknown
}
runtimeClassName?: (boolean | number | string)
securityContext?: {
[k: string]: unknown
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
name?: (boolean | number | string)
}
tolerations?: readonly unknown[]
}
repoServer?: {
affinity?: {
[k: string]: unknown
}
automountServiceAccountToken?: boolean
autoscaling?: {
behavior?: {
[k: string]: unknown
}
enabled?: boolean
maxReplicas?: number
metrics?: readonly unknown[]
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: (number | string)
}
certificateSecret?: {
annotations?: {
[k: string]: string
}
ca?: (boolean | number | string)
crt?: (boolean | number | string)
enabled?: boolean
key?: (boolean | number | string)
labels?: {
[k: string]: string
}
}
clusterRoleRules?: {
enabled?: boolean
rules?: readonly unknown[]
}
containerPorts?: {
metrics?: number
server?: number
}
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
copyutil?: {
extraArgs?: string
resources?: {
[k: string]: unknown
}
}
deploymentAnnotations?: {
[k: string]: string
}
deploymentLabels?: {
[k: string]: string
}
deploymentStrategy?: {
rollingUpdate?: unknown
type?: (boolean | number | string)
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
emptyDir?: {
sizeLimit?: (boolean | number | string)
}
env?: readonly unknown[]
envFrom?: readonly unknown[]
existingVolumes?: {
gpgKeyring?: unknown
helmWorkingDir?: unknown
plugins?: unknown
tmp?: unknown
varFiles?: unknown
}
extraArgs?: readonly unknown[]
extraContainers?: readonly unknown[]
hostNetwork?: boolean
image?: {
imagePullPolicy?: (boolean | number | string)
repository?: (boolean | number | string)
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
initContainers?: readonly unknown[]
lifecycle?: {
[k: string]: unknown
}
livenessProbe?: {
enabled?: boolean
failureThreshold?: number
httpPath?: string
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
clusterIP?: (boolean | number | string)
labels?: {
[k: string]: string
}
portName?: string
servicePort?: (number | string)
type?: string
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
enabled?: boolean
honorLabels?: boolean
interval?: string
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scheme?: (boolean | number | string)
scrapeTimeout?: (boolean | number | string)
selector?: {
[k: string]: unknown
}
tlsConfig?: {
[k: string]: unknown
}
}
}
name?: string
networkPolicy?: {
create?: boolean
}
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
rbac?: readonly unknown[]
readinessProbe?: {
enabled?: boolean
failureThreshold?: number
httpPath?: string
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
replicas?: number
resources?: {
[k: string]: unknown
}
runtimeClassName?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
labels?: {
[k: string]: string
}
port?: (number | string)
portName?: string
trafficDistribution?: (boolean | number | string)
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
name?: (boolean | number | string)
}
startupProbe?: {
enabled?: boolean
failureThreshold?: number
httpPath?: string
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
useEphemeralHelmWorkingDir?: boolean
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
vpa?: {
annotations?: {
[k: string]: string
}
containerPolicy?: {
[k: string]: unknown
}
enabled?: boolean
labels?: {
[k: string]: string
}
updateMode?: string
}
}
server?: {
affinity?: {
[k: string]: unknown
}
automountServiceAccountToken?: boolean
autoscaling?: {
behavior?: {
[k: string]: unknown
}
enabled?: boolean
maxReplicas?: number
metrics?: readonly unknown[]
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: (number | string)
}
backendTLSPolicy?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
targetRefs?: readonly unknown[]
validation?: {
[k: string]: unknown
}
}
certificate?: {
additionalHosts?: readonly (boolean | number | string)[]
annotations?: {
[k: string]: string
}
domain?: (boolean | number | string)
duration?: (boolean | number | string)
enabled?: boolean
issuer?: {
group?: (boolean | number | string)
kind?: (boolean | number | string)
name?: (boolean | number | string)
}
privateKey?: {
algorithm?: string
encoding?: string
rotationPolicy?: string
size?: (number | string)
[k: string]: unknown
}
renewBefore?: (boolean | number | string)
secretTemplateAnnotations?: {
[k: string]: string
}
usages?: readonly unknown[]
}
certificateSecret?: {
annotations?: {
[k: string]: string
}
crt?: (boolean | number | string)
enabled?: boolean
key?: (boolean | number | string)
labels?: {
[k: string]: string
}
}
clusterRoleRules?: {
enabled?: boolean
rules?: readonly unknown[]
}
containerPorts?: {
metrics?: number
server?: number
}
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
deploymentAnnotations?: {
[k: string]: string
}
deploymentLabels?: {
[k: string]: string
}
deploymentStrategy?: {
rollingUpdate?: unknown
type?: (boolean | number | string)
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
emptyDir?: {
sizeLimit?: (boolean | number | string)
}
env?: readonly unknown[]
envFrom?: readonly unknown[]
extensions?: {
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
runAsNonRoot?: boolean
runAsUser?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
enabled?: boolean
extensionList?: readonly {
env?: unknown
name?: (boolean | number | string)
}[]
image?: {
imagePullPolicy?: (boolean | number | string)
repository?: string
tag?: string
}
resources?: {
[k: string]: unknown
}
}
extraArgs?: readonly unknown[]
extraContainers?: readonly unknown[]
grpcroute?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
hostnames?: readonly unknown[]
labels?: {
[k: string]: string
}
parentRefs?: readonly unknown[]
rules?: readonly {
filters?: unknown
matches?: {
method?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}[]
}[]
}
hostNetwork?: boolean
httproute?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
hostnames?: readonly unknown[]
labels?: {
[k: string]: string
}
parentRefs?: readonly unknown[]
rules?: readonly {
filters?: unknown
matches?: readonly {
path?: {
type?: string
value?: string
[k: string]: unknown
}
[k: string]: unknown
}[]
timeouts?: unknown
}[]
}
image?: {
imagePullPolicy?: (boolean | number | string)
repository?: (boolean | number | string)
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
ingress?: {
annotations?: {
[k: string]: string
}
aws?: {
backendProtocolVersion?: string
serviceAnnotations?: {
[k: string]: string
}
serviceType?: string
}
controller?: string
enabled?: boolean
extraHosts?: readonly {
name?: (boolean | number | string)
path?: (boolean | number | string)
pathType?: (boolean | number | string)
}[]
extraPaths?: readonly unknown[]
extraRules?: readonly unknown[]
extraTls?: readonly unknown[]
gke?: {
backendConfig?: {
[k: string]: unknown
}
frontendConfig?: {
[k: string]: unknown
}
managedCertificate?: {
create?: boolean
extraDomains?: readonly unknown[]
}
}
hostname?: (boolean | number | string)
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
path?: string
pathType?: string
tls?: boolean
}
ingressGrpc?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
extraHosts?: readonly {
name?: (boolean | number | string)
path?: (boolean | number | string)
pathType?: (boolean | number | string)
}[]
extraPaths?: readonly unknown[]
extraRules?: readonly unknown[]
extraTls?: readonly unknown[]
hostname?: (boolean | number | string)
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
path?: string
pathType?: string
tls?: boolean
}
initContainers?: readonly unknown[]
lifecycle?: {
[k: string]: unknown
}
listenerset?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
labels?: {
[k: string]: string
}
listeners?: readonly unknown[]
parentRef?: {
[k: string]: unknown
}
}
livenessProbe?: {
enabled?: boolean
failureThreshold?: number
httpPath?: string
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
clusterIP?: (boolean | number | string)
labels?: {
[k: string]: string
}
portName?: string
servicePort?: (number | string)
type?: string
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
enabled?: boolean
honorLabels?: boolean
interval?: string
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scheme?: (boolean | number | string)
scrapeTimeout?: (boolean | number | string)
selector?: {
[k: string]: unknown
}
tlsConfig?: {
[k: string]: unknown
}
}
}
name?: string
networkPolicy?: {
create?: boolean
}
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
readinessProbe?: {
enabled?: boolean
failureThreshold?: number
httpPath?: string
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
replicas?: number
resources?: {
[k: string]: unknown
}
route?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
hostname?: (boolean | number | string)
termination_policy?: string
termination_type?: string
}
runtimeClassName?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
externalIPs?: readonly (boolean | number | string)[]
externalTrafficPolicy?: string
labels?: {
[k: string]: string
}
loadBalancerClass?: (boolean | number | string)
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly unknown[]
nodePortHttp?: (number | string)
nodePortHttps?: (number | string)
servicePortHttp?: (number | string)
servicePortHttpName?: string
servicePortHttps?: (number | string)
servicePortHttpsAppProtocol?: (boolean | number | string)
servicePortHttpsName?: string
sessionAffinity?: string
type?: string
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
startupProbe?: {
enabled?: boolean
failureThreshold?: number
httpPath?: string
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
vpa?: {
annotations?: {
[k: string]: string
}
containerPolicy?: {
[k: string]: unknown
}
enabled?: boolean
labels?: {
[k: string]: string
}
updateMode?: string
}
}
}
