// Generated from upstream.schema.json by `nx run cilium:types`; do not edit.

export interface ChartValues {
MTU?: number
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"k8s-app"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
agent?: boolean
agentNotReadyTaintKey?: string
aksbyocni?: {
enabled?: boolean
}
alibabacloud?: {
enabled?: boolean
nodeSpec?: {
securityGroupTags?: readonly unknown[]
securityGroups?: readonly unknown[]
vSwitchTags?: readonly unknown[]
vSwitches?: readonly unknown[]
}
}
annotateK8sNode?: boolean
annotations?: {
[k: string]: string
}
apiRateLimit?: string
authentication?: {
enabled?: boolean
gcInterval?: string
mutual?: {
connectTimeout?: string
port?: (number | string)
spire?: {
adminSocketPath?: string
agentSocketPath?: string
annotations?: {
[k: string]: string
}
connectionTimeout?: string
enabled?: boolean
install?: {
agent?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
image?: ({
digest?: string
override?: string
pullPolicy?: string
repository?: string
tag?: string
useDigest?: boolean
} | string)
labels?: {
[k: string]: string
}
nodeSelector?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
resources?: {
[k: string]: unknown
}
securityContext?: {
[k: string]: unknown
}
serviceAccount?: {
create?: boolean
name?: string
}
skipKubeletVerification?: boolean
tolerations?: readonly {
effect?: string
key?: string
operator?: string
value?: string
[k: string]: unknown
}[]
}
enabled?: boolean
existingNamespace?: boolean
initImage?: {
digest?: string
override?: string
pullPolicy?: string
repository?: string
tag?: string
useDigest?: boolean
}
namespace?: string
server?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
ca?: {
keyType?: string
subject?: {
commonName?: string
country?: string
organization?: string
}
}
dataStorage?: {
accessMode?: string
enabled?: boolean
size?: string
storageClass?: string
}
image?: ({
digest?: string
override?: string
pullPolicy?: string
repository?: string
tag?: string
useDigest?: boolean
} | string)
initContainers?: readonly unknown[]
labels?: {
[k: string]: string
}
nodeSelector?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
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
type?: string
}
serviceAccount?: {
create?: boolean
name?: string
}
tolerations?: readonly unknown[]
}
}
serverAddress?: string
trustDomain?: string
}
}
queueSize?: (number | string)
rotatedIdentitiesQueueSize?: (number | string)
}
autoDirectNodeRoutes?: (boolean | string)
azure?: {
clientID?: (boolean | number | string)
clientSecret?: (boolean | number | string)
enabled?: boolean
nodeSpec?: {
azureInterfaceName?: (boolean | number | string)
}
resourceGroup?: (boolean | number | string)
subscriptionID?: (boolean | number | string)
tenantID?: (boolean | number | string)
usePrimaryAddress?: (boolean | number | string)
userAssignedIdentityID?: (boolean | number | string)
}
bandwidthManager?: {
bbr?: boolean
bbrHostNamespaceOnly?: boolean
enabled?: boolean
}
bgpControlPlane?: {
enabled?: boolean
legacyOriginAttribute?: {
enabled?: boolean
}
routerIDAllocation?: {
ipPool?: (boolean | number | string)
mode?: string
}
secretsNamespace?: {
create?: boolean
name?: string
}
statusReport?: {
enabled?: boolean
}
}
bpf?: {
authMapMax?: number
autoMount?: {
enabled?: boolean
}
ctAccounting?: boolean
ctAnyMax?: number
ctTcpMax?: number
datapathMode?: string
disableExternalIPMitigation?: boolean
distributedLRU?: {
enabled?: boolean
}
enableTCX?: boolean
events?: {
default?: {
burstLimit?: number
rateLimit?: number
}
drop?: {
enabled?: boolean
}
policyVerdict?: {
enabled?: boolean
}
trace?: {
enabled?: boolean
}
}
hostLegacyRouting?: boolean
lbAlgorithmAnnotation?: boolean
lbExternalClusterIP?: boolean
lbMapMax?: number
lbModeAnnotation?: boolean
lbSourceRangeAllTypes?: boolean
mapDynamicSizeRatio?: (number | string)
masquerade?: boolean
monitorAggregation?: string
monitorFlags?: string
monitorInterval?: string
monitorTraceIPOption?: number
natMax?: number
neighMax?: number
nodeMapMax?: number
policyMapMax?: number
policyMapPressureMetricsThreshold?: number
policyStatsMapMax?: number
preallocateMaps?: boolean
root?: string
tproxy?: boolean
vlanBypass?: readonly (boolean | number | string)[]
}
bpfClockProbe?: boolean
certgen?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
cronJob?: {
[k: string]: unknown
}
job?: {
[k: string]: unknown
}
}
cronJob?: {
failedJobsHistoryLimit?: (number | string)
successfulJobsHistoryLimit?: (number | string)
}
enforceCAValidityThroughoutLeavesDuration?: boolean
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
generateCA?: boolean
image?: {
digest?: string
override?: string
pullPolicy?: string
repository?: string
tag?: string
useDigest?: boolean
}
nodeSelector?: {
[k: string]: string
}
podLabels?: {
[k: string]: string
}
priorityClassName?: (boolean | number | string)
resources?: {
[k: string]: unknown
}
tolerations?: readonly unknown[]
ttlSecondsAfterFinished?: number
}
cgroup?: {
autoMount?: {
enabled?: boolean
resources?: {
[k: string]: unknown
}
}
hostRoot?: string
}
ciliumEndpointSlice?: {
enabled?: boolean
rateLimits?: readonly {
burst?: number
limit?: (number | string)
nodes?: number
[k: string]: unknown
}[]
sliceMode?: (boolean | number | string)
}
cleanBpfState?: boolean
cleanState?: boolean
cluster?: {
id?: number
name?: string
}
clusterHealthPort?: (boolean | number | string)
clustermesh?: {
annotations?: {
[k: string]: string
}
apiserver?: {
affinity?: {
podAntiAffinity?: {
preferredDuringSchedulingIgnoredDuringExecution?: readonly {
podAffinityTerm?: {
labelSelector?: {
matchLabels?: {
"k8s-app"?: string
[k: string]: unknown
}
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
[k: string]: unknown
}
etcd?: {
init?: {
extraArgs?: readonly unknown[]
extraEnv?: readonly unknown[]
resources?: {
[k: string]: unknown
}
}
lifecycle?: {
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
[k: string]: unknown
}
storageMedium?: ("Disk" | "Memory")
}
etcdQPS?: number
extraArgs?: readonly unknown[]
extraEnv?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
healthPort?: (number | string)
image?: {
digest?: string
override?: string
pullPolicy?: string
repository?: string
tag?: string
useDigest?: boolean
}
kvstoremesh?: {
enabled?: boolean
etcdQPS?: number
extraArgs?: readonly unknown[]
extraEnv?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
healthPort?: (number | string)
kvstoreMode?: string
lifecycle?: {
[k: string]: unknown
}
readinessProbe?: {
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
[k: string]: unknown
}
}
lifecycle?: {
[k: string]: unknown
}
metrics?: {
enabled?: boolean
etcd?: {
enabled?: boolean
mode?: string
port?: (number | string)
}
kvstoremesh?: {
enabled?: boolean
port?: (number | string)
}
port?: (number | string)
serviceMonitor?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
etcd?: {
interval?: string
metricRelabelings?: readonly unknown[]
relabelings?: readonly unknown[]
scrapeTimeout?: string
}
interval?: string
kvstoremesh?: {
interval?: string
metricRelabelings?: readonly unknown[]
relabelings?: readonly unknown[]
scrapeTimeout?: string
}
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scrapeTimeout?: string
}
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
maxUnavailable?: (number | string)
minAvailable?: (number | string)
unhealthyPodEvictionPolicy?: string
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
fsGroup?: number
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
readinessProbe?: {
[k: string]: unknown
}
replicas?: number
resources?: {
[k: string]: unknown
}
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
enableSessionAffinity?: ("HAOnly" | "Always" | "Never")
externalTrafficPolicy?: ("Local" | "Cluster")
externallyCreated?: boolean
internalTrafficPolicy?: ("Local" | "Cluster")
labels?: {
[k: string]: string
}
loadBalancerClass?: string
loadBalancerIP?: string
loadBalancerSourceRanges?: readonly unknown[]
nodePort?: (number | string)
type?: string
}
terminationGracePeriodSeconds?: (number | string)
tls?: {
admin?: {
cert?: (boolean | number | string)
}
authMode?: string
auto?: {
certManagerIssuerRef?: {
[k: string]: unknown
}
certValidityDuration?: number
enabled?: boolean
method?: string
privateKey?: {
[k: string]: unknown
}
schedule?: string
server?: {
extraDnsNames?: readonly unknown[]
extraIpAddresses?: readonly unknown[]
}
subject?: {
[k: string]: unknown
}
}
ca?: {
cert?: (boolean | number | string)
key?: (boolean | number | string)
}
remote?: {
cert?: (boolean | number | string)
}
server?: {
cert?: (boolean | number | string)
extraDnsNames?: unknown
extraIpAddresses?: unknown
}
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
updateStrategy?: {
rollingUpdate?: {
maxSurge?: (number | string)
maxUnavailable?: (number | string)
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
}
cacheTTL?: string
config?: {
clusters?: (readonly unknown[] | {
[k: string]: (boolean | number | {
address?: (boolean | number | string)
enabled?: (boolean | number | string)
endpoints?: unknown
ips?: unknown
name?: (boolean | number | string)
port?: (boolean | number | string)
ssl?: (boolean | number | string)
tls?: {
caCert?: (boolean | number | string)
cert?: (boolean | number | string)
key?: (boolean | number | string)
}
} | string)
})
domain?: string
enabled?: boolean
}
defaultGlobalNamespace?: boolean
disableKubernetesHostAliases?: (boolean | number | string)
enableEndpointSliceSynchronization?: boolean
maxConnectedClusters?: number
mcsapi?: {
corednsAutoConfigure?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
coredns?: {
clusterDomain?: string
clustersetDomain?: string
configMapName?: string
deploymentName?: string
namespace?: string
serviceAccountName?: string
}
enabled?: boolean
extraArgs?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
nodeSelector?: {
[k: string]: string
}
podLabels?: {
[k: string]: string
}
priorityClassName?: (boolean | number | string)
resources?: {
[k: string]: unknown
}
tolerations?: readonly unknown[]
ttlSecondsAfterFinished?: number
}
enabled?: boolean
installCRDs?: boolean
}
policyDefaultLocalCluster?: boolean
useAPIServer?: boolean
}
cni?: {
binPath?: string
chainingMode?: string
chainingTarget?: string
confFileMountPath?: string
confPath?: string
configMap?: (boolean | number | string)
configMapKey?: string
customConf?: boolean
enableRouteMTUForCNIChaining?: boolean
exclusive?: boolean
externalRouting?: (boolean | number | string)
hostConfDirMountPath?: string
install?: boolean
iptablesRemoveAWSRules?: boolean
logFile?: string
readCniConf?: (boolean | number | string)
resources?: {
limits?: {
cpu?: (number | string)
memory?: string
[k: string]: unknown
}
requests?: {
cpu?: (number | string)
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
uninstall?: boolean
}
commonLabels?: {
[k: string]: string
}
configDriftDetection?: {
driftChecker?: boolean
enabled?: boolean
ignoredKeys?: readonly unknown[]
}
connectivityProbeFrequencyRatio?: number
conntrackGCInterval?: (boolean | number | string)
conntrackGCMaxInterval?: (boolean | number | string)
containerRuntime?: {
integration?: (boolean | number | string)
}
crdWaitTimeout?: (boolean | number | string)
daemon?: {
allowedConfigOverrides?: string
blockedConfigOverrides?: string
configSources?: string
enableSourceIPVerification?: boolean
runPath?: string
}
dashboards?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
label?: string
labelValue?: string
namespace?: string
}
datapathPlugins?: {
enabled?: boolean
stateDir?: string
}
debug?: {
enabled?: boolean
metricsSamplingInterval?: string
verbose?: string
}
defaultLBServiceIPAM?: string
devices?: (readonly (boolean | number | string)[] | boolean | number | string)
directRoutingSkipUnreachable?: boolean
disableEndpointCRD?: boolean
disableEnvoyVersionCheck?: (boolean | number | string)
disableIptablesFeederRules?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
dnsPolicy?: (boolean | number | string)
dnsPolicyUnloadOnShutdown?: (boolean | number | string)
dnsProxy?: {
dnsRejectResponseCode?: string
enableDnsCompression?: boolean
enableTransparentMode?: (boolean | number | string)
endpointMaxIpPerHostname?: number
idleConnectionGracePeriod?: string
maxDeferredConnectionDeletes?: number
minTtl?: number
preAllocateIdentities?: boolean
preCache?: (boolean | number | string)
proxyPort?: (number | string)
proxyResponseMaxDelay?: string
socketLingerTimeout?: (number | string)
}
egressGateway?: {
enabled?: boolean
maxPolicyEntries?: (boolean | number | string)
reconciliationTriggerInterval?: string
}
egressMasqueradeInterfaces?: (boolean | number | string)
enableCiliumEndpointSlice?: (boolean | number | string)
enableCnpStatusUpdates?: (boolean | number | string)
enableCriticalPriorityClass?: boolean
enableIPv4BIGTCP?: boolean
enableIPv4Masquerade?: boolean
enableIPv6BIGTCP?: boolean
enableIPv6Masquerade?: boolean
enableIdentityMark?: (boolean | number | string)
enableInternalTrafficPolicy?: boolean
enableK8sEventHandover?: (boolean | number | string)
enableLBIPAM?: boolean
enableMasqueradeRouteSource?: boolean
enableNoServiceEndpointsRoutable?: boolean
enableNonDefaultDenyPolicies?: boolean
enableXTSocketFallback?: boolean
encryption?: {
enabled?: boolean
interface?: (boolean | number | string)
ipsec?: {
interface?: (boolean | number | string)
keyFile?: string
keyRotationDuration?: string
keyWatcher?: boolean
mountPath?: string
secretName?: string
}
keyFile?: (boolean | number | string)
mountPath?: (boolean | number | string)
nodeEncryption?: boolean
secretName?: (boolean | number | string)
strictMode?: {
egress?: {
allowRemoteNodeIdentities?: boolean
cidr?: (boolean | number | string)
enabled?: boolean
}
ingress?: {
enabled?: boolean
}
}
type?: string
wireguard?: {
persistentKeepalive?: string
}
ztunnel?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
ca?: {
type?: ("spire" | "internal")
}
caAddress?: string
extraEnv?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
healthPort?: (number | string)
image?: {
digest?: string
override?: string
pullPolicy?: string
repository?: string
tag?: string
useDigest?: boolean
}
minReadySeconds?: number
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
priorityClassName?: string
readinessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
}
resources?: {
requests?: {
cpu?: string
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
secrets?: {
bootstrapRootCert?: string
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly {
effect?: string
key?: string
operator?: string
[k: string]: unknown
}[]
updateStrategy?: {
rollingUpdate?: {
maxSurge?: (number | string)
maxUnavailable?: (number | string)
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
}
}
endpointHealthChecking?: {
enabled?: boolean
}
endpointLockdownOnMapOverflow?: boolean
endpointPolicyUpdateTimeoutDuration?: (boolean | number | string)
endpointRoutes?: {
enabled?: (boolean | string)
}
endpointStatus?: (boolean | number | string)
eni?: {
awsEnablePrefixDelegation?: boolean
awsReleaseExcessIPs?: boolean
ec2APIEndpoint?: (boolean | number | string)
enabled?: boolean
eniTags?: {
[k: string]: unknown
}
gcInterval?: (boolean | number | string)
gcTags?: {
[k: string]: unknown
}
iamRole?: (boolean | number | string)
instanceTagsFilter?: readonly unknown[]
nodeSpec?: {
deleteOnTermination?: boolean
disablePrefixDelegation?: boolean
excludeInterfaceTags?: readonly unknown[]
firstInterfaceIndex?: number
securityGroupTags?: readonly unknown[]
securityGroups?: readonly unknown[]
subnetIDs?: readonly unknown[]
subnetTags?: readonly unknown[]
usePrimaryAddress?: boolean
}
subnetIDsFilter?: readonly unknown[]
subnetTagsFilter?: readonly unknown[]
}
envoy?: {
affinity?: {
nodeAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: {
nodeSelectorTerms?: readonly {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
podAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"k8s-app"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"k8s-app"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
baseID?: number
bootstrapConfigMap?: string
clusterMaxConnections?: number
clusterMaxPendingRequests?: number
clusterMaxRequests?: number
connectTimeoutSeconds?: (number | string)
debug?: {
admin?: {
enabled?: boolean
port?: (number | string)
}
}
dnsPolicy?: string
enabled?: boolean
extraArgs?: readonly unknown[]
extraContainers?: readonly unknown[]
extraEnv?: readonly unknown[]
extraHostPathMounts?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
healthPort?: (number | string)
httpRetryCount?: number
httpUpstreamLingerTimeout?: (boolean | number | string)
idleTimeoutDurationSeconds?: (number | string)
image?: {
digest?: string
override?: string
pullPolicy?: string
repository?: string
tag?: string
useDigest?: boolean
}
initContainers?: readonly unknown[]
initialFetchTimeoutSeconds?: (number | string)
livenessProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
timeoutSeconds?: (number | string)
}
log?: {
accessLogBufferSize?: (number | string)
accessLogEnabled?: boolean
defaultLevel?: string
format?: string
format_json?: {
[k: string]: unknown
}
path?: (boolean | number | string)
}
maxConcurrentRetries?: number
maxConnectionDurationSeconds?: number
maxGlobalDownstreamConnections?: number
maxRequestsPerConnection?: number
minReadySeconds?: number
nodeLocality?: {
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
appArmorProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
policyRestoreTimeoutDuration?: string
priorityClassName?: string
prometheus?: {
enabled?: boolean
port?: string
serviceMonitor?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
interval?: string
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly {
action?: string
replacement?: string
sourceLabels?: readonly string[]
targetLabel?: string
[k: string]: unknown
}[]
scrapeTimeout?: string
}
}
readinessProbe?: {
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
timeoutSeconds?: (number | string)
}
resources?: {
[k: string]: unknown
}
rollOutPods?: boolean
securityContext?: {
capabilities?: {
envoy?: readonly string[]
keepCapNetBindService?: boolean
}
privileged?: boolean
seLinuxOptions?: {
level?: string
type?: string
[k: string]: unknown
}
}
startupProbe?: {
enabled?: boolean
failureThreshold?: number
initialDelaySeconds?: number
periodSeconds?: (number | string)
timeoutSeconds?: (number | string)
}
streamIdleTimeoutDurationSeconds?: (number | string)
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly {
operator?: string
[k: string]: unknown
}[]
updateStrategy?: {
rollingUpdate?: {
maxUnavailable?: (number | string)
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
useOriginalSourceAddress?: boolean
xdsMode?: string
xffNumTrustedHopsL7PolicyEgress?: number
xffNumTrustedHopsL7PolicyIngress?: number
}
envoyConfig?: {
enabled?: boolean
retryInterval?: string
secretsNamespace?: {
create?: boolean
name?: string
}
}
etcd?: {
address?: (boolean | number | string)
enabled?: boolean
endpoints?: readonly string[]
ips?: unknown
managed?: (boolean | number | string)
name?: (boolean | number | string)
port?: (boolean | number | string)
ssl?: boolean
tls?: {
caCert?: (boolean | number | string)
cert?: (boolean | number | string)
key?: (boolean | number | string)
}
}
extraArgs?: readonly unknown[]
extraConfig?: {
"allow-unsafe-policy-skb-usage"?: unknown
[k: string]: unknown
}
extraContainers?: readonly unknown[]
extraEnv?: readonly unknown[]
extraHostPathMounts?: readonly unknown[]
extraInitContainers?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
forceDeviceDetection?: boolean
fragmentTracking?: (boolean | number | string)
gatewayAPI?: {
enableAlpn?: boolean
enableAppProtocol?: boolean
enableProxyProtocol?: boolean
enabled?: boolean
externalTrafficPolicy?: string
gatewayClass?: {
create?: (boolean | string)
}
hostNetwork?: {
enabled?: boolean
nodes?: {
matchLabels?: {
[k: string]: string
}
}
}
secretsNamespace?: {
create?: boolean
name?: string
sync?: boolean
}
useRemoteAddress?: boolean
xffNumTrustedHops?: number
}
gke?: {
disableDefaultSnat?: (boolean | number | string)
enabled?: boolean
}
global?: {
[k: string]: unknown
}
healthCheckICMPFailureThreshold?: number
healthChecking?: boolean
healthPort?: (number | string)
hostFirewall?: {
enabled?: boolean
}
hostServices?: {
enabled?: (boolean | number | string)
hostNamespaceOnly?: (boolean | number | string)
terminatePodConnections?: (boolean | number | string)
tracing?: (boolean | number | string)
}
hubble?: {
annotations?: {
[k: string]: string
}
dropEventEmitter?: {
enabled?: boolean
interval?: string
reasons?: readonly string[]
}
enabled?: boolean
eventBufferCapacity?: (boolean | number | string)
eventQueueSize?: (boolean | number | string)
export?: {
aggregationInterval?: (boolean | number | string)
dynamic?: {
config?: {
configMapName?: string
content?: readonly {
aggregationInterval?: string
excludeFilters?: readonly unknown[]
fieldAggregate?: readonly unknown[]
fieldMask?: readonly unknown[]
fileCompress?: boolean
fileMaxBackups?: number
fileMaxSizeMb?: (number | string)
filePath?: string
includeFilters?: readonly unknown[]
name?: string
[k: string]: unknown
}[]
createConfigMap?: boolean
}
enabled?: boolean
}
fileCompress?: (boolean | number | string)
fileMaxBackups?: (boolean | number | string)
fileMaxSizeMb?: (boolean | number | string)
static?: {
aggregationInterval?: string
allowList?: readonly unknown[]
denyList?: readonly unknown[]
enabled?: boolean
fieldAggregate?: readonly unknown[]
fieldMask?: readonly unknown[]
fileCompress?: boolean
fileMaxBackups?: number
fileMaxSizeMb?: (number | string)
filePath?: string
}
}
hostUsers?: boolean
listenAddress?: string
lostEventSendInterval?: (boolean | number | string)
metrics?: {
dashboards?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
label?: string
labelValue?: string
namespace?: string
}
dynamic?: {
config?: {
configMapName?: string
content?: readonly unknown[]
createConfigMap?: boolean
}
enabled?: boolean
}
enableOpenMetrics?: boolean
enabled?: readonly (boolean | number | string)[]
port?: (number | string)
serviceAnnotations?: {
[k: string]: string
}
serviceMonitor?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
interval?: string
jobLabel?: (boolean | number | string)
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
relabelings?: readonly {
action?: string
replacement?: string
sourceLabels?: readonly string[]
targetLabel?: string
[k: string]: unknown
}[]
scrapeTimeout?: string
tlsConfig?: {
[k: string]: unknown
}
}
tls?: {
enabled?: boolean
server?: {
cert?: (boolean | number | string)
existingSecret?: (boolean | number | string)
extraDnsNames?: readonly unknown[]
extraIpAddresses?: readonly unknown[]
key?: (boolean | number | string)
mtls?: {
enabled?: boolean
key?: string
name?: (boolean | number | string)
useSecret?: boolean
}
}
}
}
networkPolicyCorrelation?: {
enabled?: boolean
}
peerService?: {
clusterDomain?: string
servicePort?: (boolean | number | string)
targetPort?: (number | string)
}
preferIpv6?: boolean
redact?: {
enabled?: boolean
http?: {
headers?: {
allow?: readonly unknown[]
deny?: readonly unknown[]
}
urlQuery?: boolean
userInfo?: boolean
}
}
relay?: {
affinity?: {
podAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"k8s-app"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
enabled?: boolean
extraEnv?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
gops?: {
enabled?: boolean
port?: (number | string)
}
image?: {
digest?: string
override?: string
pullPolicy?: string
repository?: string
tag?: string
useDigest?: boolean
}
listenHost?: (boolean | number | string)
listenPort?: string
logOptions?: {
format?: string
level?: string
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
maxUnavailable?: (number | string)
minAvailable?: (number | string)
unhealthyPodEvictionPolicy?: string
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
fsGroup?: number
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
pprof?: {
address?: string
blockProfileRate?: number
enabled?: boolean
mutexProfileFraction?: number
port?: (number | string)
}
priorityClassName?: (boolean | number | string)
prometheus?: {
enabled?: boolean
port?: (number | string)
serviceMonitor?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
interval?: string
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scrapeTimeout?: string
}
}
replicas?: number
resources?: {
[k: string]: unknown
}
retryTimeout?: string
rollOutPods?: boolean
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
service?: {
nodePort?: (number | string)
type?: string
}
servicePort?: (boolean | number | string)
sortBufferDrainTimeout?: string
sortBufferLenMax?: number
terminationGracePeriodSeconds?: (number | string)
tls?: {
client?: {
cert?: (boolean | number | string)
existingSecret?: (boolean | number | string)
key?: (boolean | number | string)
}
server?: {
cert?: (boolean | number | string)
enabled?: boolean
existingSecret?: (boolean | number | string)
extraDnsNames?: readonly unknown[]
extraIpAddresses?: readonly unknown[]
key?: (boolean | number | string)
mtls?: boolean
relayName?: string
}
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
updateStrategy?: {
rollingUpdate?: {
maxUnavailable?: (number | string)
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
}
skipUnknownCGroupIDs?: boolean
socketPath?: string
tls?: {
auto?: {
certManagerIssuerRef?: {
[k: string]: unknown
}
certValidityDuration?: number
enabled?: boolean
method?: string
privateKey?: {
[k: string]: unknown
}
schedule?: string
subject?: {
[k: string]: unknown
}
}
enabled?: boolean
server?: {
cert?: (boolean | number | string)
existingSecret?: (boolean | number | string)
extraDnsNames?: readonly unknown[]
extraIpAddresses?: readonly unknown[]
key?: (boolean | number | string)
}
}
ui?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
backend?: {
extraEnv?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
image?: {
digest?: string
override?: string
pullPolicy?: string
repository?: string
tag?: string
useDigest?: boolean
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
[k: string]: unknown
}
}
baseUrl?: string
enabled?: boolean
frontend?: {
extraEnv?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
image?: {
digest?: string
override?: string
pullPolicy?: string
repository?: string
tag?: string
useDigest?: boolean
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
[k: string]: unknown
}
server?: {
ipv6?: {
enabled?: boolean
}
}
}
ingress?: {
annotations?: {
[k: string]: string
}
className?: (boolean | number | string)
enabled?: boolean
hosts?: readonly string[]
labels?: {
[k: string]: string
}
tls?: readonly unknown[]
}
labels?: {
[k: string]: string
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
maxUnavailable?: (number | string)
minAvailable?: (number | string)
unhealthyPodEvictionPolicy?: string
}
podLabels?: {
[k: string]: string
}
priorityClassName?: (boolean | number | string)
replicas?: number
rollOutPods?: boolean
securityContext?: {
enabled?: unknown
fsGroup?: number
runAsGroup?: number
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
nodePort?: (number | string)
type?: string
}
standalone?: {
enabled?: boolean
tls?: {
certsVolume?: {
[k: string]: unknown
}
}
}
tls?: {
client?: {
cert?: (boolean | number | string)
existingSecret?: (boolean | number | string)
key?: (boolean | number | string)
}
}
tmpVolume?: {
[k: string]: unknown
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
updateStrategy?: {
rollingUpdate?: {
maxUnavailable?: (number | string)
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
}
}
identityAllocationMode?: string
identityChangeGracePeriod?: (boolean | number | string)
identityManagementMode?: ("agent" | "operator" | "both")
image?: {
digest?: string
override?: string
pullPolicy?: string
repository?: string
tag?: string
useDigest?: boolean
}
imagePullSecrets?: readonly unknown[]
ingressController?: {
default?: boolean
defaultSecretName?: string
defaultSecretNamespace?: string
enableProxyProtocol?: boolean
enabled?: boolean
enforceHttps?: boolean
hostNetwork?: {
enabled?: boolean
httpPort?: (number | string)
httpsPort?: (number | string)
nodes?: {
matchLabels?: {
[k: string]: string
}
}
sharedListenerPort?: (number | string)
tlsPassthroughPort?: (number | string)
}
ingressLBAnnotationPrefixes?: readonly string[]
loadbalancerMode?: string
secretsNamespace?: {
create?: boolean
name?: string
sync?: boolean
}
service?: {
allocateLoadBalancerNodePorts?: boolean
annotations?: {
[k: string]: string
}
externalTrafficPolicy?: string
insecureNodePort?: number
labels?: {
[k: string]: string
}
loadBalancerClass?: string
loadBalancerIP?: string
name?: string
secureNodePort?: number
type?: string
}
useRemoteAddress?: boolean
xffNumTrustedHops?: number
}
initResources?: {
[k: string]: unknown
}
installNoConntrackIptablesRules?: boolean
ipMasqAgent?: {
config?: unknown
enabled?: boolean
}
ipam?: {
ciliumNodeUpdateRate?: string
installUplinkRoutesForDelegatedIPAM?: boolean
mode?: string
multiPoolPreAllocation?: (boolean | number | string)
nodeSpec?: {
ipamMaxAllocate?: number
ipamMinAllocate?: number
ipamPreAllocate?: number
ipamStaticIPTags?: readonly unknown[]
}
operator?: {
autoCreateCiliumPodIPPools?: {
[k: string]: {
allowFirstIP?: (boolean | number | string)
allowLastIP?: (boolean | number | string)
ipv4?: {
cidrs?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
maskSize?: (boolean | number | string)
}
ipv6?: {
cidrs?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
maskSize?: (boolean | number | string)
}
}
}
clusterPoolIPv4MaskSize?: (number | string)
clusterPoolIPv4PodCIDRList?: (readonly string[] | string)
clusterPoolIPv6MaskSize?: (number | string)
clusterPoolIPv6PodCIDRList?: (readonly string[] | string)
externalAPILimitBurstSize?: number
externalAPILimitQPS?: number
}
}
iptablesLockTimeout?: (boolean | number | string)
iptablesRandomFully?: boolean
ipv4?: {
enabled?: boolean
}
ipv4NativeRoutingCIDR?: (boolean | number | string)
ipv6?: {
enabled?: boolean
}
ipv6NativeRoutingCIDR?: (boolean | number | string)
k8s?: {
apiServerURLs?: string
requireIPv4PodCIDR?: boolean
requireIPv6PodCIDR?: boolean
serviceProxyName?: (boolean | number | string)
}
k8sClientExponentialBackoff?: {
backoffBaseSeconds?: number
backoffMaxDurationSeconds?: number
enabled?: boolean
}
k8sClientRateLimit?: {
burst?: number
operator?: {
burst?: number
qps?: number
}
qps?: number
}
k8sClusterNetworkPolicy?: {
enabled?: boolean
}
k8sNetworkPolicy?: {
enabled?: boolean
}
k8sServiceHost?: (boolean | number | string)
k8sServiceHostRef?: {
key?: string
name?: string
}
k8sServiceLookupConfigMapName?: (boolean | number | string)
k8sServiceLookupNamespace?: (boolean | number | string)
k8sServicePort?: (boolean | number | string)
keepDeprecatedLabels?: boolean
keepDeprecatedProbes?: boolean
kubeConfigPath?: (boolean | number | string)
kubeProxyReplacement?: (boolean | string)
kubeProxyReplacementHealthzBindAddr?: (boolean | number | string)
l2NeighDiscovery?: {
enabled?: boolean
}
l2announcements?: {
enabled?: boolean
leaseDuration?: (boolean | number | string)
leaseRenewDeadline?: (boolean | number | string)
leaseRetryPeriod?: (boolean | number | string)
}
l2podAnnouncements?: {
enabled?: boolean
interfacePattern?: (boolean | number | string)
}
l7Proxy?: boolean
labels?: (boolean | number | string)
livenessProbe?: {
failureThreshold?: number
periodSeconds?: (number | string)
requireK8sConnectivity?: boolean
}
loadBalancer?: {
acceleration?: string
algorithm?: (boolean | number | string)
dsrDispatch?: (boolean | number | string)
l7?: {
algorithm?: string
backend?: string
ports?: readonly unknown[]
}
mode?: (boolean | number | string)
reflectorWaitTime?: (boolean | number | string)
serviceTopology?: boolean
}
localRedirectPolicies?: {
addressMatcherCIDRs?: readonly (boolean | number | string)[]
enabled?: boolean
}
localRedirectPolicy?: boolean
logOptions?: unknown
logSystemLoad?: boolean
maglev?: {
hashSeed?: (boolean | number | string)
tableSize?: (boolean | number | string)
}
minReadySeconds?: number
monitor?: {
enabled?: boolean
eventTypes?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
resources?: {
[k: string]: unknown
}
}
name?: string
namespaceOverride?: (boolean | number | string)
nat?: {
mapStatsEntries?: number
mapStatsInterval?: string
}
nat46x64Gateway?: {
enabled?: boolean
}
nativeRoutingCIDRFromClusterPool?: boolean
nodeIPAM?: {
enabled?: boolean
}
nodeLabels?: (boolean | number | string)
nodePort?: {
addresses?: (readonly (boolean | number | string)[] | string)
autoProtectPortRange?: boolean
bindProtection?: boolean
directRoutingDevice?: (boolean | number | string)
enableDynamicSourceLookup?: boolean
enableHealthCheck?: boolean
enableHealthCheckLoadBalancerIP?: boolean
range?: (boolean | number | string)
}
nodeSelector?: {
"kubernetes.io/os"?: string
[k: string]: unknown
}
nodeSelectorLabels?: boolean
nodeinit?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
bootstrapFile?: string
enabled?: boolean
extraEnv?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
image?: {
digest?: string
override?: string
pullPolicy?: string
repository?: string
tag?: string
useDigest?: boolean
}
minReadySeconds?: number
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
appArmorProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
prestop?: {
postScript?: (boolean | number | string)
preScript?: (boolean | number | string)
}
priorityClassName?: (boolean | number | string)
reconfigureKubelet?: (boolean | number | string)
removeCbrBridge?: (boolean | number | string)
resources?: {
requests?: {
cpu?: (number | string)
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
revertReconfigureKubelet?: (boolean | number | string)
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
add?: readonly string[]
[k: string]: unknown
}
privileged?: boolean
seLinuxOptions?: {
level?: string
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
startup?: {
postScript?: (boolean | number | string)
preScript?: (boolean | number | string)
}
tolerations?: readonly {
operator?: string
[k: string]: unknown
}[]
updateStrategy?: {
type?: string
[k: string]: unknown
}
waitForCloudInit?: boolean
}
nonIdempotentAnnotations?: unknown
operator?: {
affinity?: {
podAntiAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"io.cilium/app"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
dashboards?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
label?: string
labelValue?: string
namespace?: string
}
dnsPolicy?: (boolean | number | string)
enabled?: boolean
endpointGCInterval?: string
extraArgs?: readonly unknown[]
extraEnv?: readonly unknown[]
extraHostPathMounts?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
hostNetwork?: boolean
hostUsers?: boolean
identityGCInterval?: string
identityHeartbeatTimeout?: string
image?: {
alibabacloudDigest?: string
awsDigest?: string
azureDigest?: string
genericDigest?: string
override?: string
pullPolicy?: string
repository?: string
suffix?: (boolean | number | string)
tag?: string
useDigest?: boolean
}
nodeGCInterval?: string
nodeSelector?: {
"kubernetes.io/os"?: string
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
enabled?: boolean
maxUnavailable?: (number | string)
minAvailable?: (number | string)
unhealthyPodEvictionPolicy?: string
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
pprof?: {
address?: string
blockProfileRate?: number
enabled?: boolean
mutexProfileFraction?: number
port?: (number | string)
}
priorityClassName?: (boolean | number | string)
prometheus?: {
enabled?: boolean
metricsService?: boolean
port?: (number | string)
serviceMonitor?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
interval?: string
jobLabel?: (boolean | number | string)
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly unknown[]
scrapeTimeout?: string
}
tls?: {
enabled?: boolean
server?: {
existingSecret?: (boolean | number | string)
mtls?: {
enabled?: boolean
}
}
}
}
removeNodeTaints?: boolean
replicas?: number
resources?: {
[k: string]: unknown
}
rollOutPods?: boolean
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
[k: string]: unknown
}
setNodeNetworkStatus?: boolean
setNodeTaints?: boolean
skipCRDCreation?: boolean
tolerations?: readonly {
key?: string
operator?: string
[k: string]: unknown
}[]
topologySpreadConstraints?: readonly unknown[]
unmanagedPodWatcher?: {
intervalSeconds?: (number | string)
restart?: boolean
selector?: string
}
updateStrategy?: {
rollingUpdate?: {
maxSurge?: (number | string)
maxUnavailable?: (number | string)
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
}
pmtuDiscovery?: {
enabled?: boolean
packetizationLayerPMTUDMode?: string
}
podAnnotations?: {
[k: string]: string
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
appArmorProfile?: {
type?: string
[k: string]: unknown
}
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
policyAuditMode?: (boolean | number | string)
policyCIDRMatchMode?: (readonly (boolean | number | string)[] | string)
policyDenyResponse?: string
policyEnforcementMode?: string
pprof?: {
address?: string
blockProfileRate?: number
enabled?: boolean
mutexProfileFraction?: number
port?: (number | string)
}
preferIpv6?: boolean
preflight?: {
affinity?: {
podAffinity?: {
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchLabels?: {
"k8s-app"?: string
[k: string]: unknown
}
[k: string]: unknown
}
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
enabled?: boolean
envoy?: {
image?: {
digest?: string
override?: string
pullPolicy?: string
repository?: string
tag?: string
useDigest?: boolean
}
}
extraEnv?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
image?: {
digest?: string
override?: string
pullPolicy?: string
repository?: string
tag?: string
useDigest?: boolean
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
maxUnavailable?: (number | string)
minAvailable?: (number | string)
unhealthyPodEvictionPolicy?: string
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
readinessProbe?: {
initialDelaySeconds?: number
periodSeconds?: (number | string)
}
resources?: {
[k: string]: unknown
}
securityContext?: {
allowPrivilegeEscalation?: boolean
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
tolerations?: readonly {
operator?: string
[k: string]: unknown
}[]
updateStrategy?: {
type?: string
}
validateCNPs?: boolean
}
priorityClassName?: (boolean | number | string)
prometheus?: {
controllerGroupMetrics?: readonly string[]
enabled?: boolean
metrics?: readonly (boolean | number | string)[]
metricsService?: boolean
port?: (number | string)
serviceMonitor?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
interval?: string
jobLabel?: (boolean | number | string)
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
relabelings?: readonly {
action?: string
replacement?: string
sourceLabels?: readonly string[]
targetLabel?: string
[k: string]: unknown
}[]
scrapeTimeout?: string
trustCRDsExist?: boolean
}
}
proxy?: {
prometheus?: {
enabled?: (boolean | number | string)
port?: (boolean | number | string)
}
}
rbac?: {
create?: boolean
}
readinessProbe?: {
failureThreshold?: number
periodSeconds?: (number | string)
}
remoteNodeIdentity?: (boolean | number | string)
resourceQuotas?: {
cilium?: {
hard?: {
pods?: string
}
}
enabled?: boolean
operator?: {
hard?: {
pods?: string
}
}
}
resources?: {
[k: string]: unknown
}
rollOutCiliumPods?: boolean
routingMode?: (boolean | number | string)
scheduling?: {
mode?: ("anti-affinity" | "kube-scheduler")
}
sctp?: {
enabled?: boolean
}
secretsNamespaceAnnotations?: {
[k: string]: string
}
secretsNamespaceLabels?: {
[k: string]: string
}
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
applySysctlOverwrites?: readonly string[]
ciliumAgent?: readonly string[]
cleanCiliumState?: readonly string[]
mountCgroup?: readonly string[]
}
privileged?: boolean
seLinuxOptions?: {
level?: string
type?: string
[k: string]: unknown
}
}
serviceAccounts?: {
cilium?: {
annotations?: {
[k: string]: string
}
automount?: boolean
create?: boolean
name?: string
}
clustermeshApiserver?: {
annotations?: {
[k: string]: string
}
automount?: boolean
create?: boolean
name?: string
}
clustermeshcertgen?: {
annotations?: {
[k: string]: string
}
automount?: boolean
create?: boolean
name?: string
}
corednsMCSAPI?: {
annotations?: {
[k: string]: string
}
automount?: boolean
create?: boolean
name?: string
}
envoy?: {
annotations?: {
[k: string]: string
}
automount?: boolean
create?: boolean
name?: string
}
hubblecertgen?: {
annotations?: {
[k: string]: string
}
automount?: boolean
create?: boolean
name?: string
}
nodeinit?: {
annotations?: {
[k: string]: string
}
automount?: boolean
create?: boolean
enabled?: boolean
name?: string
}
operator?: {
annotations?: {
[k: string]: string
}
automount?: boolean
create?: boolean
name?: string
}
preflight?: {
annotations?: {
[k: string]: string
}
automount?: boolean
create?: boolean
name?: string
}
relay?: {
annotations?: {
[k: string]: string
}
automount?: boolean
create?: boolean
name?: string
}
ui?: {
annotations?: {
[k: string]: string
}
automount?: boolean
create?: boolean
name?: string
}
ztunnel?: {
annotations?: {
[k: string]: string
}
automount?: boolean
create?: boolean
name?: string
}
}
serviceNoBackendResponse?: string
sleepAfterInit?: boolean
socketLB?: {
enabled?: boolean
hostNamespaceOnly?: (boolean | number | string)
terminatePodConnections?: (boolean | number | string)
tracing?: (boolean | number | string)
}
standaloneDnsProxy?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
debug?: boolean
enabled?: boolean
image?: {
digest?: (boolean | number | string)
override?: string
pullPolicy?: string
repository?: (boolean | number | string)
tag?: (boolean | number | string)
useDigest?: boolean
}
minReadySeconds?: number
nodeSelector?: {
"kubernetes.io/os"?: string
[k: string]: unknown
}
rollOutPods?: boolean
serverPort?: (number | string)
tolerations?: readonly unknown[]
updateStrategy?: {
rollingUpdate?: {
maxSurge?: (number | string)
maxUnavailable?: (number | string)
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
}
startupProbe?: {
failureThreshold?: number
periodSeconds?: (number | string)
}
synchronizeK8sNodes?: boolean
sysctlfix?: {
enabled?: boolean
}
terminationGracePeriodSeconds?: (number | string)
tls?: {
ca?: {
cert?: (boolean | number | string)
certValidityDuration?: number
key?: (boolean | number | string)
}
caBundle?: {
content?: (boolean | number | string)
enabled?: boolean
key?: string
name?: string
useSecret?: boolean
}
readSecretsOnlyFromSecretsNamespace?: boolean
secretSync?: {
enabled?: boolean
}
secretsBackend?: string
secretsNamespace?: {
create?: boolean
name?: string
}
}
tmpVolume?: {
[k: string]: unknown
}
tolerations?: readonly {
operator?: string
[k: string]: unknown
}[]
tunnel?: (boolean | number | string)
tunnelPort?: (number | string)
tunnelProtocol?: (boolean | number | string)
tunnelSourcePortRange?: string
underlayProtocol?: (boolean | number | string)
updateStrategy?: {
rollingUpdate?: {
maxUnavailable?: (number | string)
[k: string]: unknown
}
type?: string
[k: string]: unknown
}
upgradeCompatibility?: string
vtep?: {
cidr?: (boolean | number | string)
enabled?: boolean
endpoint?: (boolean | number | string)
mac?: (boolean | number | string)
mask?: (boolean | number | string)
}
waitForKubeProxy?: boolean
wellKnownIdentities?: {
enabled?: boolean
}
}
