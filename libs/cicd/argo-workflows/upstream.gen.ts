// Generated from upstream.schema.json by `nx run argo-workflows:types`; do not edit.

export interface ChartValues {
apiVersionOverrides?: {
autoscaling?: (boolean | number | string)
cloudgoogle?: (boolean | number | string)
monitoring?: (boolean | number | string)
}
artifactRepository?: {
archiveLogs?: boolean
azure?: {
[k: string]: unknown
}
gcs?: {
[k: string]: unknown
}
s3?: {
accessKeySecret?: {
key?: (boolean | number | string)
name?: (boolean | number | string)
}
bucket?: (boolean | number | string)
caSecret?: {
key?: (boolean | number | string)
name?: (boolean | number | string)
}
encryptionOptions?: unknown
endpoint?: (boolean | number | string)
insecure?: (boolean | number | string)
keyFormat?: (boolean | number | string)
region?: (boolean | number | string)
roleARN?: (boolean | number | string)
secretKeySecret?: {
key?: (boolean | number | string)
name?: (boolean | number | string)
}
sessionTokenSecret?: {
key?: (boolean | number | string)
name?: (boolean | number | string)
}
useSDKCreds?: (boolean | number | string)
}
}
artifactRepositoryRef?: {
[k: string]: (readonly unknown[] | {
annotations?: {
[k: string]: string
}
[k: string]: unknown
})
}
commonLabels?: {
[k: string]: string
}
controller?: {
affinity?: {
[k: string]: unknown
}
clusterWorkflowTemplates?: {
enabled?: boolean
serviceAccounts?: readonly {
name?: (boolean | number | string)
namespace?: (boolean | number | string)
}[]
}
columns?: readonly unknown[]
configMap?: {
annotations?: {
[k: string]: string
}
create?: boolean
name?: (boolean | number | string)
}
cronWorkflowWorkers?: (boolean | number | string)
deploymentAnnotations?: {
[k: string]: string
}
extraArgs?: readonly unknown[]
extraContainers?: readonly unknown[]
extraEnv?: readonly unknown[]
extraInitContainers?: readonly unknown[]
failedPodRestart?: {
enabled?: boolean
maxRestarts?: number
[k: string]: unknown
}
image?: {
registry?: string
repository?: string
tag?: (boolean | number | string)
}
initialDelay?: (boolean | number | string)
instanceID?: {
enabled?: boolean
explicitID?: (boolean | number | string)
useReleaseName?: boolean
}
kubeConfig?: {
[k: string]: unknown
}
links?: readonly unknown[]
livenessProbe?: {
failureThreshold?: number
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
loadBalancerClass?: (boolean | number | string)
loadBalancerSourceRanges?: readonly unknown[]
logging?: {
format?: string
globallevel?: string
level?: string
}
metricsConfig?: {
enabled?: boolean
headlessService?: boolean
honorLabels?: boolean
ignoreErrors?: boolean
interval?: string
metricRelabelings?: readonly unknown[]
metricsTTL?: (boolean | number | string)
modifiers?: {
[k: string]: unknown
}
path?: string
port?: (number | string)
portName?: string
relabelings?: readonly unknown[]
scheme?: string
secure?: boolean
servicePort?: (number | string)
servicePortName?: string
targetLabels?: readonly unknown[]
}
name?: string
namespaceParallelism?: (boolean | number | string)
navColor?: (boolean | number | string)
nodeEvents?: {
enabled?: boolean
}
nodeSelector?: {
"kubernetes.io/os"?: string
[k: string]: unknown
}
parallelism?: (boolean | number | string)
pdb?: {
enabled?: boolean
maxUnavailable?: (boolean | number | string)
minAvailable?: (boolean | number | string)
}
persistence?: {
mysql?: unknown
postgresql?: unknown
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podCleanupWorkers?: (boolean | number | string)
podGCDeleteDelayDuration?: (boolean | number | string)
podGCGracePeriodSeconds?: (boolean | number | string)
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
rbac?: {
accessAllSecrets?: boolean
create?: boolean
secretWhitelist?: readonly unknown[]
writeConfigMaps?: boolean
}
replicas?: number
resourceRateLimit?: {
[k: string]: unknown
}
resources?: {
[k: string]: unknown
}
retentionPolicy?: {
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
[k: string]: unknown
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
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
enabled?: boolean
namespace?: (boolean | number | string)
}
serviceType?: string
synchronization?: {
[k: string]: unknown
}
telemetryConfig?: {
enabled?: boolean
ignoreErrors?: boolean
interval?: string
metricsTTL?: (boolean | number | string)
path?: string
port?: (number | string)
scheme?: string
secure?: boolean
servicePort?: (number | string)
servicePortName?: string
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
workflowDefaults?: {
[k: string]: unknown
}
workflowEvents?: {
enabled?: boolean
}
workflowNamespaces?: readonly string[]
workflowRestrictions?: {
[k: string]: unknown
}
workflowTTLWorkers?: (boolean | number | string)
workflowWorkers?: (boolean | number | string)
}
crds?: {
annotations?: {
[k: string]: string
}
full?: boolean
install?: boolean
keep?: boolean
upgradeJob?: {
crdBaseURL?: (boolean | number | string)
extraEnv?: readonly unknown[]
hostPath?: (boolean | number | string)
image?: {
repository?: string
tag?: string
}
imagePullSecrets?: readonly unknown[]
nodeSelector?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
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
}
createAggregateRoles?: boolean
customArtifactRepository?: {
[k: string]: unknown
}
emissary?: {
images?: readonly unknown[]
}
executor?: {
args?: readonly unknown[]
env?: readonly unknown[]
image?: {
pullPolicy?: (boolean | number | string)
registry?: string
repository?: string
tag?: (boolean | number | string)
}
resources?: {
[k: string]: unknown
}
securityContext?: {
[k: string]: unknown
}
}
extraObjects?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: (boolean | number | string)
images?: {
pullPolicy?: string
pullSecrets?: readonly unknown[]
tag?: (boolean | number | string)
}
kubeVersionOverride?: (boolean | number | string)
mainContainer?: {
env?: readonly unknown[]
envFrom?: readonly unknown[]
imagePullPolicy?: (boolean | number | string)
resources?: {
[k: string]: unknown
}
securityContext?: {
[k: string]: unknown
}
}
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
server?: {
GKEbackendConfig?: {
enabled?: boolean
spec?: {
[k: string]: unknown
}
}
GKEfrontendConfig?: {
enabled?: boolean
spec?: {
[k: string]: unknown
}
}
GKEmanagedCertificate?: {
domains?: readonly string[]
enabled?: boolean
}
affinity?: {
[k: string]: unknown
}
authMode?: (boolean | number | string)
authModes?: readonly (boolean | number | string)[]
autoscaling?: {
behavior?: {
[k: string]: unknown
}
enabled?: boolean
maxReplicas?: number
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
baseHref?: string
clusterWorkflowTemplates?: {
enableEditing?: boolean
enabled?: boolean
}
deploymentAnnotations?: {
[k: string]: string
}
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: readonly unknown[]
extraEnv?: readonly unknown[]
extraInitContainers?: readonly unknown[]
hostAliases?: readonly unknown[]
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
registry?: string
repository?: string
tag?: (boolean | number | string)
}
ingress?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
extraPaths?: readonly unknown[]
hosts?: readonly (boolean | number | string)[]
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
pathType?: string
paths?: readonly string[]
tls?: readonly unknown[]
}
lifecycle?: {
[k: string]: unknown
}
livenessProbe?: {
enabled?: boolean
failureThreshold?: number
httpGet?: {
path?: string
port?: (number | string)
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
loadBalancerClass?: (boolean | number | string)
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly unknown[]
logging?: {
format?: string
globallevel?: string
level?: string
}
name?: string
nodeSelector?: {
"kubernetes.io/os"?: string
[k: string]: unknown
}
pdb?: {
enabled?: boolean
maxUnavailable?: (boolean | number | string)
minAvailable?: (boolean | number | string)
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
rbac?: {
create?: boolean
}
replicas?: number
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
secure?: boolean
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
runAsNonRoot?: boolean
[k: string]: unknown
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
serviceAnnotations?: {
[k: string]: string
}
serviceLabels?: {
[k: string]: string
}
serviceNodePort?: (boolean | number | string)
servicePort?: (number | string)
servicePortName?: (boolean | number | string)
serviceTargetPort?: (number | string)
serviceType?: string
sso?: {
clientId?: {
key?: string
name?: string
}
clientSecret?: {
key?: string
name?: string
}
customGroupClaimName?: unknown
enabled?: boolean
filterGroupsRegex?: readonly unknown[]
insecureSkipVerify?: boolean
issuer?: string
issuerAlias?: unknown
rbac?: {
enabled?: boolean
secretWhitelist?: readonly unknown[]
}
redirectUrl?: (boolean | number | string)
scopes?: readonly unknown[]
sessionExpiry?: unknown
userInfoPath?: unknown
}
terminationGracePeriodSeconds?: (number | string)
tmpVolume?: {
emptyDir?: {
[k: string]: unknown
}
[k: string]: unknown
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
singleNamespace?: boolean
useStaticCredentials?: boolean
workflow?: {
namespace?: (boolean | number | string)
rbac?: {
agentPermissions?: boolean
artifactGC?: boolean
create?: boolean
rules?: readonly unknown[]
serviceAccounts?: readonly {
name?: (boolean | number | string)
namespace?: (boolean | number | string)
}[]
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
create?: boolean
createSecret?: boolean
labels?: {
[k: string]: string
}
name?: string
pullSecrets?: readonly unknown[]
}
}
}
