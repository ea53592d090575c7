// Generated from upstream.schema.json by `nx run sonarqube:types`; do not edit.

export interface ChartValues {
OpenShift?: {
createSCC?: boolean
enabled?: boolean
route?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
host?: string
labels?: {
[k: string]: string
}
path?: string
tls?: {
termination?: string
[k: string]: unknown
}
wildcardPolicy?: string
}
}
account?: {
adminPassword?: ({

} | string)
adminPasswordSecretName?: ({

} | string)
annotations?: (readonly unknown[] | {
[k: string]: string
})
currentAdminPassword?: ({

} | string)
currentPassword?: unknown
image?: unknown
newPassword?: unknown
passwordSecretName?: unknown
resources?: {
[k: string]: unknown
}
securityContext?: {
[k: string]: unknown
}
sonarWebContext?: ({

} | string)
}
adminJobAnnotations?: {
[k: string]: string
}
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
caCerts?: {
configMap?: {
key?: (boolean | number | string)
name?: (boolean | number | string)
path?: (boolean | number | string)
}
enabled?: boolean
image?: (boolean | number | string)
secret?: (boolean | number | string)
}
community?: {
buildNumber?: string
enabled?: boolean
}
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
fsGroup?: unknown
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
curlContainerImage?: string
deploymentStrategy?: {
type?: string
[k: string]: unknown
}
deploymentType?: string
edition?: (boolean | number | string)
elasticsearch?: {
bootstrapChecks?: boolean
configureNode?: boolean
}
emptyDir?: {
[k: string]: unknown
}
env?: (readonly unknown[] | {
[k: string]: unknown
})
extraConfig?: {
configmaps?: readonly (boolean | number | string)[]
secrets?: readonly (boolean | number | string)[]
}
extraContainers?: readonly unknown[]
extraInitContainers?: {
[k: string]: unknown
}
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: {
azure?: {
extension?: {
resourceId?: (boolean | number | string)
}
identity?: {
clientId?: (boolean | number | string)
}
images?: {
sonarqube?: {
image?: (boolean | number | string)
registry?: (boolean | number | string)
tag?: (boolean | number | string)
}
}
marketplace?: {
planId?: (boolean | number | string)
}
}
image?: {
allowPrivilegeEscalation?: (boolean | number | string)
chroot?: (boolean | number | string)
digest?: (boolean | number | string)
digestChroot?: (boolean | number | string)
distroless?: (boolean | number | string)
image?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
readOnlyRootFilesystem?: (boolean | number | string)
registry?: (boolean | number | string)
repository?: (boolean | number | string)
runAsGroup?: (boolean | number | string)
runAsNonRoot?: (boolean | number | string)
runAsUser?: (boolean | number | string)
seccompProfile?: unknown
tag?: (boolean | number | string)
}
}
hostAliases?: readonly unknown[]
httpProxy?: (boolean | number | string)
httpProxySecret?: (boolean | number | string)
httproute?: {
enabled?: boolean
gateway?: (boolean | number | string)
gatewayNamespace?: (boolean | number | string)
hostnames?: unknown
labels?: {
[k: string]: string
}
rules?: unknown
}
httpsProxy?: (boolean | number | string)
image?: {
pullPolicy?: string
pullSecret?: (boolean | number | string)
pullSecrets?: unknown
repository?: string
tag?: (boolean | number | string)
}
ingress?: {
annotations?: {
"nginx.ingress.kubernetes.io/proxy-body-size"?: (boolean | number | string)
[k: string]: unknown
}
enabled?: boolean
hosts?: readonly {
name?: string
path?: (boolean | number | string)
pathType?: (boolean | number | string)
serviceName?: (boolean | number | string)
servicePort?: (boolean | number | string)
}[]
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
tls?: readonly unknown[]
}
"ingress-nginx"?: {
commonLabels?: {
[k: string]: string
}
controller?: {
addHeaders?: {
[k: string]: unknown
}
admissionWebhooks?: {
annotations?: {
[k: string]: string
}
certManager?: {
admissionCert?: {
duration?: (boolean | number | string)
revisionHistoryLimit?: (number | string)
}
enabled?: boolean
issuerRef?: unknown
rootCert?: {
duration?: (boolean | number | string)
revisionHistoryLimit?: (number | string)
}
}
certificate?: string
createSecretJob?: {
activeDeadlineSeconds?: number
name?: string
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
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
enabled?: boolean
extraEnvs?: readonly unknown[]
failurePolicy?: string
key?: string
labels?: {
[k: string]: string
}
name?: string
namespaceSelector?: {
[k: string]: unknown
}
objectSelector?: {
[k: string]: unknown
}
patch?: {
enabled?: boolean
image?: {
digest?: string
image?: string
pullPolicy?: string
registry?: (boolean | number | string)
repository?: (boolean | number | string)
tag?: string
}
labels?: {
[k: string]: string
}
networkPolicy?: {
enabled?: boolean
}
nodeSelector?: {
"kubernetes.io/os"?: string
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
priorityClassName?: (boolean | number | string)
rbac?: {
create?: boolean
}
runtimeClassName?: (boolean | number | string)
securityContext?: {
[k: string]: unknown
}
serviceAccount?: {
automountServiceAccountToken?: boolean
create?: boolean
name?: (boolean | number | string)
}
tolerations?: readonly unknown[]
}
patchWebhookJob?: {
activeDeadlineSeconds?: number
name?: string
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
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
port?: (number | string)
service?: {
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
externalIPs?: readonly unknown[]
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly unknown[]
servicePort?: (number | string)
type?: string
}
timeoutSeconds?: (boolean | number | string)
}
affinity?: {
[k: string]: unknown
}
allowSnippetAnnotations?: boolean
annotations?: {
[k: string]: string
}
autoscaling?: {
annotations?: {
[k: string]: string
}
behavior?: {
[k: string]: unknown
}
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: (number | string)
}
autoscalingTemplate?: readonly unknown[]
config?: {
[k: string]: (boolean | number | string)
}
configAnnotations?: {
[k: string]: string
}
configMapNamespace?: (boolean | number | string)
containerName?: string
containerPort?: {
http?: number
https?: number
[k: string]: unknown
}
containerSecurityContext?: {
[k: string]: unknown
}
customTemplate?: {
configMapKey?: (boolean | number | string)
configMapName?: (boolean | number | string)
}
disableLeaderElection?: boolean
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
electionID?: (boolean | number | string)
electionTTL?: (boolean | number | string)
enableAnnotationValidations?: boolean
enableMimalloc?: boolean
enableTopologyAwareRouting?: boolean
extraArgs?: {
"update-status"?: (boolean | number | string)
[k: string]: unknown
}
extraContainers?: readonly unknown[]
extraEnvs?: readonly unknown[]
extraInitContainers?: readonly unknown[]
extraModules?: readonly {
containerSecurityContext?: {
[k: string]: unknown
}
image?: {
digest?: (boolean | number | string)
distroless?: (boolean | number | string)
image?: (boolean | number | string)
registry?: (boolean | number | string)
repository?: (boolean | number | string)
tag?: (boolean | number | string)
}
name?: (boolean | number | string)
resources?: {
[k: string]: unknown
}
}[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
healthCheckHost?: (boolean | number | string)
healthCheckPath?: string
hostAliases?: readonly unknown[]
hostNetwork?: boolean
hostPort?: {
enabled?: boolean
ports?: {
http?: number
https?: number
}
}
hostname?: {
[k: string]: unknown
}
image?: {
allowPrivilegeEscalation?: boolean
chroot?: boolean
digest?: string
digestChroot?: string
image?: string
pullPolicy?: string
readOnlyRootFilesystem?: boolean
registry?: (boolean | number | string)
repository?: (boolean | number | string)
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
tag?: string
}
ingressClass?: string
ingressClassByName?: boolean
ingressClassResource?: {
aliases?: readonly (boolean | number | string)[]
annotations?: {
[k: string]: string
}
controllerValue?: string
default?: boolean
enabled?: boolean
name?: string
parameters?: {
[k: string]: unknown
}
}
keda?: {
apiVersion?: string
behavior?: {
[k: string]: unknown
}
cooldownPeriod?: (number | string)
enabled?: boolean
fallback?: {
failureThreshold?: (boolean | number | string)
replicas?: (boolean | number | string)
}
maxReplicas?: number
minReplicas?: number
pollingInterval?: (number | string)
restoreToOriginalReplicaCount?: boolean
scaledObject?: {
annotations?: {
[k: string]: string
}
}
triggers?: readonly unknown[]
}
kind?: string
labels?: {
[k: string]: string
}
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
maxUnavailable?: (boolean | number | string)
maxmindLicenseKey?: (boolean | number | string)
metrics?: {
enabled?: boolean
port?: (number | string)
portName?: string
prometheusRule?: {
additionalLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
enabled?: boolean
namespace?: (boolean | number | string)
rules?: readonly unknown[]
}
service?: {
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
enabled?: boolean
externalIPs?: readonly unknown[]
externalTrafficPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly unknown[]
nodePort?: (boolean | number | string)
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
honorLabels?: (boolean | number | string)
jobLabel?: (boolean | number | string)
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
namespaceSelector?: {
[k: string]: unknown
}
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
scrapeInterval?: string
scrapeTimeout?: (boolean | number | string)
targetLabels?: readonly unknown[]
targetLimit?: (number | string)
}
}
minAvailable?: number
minReadySeconds?: number
name?: string
networkPolicy?: {
enabled?: boolean
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
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
progressDeadlineSeconds?: number
proxySetHeaders?: {
[k: string]: unknown
}
publishService?: {
enabled?: boolean
pathOverride?: (boolean | number | string)
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
replicaCount?: number
reportNodeInternalIp?: boolean
resizePolicy?: readonly unknown[]
resources?: {
requests?: {
cpu?: string
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
runtimeClassName?: (boolean | number | string)
scope?: {
enabled?: boolean
namespace?: (boolean | number | string)
namespaceSelector?: (boolean | number | string)
}
service?: {
allocateLoadBalancerNodePorts?: (boolean | number | string)
annotations?: {
[k: string]: string
}
appProtocol?: boolean
clusterIP?: (boolean | number | string)
clusterIPs?: readonly unknown[]
enableHttp?: boolean
enableHttps?: boolean
enabled?: boolean
external?: {
enabled?: boolean
labels?: {
[k: string]: string
}
}
externalIPs?: readonly unknown[]
externalTrafficPolicy?: (boolean | number | string)
healthCheckNodePort?: (boolean | number | string)
internal?: {
allocateLoadBalancerNodePorts?: (boolean | number | string)
annotations?: {
[k: string]: string
}
appProtocol?: boolean
clusterIP?: (boolean | number | string)
clusterIPs?: readonly unknown[]
enabled?: boolean
externalIPs?: readonly unknown[]
externalTrafficPolicy?: (boolean | number | string)
healthCheckNodePort?: (boolean | number | string)
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
labels?: {
[k: string]: string
}
loadBalancerClass?: (boolean | number | string)
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly unknown[]
nodePorts?: {
http?: (boolean | number | string)
https?: (boolean | number | string)
tcp?: {
[k: string]: (boolean | number | string)
}
udp?: {
[k: string]: (boolean | number | string)
}
}
ports?: {
http?: (boolean | number | string)
https?: (boolean | number | string)
}
sessionAffinity?: (boolean | number | string)
targetPorts?: {
http?: (boolean | number | string)
https?: (boolean | number | string)
}
trafficDistribution?: (boolean | number | string)
type?: (boolean | number | string)
}
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
labels?: {
[k: string]: string
}
loadBalancerClass?: (boolean | number | string)
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly unknown[]
nodePorts?: {
http?: (boolean | number | string)
https?: (boolean | number | string)
tcp?: {
[k: string]: (boolean | number | string)
}
udp?: {
[k: string]: (boolean | number | string)
}
}
ports?: {
http?: number
https?: number
}
sessionAffinity?: (boolean | number | string)
targetPorts?: {
http?: string
https?: string
}
trafficDistribution?: (boolean | number | string)
type?: string
}
shareProcessNamespace?: boolean
startupProbe?: unknown
sysctls?: {
[k: string]: (boolean | number | string)
}
tcp?: {
annotations?: {
[k: string]: string
}
configMapNamespace?: (boolean | number | string)
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
udp?: {
annotations?: {
[k: string]: string
}
configMapNamespace?: (boolean | number | string)
}
unhealthyPodEvictionPolicy?: (boolean | number | string)
updateStrategy?: {
[k: string]: unknown
}
watchIngressWithoutClass?: boolean
}
defaultBackend?: {
affinity?: {
[k: string]: unknown
}
autoscaling?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: (number | string)
}
containerSecurityContext?: {
[k: string]: unknown
}
enabled?: boolean
extraArgs?: {
[k: string]: (boolean | number | string)
}
extraConfigMaps?: readonly {
data?: unknown
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
}[]
extraEnvs?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
image?: {
allowPrivilegeEscalation?: boolean
digest?: (boolean | number | string)
image?: string
pullPolicy?: string
readOnlyRootFilesystem?: boolean
registry?: (boolean | number | string)
repository?: (boolean | number | string)
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
tag?: string
}
labels?: {
[k: string]: string
}
livenessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
maxUnavailable?: (boolean | number | string)
minAvailable?: number
minReadySeconds?: number
name?: string
networkPolicy?: {
enabled?: boolean
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
podSecurityContext?: {
[k: string]: unknown
}
port?: (number | string)
priorityClassName?: (boolean | number | string)
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
service?: {
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
clusterIPs?: readonly unknown[]
externalIPs?: readonly unknown[]
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly unknown[]
servicePort?: (number | string)
type?: string
}
serviceAccount?: {
automountServiceAccountToken?: boolean
create?: boolean
name?: (boolean | number | string)
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
unhealthyPodEvictionPolicy?: (boolean | number | string)
updateStrategy?: {
[k: string]: unknown
}
}
dhParam?: (boolean | number | string)
enabled?: boolean
fullnameOverride?: (boolean | number | string)
global?: {
azure?: {
extension?: {
resourceId?: (boolean | number | string)
}
identity?: {
clientId?: (boolean | number | string)
}
images?: {
sonarqube?: {
image?: (boolean | number | string)
registry?: (boolean | number | string)
tag?: (boolean | number | string)
}
}
marketplace?: {
planId?: (boolean | number | string)
}
}
image?: {
allowPrivilegeEscalation?: (boolean | number | string)
chroot?: (boolean | number | string)
digest?: (boolean | number | string)
digestChroot?: (boolean | number | string)
distroless?: (boolean | number | string)
image?: (boolean | number | string)
pullPolicy?: (boolean | number | string)
readOnlyRootFilesystem?: (boolean | number | string)
registry?: string
repository?: (boolean | number | string)
runAsGroup?: (boolean | number | string)
runAsNonRoot?: (boolean | number | string)
runAsUser?: (boolean | number | string)
seccompProfile?: unknown
tag?: (boolean | number | string)
}
}
imagePullSecrets?: readonly unknown[]
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
portNamePrefix?: (boolean | number | string)
rbac?: {
create?: boolean
scope?: boolean
}
revisionHistoryLimit?: (number | string)
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
name?: (boolean | number | string)
}
tcp?: {
[k: string]: unknown
}
udp?: {
[k: string]: unknown
}
}
initContainers?: {
image?: (boolean | number | string)
resources?: {
[k: string]: unknown
}
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
fsGroup?: unknown
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
initFs?: {
enabled?: boolean
image?: (boolean | number | string)
resources?: {
[k: string]: unknown
}
securityContext?: {
capabilities?: {
add?: readonly string[]
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
initSysctl?: {
enabled?: boolean
fsFileMax?: number
image?: (boolean | number | string)
nofile?: number
nproc?: number
resources?: {
[k: string]: unknown
}
securityContext?: {
privileged?: boolean
readOnlyRootFilesystem?: boolean
runAsUser?: number
[k: string]: unknown
}
vmMaxMapCount?: number
}
jdbcOverwrite?: {
enable?: boolean
enabled?: boolean
jdbcPassword?: string
jdbcSecretName?: (boolean | number | string)
jdbcSecretPasswordKey?: (boolean | number | string)
jdbcUrl?: string
jdbcUsername?: string
oracleJdbcDriver?: {
netrcCreds?: (boolean | number | string)
url?: (boolean | number | string)
}
}
jvmCeOpts?: (boolean | number | string)
jvmOpts?: (boolean | number | string)
livenessProbe?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
sonarWebContext?: string
timeoutSeconds?: (number | string)
[k: string]: unknown
}
mcp?: {
annotations?: {
[k: string]: string
}
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
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
env?: readonly unknown[]
healthCheckInterval?: (boolean | number | string)
image?: {
pullPolicy?: string
pullSecrets?: unknown
repository?: string
tag?: string
}
livenessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
timeoutSeconds?: (number | string)
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
}
port?: (number | string)
resources?: {
[k: string]: unknown
}
tls?: {
enabled?: boolean
keystoreSecretKey?: string
keystoreSecretName?: (boolean | number | string)
keystoreType?: string
passwordSecretKey?: string
passwordSecretName?: (boolean | number | string)
}
}
monitoringPasscode?: (boolean | number | string)
monitoringPasscodeSecretKey?: (boolean | number | string)
monitoringPasscodeSecretName?: (boolean | number | string)
nameOverride?: (boolean | number | string)
networkPolicy?: {
additionalNetworkPolicies?: unknown
additionalNetworkPolicys?: {
[k: string]: unknown
}
enabled?: boolean
prometheusNamespace?: string
}
nginx?: {
enabled?: boolean
}
noProxy?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
persistence?: {
accessMode?: string
annotations?: {
[k: string]: string
}
enabled?: boolean
existingClaim?: (boolean | number | string)
guid?: number
hostPath?: {
path?: (boolean | number | string)
type?: (boolean | number | string)
}
mounts?: readonly unknown[]
size?: string
storageClass?: (boolean | number | string)
uid?: number
volumes?: readonly unknown[]
}
plugins?: {
httpProxy?: (boolean | number | string)
httpsProxy?: (boolean | number | string)
image?: (boolean | number | string)
install?: readonly (boolean | number | string)[]
netrcCreds?: (boolean | number | string)
noCheckCertificate?: boolean
noProxy?: (boolean | number | string)
resource?: unknown
securityContext?: {
[k: string]: unknown
}
}
podLabels?: {
[k: string]: string
}
priorityClassName?: (boolean | number | string)
prometheusExporter?: {
ceBeanPort?: (number | string)
ceConfig?: unknown
config?: {
rules?: readonly {
pattern?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
downloadURL?: (boolean | number | string)
enabled?: boolean
httpProxy?: (boolean | number | string)
httpsProxy?: (boolean | number | string)
image?: (boolean | number | string)
noCheckCertificate?: boolean
noProxy?: (boolean | number | string)
resources?: {
[k: string]: unknown
}
securityContext?: {
[k: string]: unknown
}
version?: string
webBeanPort?: (number | string)
}
prometheusMonitoring?: {
podMonitor?: {
enabled?: boolean
interval?: string
jobLabel?: (boolean | number | string)
labels?: {
[k: string]: string
}
namespace?: string
scrapeTimeout?: (boolean | number | string)
}
}
readinessProbe?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
sonarWebContext?: string
timeoutSeconds?: (number | string)
[k: string]: unknown
}
replicaCount?: (0 | 1)
resources?: {
limits?: {
cpu?: string
"ephemeral-storage"?: string
memory?: string
[k: string]: unknown
}
requests?: {
cpu?: string
"ephemeral-storage"?: string
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
schedulerName?: (boolean | number | string)
securityContext?: {
fsGroup?: number
runAsGroup?: unknown
runAsUser?: unknown
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
externalPort?: (number | string)
internalPort?: (number | string)
labels?: (readonly (boolean | number | string)[] | {
[k: string]: string
})
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
nodePort?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountToken?: boolean
create?: boolean
name?: (boolean | number | string)
}
setAdminPassword?: (readonly (readonly (readonly (readonly (boolean | number | {
[k: string]: unknown
} | string)[] | {
[k: string]: (boolean | number | {
[k: string]: unknown
} | string)
})[] | {
[k: string]: (readonly (boolean | number | {
[k: string]: unknown
} | string)[] | {
[k: string]: (boolean | number | {
[k: string]: unknown
} | string)
})
})[] | {
[k: string]: (readonly (readonly (boolean | number | {
[k: string]: unknown
} | string)[] | {
[k: string]: (boolean | number | {
[k: string]: unknown
} | string)
})[] | {
[k: string]: (readonly (boolean | number | {
[k: string]: unknown
} | string)[] | {
[k: string]: (boolean | number | {
[k: string]: unknown
} | string)
})
})
})[] | {
adminPassword?: unknown
adminPasswordSecretName?: unknown
annotations?: (readonly unknown[] | {
[k: string]: string
})
currentAdminPassword?: unknown
currentPassword?: unknown
image?: unknown
newPassword?: unknown
passwordSecretName?: unknown
resources?: {
[k: string]: unknown
}
securityContext?: {
[k: string]: unknown
}
sonarWebContext?: unknown
})
sonarProperties?: (readonly (boolean | number | string)[] | {
"sonar.ce.javaOpts"?: (boolean | number | string)
"sonar.web.context"?: (boolean | number | string)
"sonar.web.javaOpts"?: (boolean | number | string)
[k: string]: unknown
})
sonarSecretKey?: (boolean | number | string)
sonarSecretProperties?: (boolean | number | string)
sonarWebContext?: (boolean | number | string)
sonarqubeFolder?: string
startupProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
sonarWebContext?: string
timeoutSeconds?: (number | string)
}
terminationGracePeriodSeconds?: (number | string)
tests?: {
enabled?: boolean
image?: (boolean | number | string)
resources?: {
limits?: {
cpu?: string
"ephemeral-storage"?: string
memory?: string
[k: string]: unknown
}
requests?: {
cpu?: string
"ephemeral-storage"?: string
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
}
tolerations?: readonly unknown[]
}
