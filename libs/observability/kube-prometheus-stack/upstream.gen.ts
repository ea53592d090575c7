// Generated from upstream.schema.json by `nx run kube-prometheus-stack:types`; do not edit.

export interface ChartValues {
additionalPrometheusRules?: (readonly {
additionalLabels?: unknown
groups?: unknown
name?: (boolean | number | string)
}[] | {
[k: string]: {
additionalLabels?: unknown
groups?: unknown
name?: (boolean | number | string)
}
})
additionalPrometheusRulesMap?: {
[k: string]: {
additionalLabels?: unknown
groups?: unknown
}
}
alertmanager?: {
additionalLabels?: {
[k: string]: string
}
alertmanagerSpec?: {
additionalArgs?: readonly unknown[]
additionalConfig?: {
[k: string]: unknown
}
additionalConfigString?: (boolean | number | string)
additionalPeers?: readonly unknown[]
affinity?: {
[k: string]: unknown
}
alertmanagerConfigMatcherStrategy?: {
[k: string]: unknown
}
alertmanagerConfigNamespaceSelector?: {
[k: string]: unknown
}
alertmanagerConfigSelector?: {
[k: string]: unknown
}
alertmanagerConfiguration?: {
[k: string]: unknown
}
automountServiceAccountToken?: boolean
clusterAdvertiseAddress?: boolean
clusterGossipInterval?: (boolean | number | string)
clusterLabel?: (boolean | number | string)
clusterPeerTimeout?: (boolean | number | string)
clusterPushpullInterval?: (boolean | number | string)
clusterTLS?: {
[k: string]: unknown
}
configMaps?: readonly unknown[]
configSecret?: (boolean | number | string)
containers?: readonly unknown[]
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: (boolean | number | string)
enableServiceLinks?: (boolean | number | string)
externalUrl?: (boolean | number | string)
forceEnableClusterMode?: boolean
hostAliases?: readonly unknown[]
hostNetwork?: boolean
hostUsers?: (boolean | number | string)
image?: {
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: readonly unknown[]
limits?: {
[k: string]: unknown
}
listenLocal?: boolean
logFormat?: string
logLevel?: string
minReadySeconds?: number
nodeSelector?: {
[k: string]: string
}
paused?: boolean
persistentVolumeClaimRetentionPolicy?: {
[k: string]: unknown
}
podAntiAffinity?: string
podAntiAffinityTopologyKey?: string
podManagementPolicy?: (boolean | number | string)
podMetadata?: {
[k: string]: unknown
}
portName?: string
priorityClassName?: (boolean | number | string)
replicas?: number
resources?: {
[k: string]: unknown
}
retention?: string
routePrefix?: string
schedulerName?: (boolean | number | string)
scheme?: (boolean | number | string)
secrets?: readonly unknown[]
securityContext?: {
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
serviceName?: (boolean | number | string)
storage?: {
[k: string]: unknown
}
terminationGracePeriodSeconds?: (boolean | number | string)
tlsConfig?: {
[k: string]: unknown
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
updateStrategy?: {
[k: string]: unknown
}
useExistingSecret?: boolean
version?: (boolean | number | string)
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
web?: {
[k: string]: unknown
}
}
annotations?: {
[k: string]: string
}
apiVersion?: string
config?: ({
global?: {
resolve_timeout?: string
[k: string]: unknown
}
inhibit_rules?: readonly {
equal?: readonly string[]
source_matchers?: readonly string[]
target_matchers?: readonly string[]
[k: string]: unknown
}[]
receivers?: readonly {
name?: string
[k: string]: unknown
}[]
route?: {
group_by?: readonly string[]
group_interval?: string
group_wait?: string
receiver?: string
repeat_interval?: string
routes?: readonly {
matchers?: readonly string[]
receiver?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
templates?: readonly string[]
[k: string]: unknown
} | string)
enableFeatures?: readonly unknown[]
enabled?: boolean
extraSecret?: {
annotations?: {
[k: string]: string
}
data?: {
[k: string]: (boolean | number | string)
}
name?: (boolean | number | string)
}
forceDeployDashboards?: boolean
ingress?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
extraPaths?: unknown
hosts?: readonly (boolean | number | string)[]
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
pathType?: (boolean | number | string)
paths?: readonly (boolean | number | string)[]
serviceName?: (boolean | number | string)
servicePort?: (boolean | number | string)
tls?: readonly unknown[]
}
ingressPerReplica?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
hostDomain?: (boolean | number | string)
hostPrefix?: (boolean | number | string)
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
pathType?: (boolean | number | string)
paths?: readonly (boolean | number | string)[]
tlsSecretName?: (boolean | number | string)
tlsSecretPerReplica?: {
enabled?: boolean
prefix?: string
}
}
namespaceOverride?: (boolean | number | string)
networkPolicy?: {
additionalIngress?: readonly unknown[]
egress?: {
enabled?: boolean
rules?: readonly unknown[]
}
enableClusterRules?: boolean
enabled?: boolean
gateway?: {
namespace?: (boolean | number | string)
podLabels?: {
[k: string]: string
}
}
monitoringRules?: {
configReloader?: boolean
prometheus?: boolean
}
policyTypes?: readonly string[]
}
podDisruptionBudget?: {
enabled?: boolean
minAvailable?: number
unhealthyPodEvictionPolicy?: string
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
sessionPersistence?: {
[k: string]: unknown
}
}
[k: string]: unknown
}
routePerReplica?: {
main?: {
additionalRules?: readonly unknown[]
annotations?: {
[k: string]: string
}
apiVersion?: string
enabled?: boolean
filters?: readonly unknown[]
hostDomain?: (boolean | number | string)
hostPrefix?: (boolean | number | string)
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
sessionPersistence?: {
[k: string]: unknown
}
}
[k: string]: unknown
}
secret?: {
annotations?: {
[k: string]: string
}
}
service?: {
additionalPorts?: readonly unknown[]
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
clusterPort?: (boolean | number | string)
enabled?: boolean
externalIPs?: readonly unknown[]
externalTrafficPolicy?: string
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
labels?: {
[k: string]: string
}
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly (boolean | number | string)[]
nodePort?: (number | string)
port?: (number | string)
sessionAffinity?: string
sessionAffinityConfig?: {
clientIP?: {
timeoutSeconds?: (number | string)
}
}
targetPort?: (number | string)
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
additionalEndpoints?: readonly (boolean | number | {
bearerTokenFile?: (boolean | number | string)
interval?: (boolean | number | string)
metricRelabelings?: unknown
path?: (boolean | number | string)
port?: (boolean | number | string)
proxyUrl?: (boolean | number | string)
relabelings?: unknown
scheme?: (boolean | number | string)
tlsConfig?: unknown
} | string)[]
additionalLabels?: {
[k: string]: string
}
bearerTokenFile?: (boolean | number | string)
enableHttp2?: boolean
interval?: (boolean | number | string)
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
scheme?: (boolean | number | string)
selfMonitor?: boolean
targetLimit?: (number | string)
tlsConfig?: {
[k: string]: unknown
}
}
servicePerReplica?: {
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
enabled?: boolean
externalTrafficPolicy?: string
loadBalancerSourceRanges?: readonly (boolean | number | string)[]
nodePort?: (number | string)
port?: (number | string)
targetPort?: (number | string)
type?: string
}
stringConfig?: (boolean | number | string)
templateFiles?: {
[k: string]: (boolean | number | string)
}
tplConfig?: boolean
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
}
cleanPrometheusOperatorObjectNames?: boolean
commonLabels?: {
[k: string]: string
}
coreDns?: {
enabled?: boolean
service?: {
enabled?: boolean
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
port?: (number | string)
selector?: unknown
targetPort?: (number | string)
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
bearerTokenFile?: string
enabled?: boolean
interval?: (boolean | number | string)
jobLabel?: string
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
port?: string
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
selector?: {
[k: string]: unknown
}
targetLabels?: readonly unknown[]
targetLimit?: (number | string)
}
}
crds?: {
commonLabels?: unknown
enabled?: boolean
fullnameOverride?: (boolean | number | string)
global?: {
imagePullSecrets?: readonly unknown[]
imageRegistry?: (boolean | number | string)
rbac?: {
create?: (boolean | number | string)
createAggregateClusterRoles?: (boolean | number | string)
}
}
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
upgradeJob?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
enabled?: boolean
env?: {
[k: string]: (boolean | number | string)
}
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
forceConflicts?: boolean
image?: {
busybox?: {
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
kubectl?: {
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: (boolean | number | string)
}
sha?: (boolean | number | string)
}
labels?: {
[k: string]: string
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
podSecurityContext?: {
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
resources?: {
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
name?: (boolean | number | string)
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
}
}
customRules?: {
AlertmanagerClusterCrashlooping?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
AlertmanagerClusterDown?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
AlertmanagerClusterFailedPeers?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
AlertmanagerClusterFailedToSendAlerts?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
AlertmanagerConfigInconsistent?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
AlertmanagerFailedReload?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
AlertmanagerFailedToSendAlerts?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
AlertmanagerMembersInconsistent?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
CPUThrottlingHigh?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
ConfigReloaderSidecarErrors?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
InfoInhibitor?: {
severity?: (boolean | number | string)
}
KubeAPIDown?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeAPIErrorBudgetBurn?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeAPIInstanceUnreachable?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeAPITerminatedRequests?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeAggregatedAPIDown?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeAggregatedAPIErrors?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeCPUOvercommit?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeCPUQuotaOvercommit?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeClientCertificateExpiration?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeClientErrors?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeContainerWaiting?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeControllerManagerDown?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeControllerManagerInstanceUnreachable?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeDaemonSetMisScheduled?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeDaemonSetNotScheduled?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeDaemonSetRolloutStuck?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeDeploymentGenerationMismatch?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeDeploymentReplicasMismatch?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeDeploymentRolloutStuck?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeHpaMaxedOut?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeHpaReplicasMismatch?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeJobFailed?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeJobNotCompleted?: {
severity?: (boolean | number | string)
}
KubeMemoryOvercommit?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeMemoryQuotaOvercommit?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeNodeEviction?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeNodeNotReady?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeNodePressure?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeNodeReadinessFlapping?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeNodeUnreachable?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubePdbNotEnoughHealthyPods?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubePersistentVolumeErrors?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubePersistentVolumeFillingUp?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubePersistentVolumeInodesFillingUp?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubePodCrashLooping?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubePodNotReady?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeProxyDown?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeProxyInstanceUnreachable?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeQuotaAlmostFull?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeQuotaExceeded?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeQuotaFullyUsed?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeSchedulerDown?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeSchedulerInstanceUnreachable?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeStateMetricsListErrors?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeStateMetricsShardingMismatch?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeStateMetricsShardsMissing?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeStateMetricsWatchErrors?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeStatefulSetGenerationMismatch?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeStatefulSetReplicasMismatch?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeStatefulSetUpdateNotRolledOut?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeVersionMismatch?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeletClientCertificateExpiration?: {
severity?: (boolean | number | string)
}
KubeletClientCertificateRenewalErrors?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeletDown?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeletInstanceUnreachable?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeletPlegDurationHigh?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeletPodStartUpLatencyHigh?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeletServerCertificateExpiration?: {
severity?: (boolean | number | string)
}
KubeletServerCertificateRenewalErrors?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
KubeletTooManyPods?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeBondingDegraded?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeCPUHighUsage?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeClockNotSynchronising?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeClockSkewDetected?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeDiskIOSaturation?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeFileDescriptorLimit?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeFilesystemAlmostOutOfFiles?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeFilesystemAlmostOutOfSpace?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeFilesystemFilesFillingUp?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeFilesystemSpaceFillingUp?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeHighNumberConntrackEntriesUsed?: {
severity?: (boolean | number | string)
}
NodeMemoryHighUtilization?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeMemoryMajorPagesFaults?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeNetworkInterfaceFlapping?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeNetworkReceiveErrs?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeNetworkTransmitErrs?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeRAIDDegraded?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeRAIDDiskFailure?: {
severity?: (boolean | number | string)
}
NodeSystemSaturation?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeSystemdServiceCrashlooping?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeSystemdServiceFailed?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
NodeTextFileCollectorScrapeError?: {
severity?: (boolean | number | string)
}
PrometheusBadConfig?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusDuplicateTimestamps?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusErrorSendingAlertsToAnyAlertmanager?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusErrorSendingAlertsToSomeAlertmanagers?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusHighQueryLoad?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusKubernetesListWatchFailures?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusLabelLimitHit?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusMissingRuleEvaluations?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusNotConnectedToAlertmanagers?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusNotIngestingSamples?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusNotificationQueueRunningFull?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusOperatorListErrors?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusOperatorNodeLookupErrors?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusOperatorNotReady?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusOperatorReconcileErrors?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusOperatorRejectedResources?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusOperatorStatusUpdateErrors?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusOperatorSyncFailed?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusOperatorWatchErrors?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusOutOfOrderTimestamps?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusRemoteStorageFailures?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusRemoteWriteBehind?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusRemoteWriteDesiredShards?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusRuleFailures?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusSDRefreshFailure?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusScrapeBodySizeLimitHit?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusScrapeSampleLimitHit?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusTSDBCompactionsFailing?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusTSDBReloadsFailing?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusTargetLimitHit?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
PrometheusTargetSyncFailure?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
TargetDown?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
Watchdog?: {
severity?: (boolean | number | string)
}
etcdDatabaseHighFragmentationRatio?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
etcdDatabaseQuotaLowSpace?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
etcdExcessiveDatabaseGrowth?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
etcdGRPCRequestsSlow?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
etcdHighCommitDurations?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
etcdHighFsyncDurations?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
etcdHighNumberOfFailedGRPCRequests?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
etcdHighNumberOfFailedProposals?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
etcdHighNumberOfLeaderChanges?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
etcdInsufficientMembers?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
etcdMemberCommunicationSlow?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
etcdMembersDown?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
etcdNoLeader?: {
for?: (boolean | number | string)
severity?: (boolean | number | string)
}
}
defaultRules?: {
additionalAggregationLabels?: readonly (boolean | number | string)[]
additionalRuleAnnotations?: {
AlertmanagerClusterCrashlooping?: unknown
AlertmanagerClusterDown?: unknown
AlertmanagerClusterFailedPeers?: unknown
AlertmanagerClusterFailedToSendAlerts?: unknown
AlertmanagerConfigInconsistent?: unknown
AlertmanagerFailedReload?: unknown
AlertmanagerFailedToSendAlerts?: unknown
AlertmanagerMembersInconsistent?: unknown
CPUThrottlingHigh?: unknown
ConfigReloaderSidecarErrors?: unknown
InfoInhibitor?: unknown
KubeAPIDown?: unknown
KubeAPIErrorBudgetBurn?: unknown
KubeAPIInstanceUnreachable?: unknown
KubeAPITerminatedRequests?: unknown
KubeAggregatedAPIDown?: unknown
KubeAggregatedAPIErrors?: unknown
KubeCPUOvercommit?: unknown
KubeCPUQuotaOvercommit?: unknown
KubeClientCertificateExpiration?: unknown
KubeClientErrors?: unknown
KubeContainerWaiting?: unknown
KubeControllerManagerDown?: unknown
KubeControllerManagerInstanceUnreachable?: unknown
KubeDaemonSetMisScheduled?: unknown
KubeDaemonSetNotScheduled?: unknown
KubeDaemonSetRolloutStuck?: unknown
KubeDeploymentGenerationMismatch?: unknown
KubeDeploymentReplicasMismatch?: unknown
KubeDeploymentRolloutStuck?: unknown
KubeHpaMaxedOut?: unknown
KubeHpaReplicasMismatch?: unknown
KubeJobFailed?: unknown
KubeJobNotCompleted?: unknown
KubeMemoryOvercommit?: unknown
KubeMemoryQuotaOvercommit?: unknown
KubeNodeEviction?: unknown
KubeNodeNotReady?: unknown
KubeNodePressure?: unknown
KubeNodeReadinessFlapping?: unknown
KubeNodeUnreachable?: unknown
KubePdbNotEnoughHealthyPods?: unknown
KubePersistentVolumeErrors?: unknown
KubePersistentVolumeFillingUp?: unknown
KubePersistentVolumeInodesFillingUp?: unknown
KubePodCrashLooping?: unknown
KubePodNotReady?: unknown
KubeProxyDown?: unknown
KubeProxyInstanceUnreachable?: unknown
KubeQuotaAlmostFull?: unknown
KubeQuotaExceeded?: unknown
KubeQuotaFullyUsed?: unknown
KubeSchedulerDown?: unknown
KubeSchedulerInstanceUnreachable?: unknown
KubeStateMetricsListErrors?: unknown
KubeStateMetricsShardingMismatch?: unknown
KubeStateMetricsShardsMissing?: unknown
KubeStateMetricsWatchErrors?: unknown
KubeStatefulSetGenerationMismatch?: unknown
KubeStatefulSetReplicasMismatch?: unknown
KubeStatefulSetUpdateNotRolledOut?: unknown
KubeVersionMismatch?: unknown
KubeletClientCertificateExpiration?: unknown
KubeletClientCertificateRenewalErrors?: unknown
KubeletDown?: unknown
KubeletInstanceUnreachable?: unknown
KubeletPlegDurationHigh?: unknown
KubeletPodStartUpLatencyHigh?: unknown
KubeletServerCertificateExpiration?: unknown
KubeletServerCertificateRenewalErrors?: unknown
KubeletTooManyPods?: unknown
NodeBondingDegraded?: unknown
NodeCPUHighUsage?: unknown
NodeClockNotSynchronising?: unknown
NodeClockSkewDetected?: unknown
NodeDiskIOSaturation?: unknown
NodeFileDescriptorLimit?: unknown
NodeFilesystemAlmostOutOfFiles?: unknown
NodeFilesystemAlmostOutOfSpace?: unknown
NodeFilesystemFilesFillingUp?: unknown
NodeFilesystemSpaceFillingUp?: unknown
NodeHighNumberConntrackEntriesUsed?: unknown
NodeMemoryHighUtilization?: unknown
NodeMemoryMajorPagesFaults?: unknown
NodeNetworkInterfaceFlapping?: unknown
NodeNetworkReceiveErrs?: unknown
NodeNetworkTransmitErrs?: unknown
NodeRAIDDegraded?: unknown
NodeRAIDDiskFailure?: unknown
NodeSystemSaturation?: unknown
NodeSystemdServiceCrashlooping?: unknown
NodeSystemdServiceFailed?: unknown
NodeTextFileCollectorScrapeError?: unknown
PrometheusBadConfig?: unknown
PrometheusDuplicateTimestamps?: unknown
PrometheusErrorSendingAlertsToAnyAlertmanager?: unknown
PrometheusErrorSendingAlertsToSomeAlertmanagers?: unknown
PrometheusHighQueryLoad?: unknown
PrometheusKubernetesListWatchFailures?: unknown
PrometheusLabelLimitHit?: unknown
PrometheusMissingRuleEvaluations?: unknown
PrometheusNotConnectedToAlertmanagers?: unknown
PrometheusNotIngestingSamples?: unknown
PrometheusNotificationQueueRunningFull?: unknown
PrometheusOperatorListErrors?: unknown
PrometheusOperatorNodeLookupErrors?: unknown
PrometheusOperatorNotReady?: unknown
PrometheusOperatorReconcileErrors?: unknown
PrometheusOperatorRejectedResources?: unknown
PrometheusOperatorStatusUpdateErrors?: unknown
PrometheusOperatorSyncFailed?: unknown
PrometheusOperatorWatchErrors?: unknown
PrometheusOutOfOrderTimestamps?: unknown
PrometheusRemoteStorageFailures?: unknown
PrometheusRemoteWriteBehind?: unknown
PrometheusRemoteWriteDesiredShards?: unknown
PrometheusRuleFailures?: unknown
PrometheusSDRefreshFailure?: unknown
PrometheusScrapeBodySizeLimitHit?: unknown
PrometheusScrapeSampleLimitHit?: unknown
PrometheusTSDBCompactionsFailing?: unknown
PrometheusTSDBReloadsFailing?: unknown
PrometheusTargetLimitHit?: unknown
PrometheusTargetSyncFailure?: unknown
TargetDown?: unknown
Watchdog?: unknown
etcdDatabaseHighFragmentationRatio?: unknown
etcdDatabaseQuotaLowSpace?: unknown
etcdExcessiveDatabaseGrowth?: unknown
etcdGRPCRequestsSlow?: unknown
etcdHighCommitDurations?: unknown
etcdHighFsyncDurations?: unknown
etcdHighNumberOfFailedGRPCRequests?: unknown
etcdHighNumberOfFailedProposals?: unknown
etcdHighNumberOfLeaderChanges?: unknown
etcdInsufficientMembers?: unknown
etcdMemberCommunicationSlow?: unknown
etcdMembersDown?: unknown
etcdNoLeader?: unknown
}
additionalRuleGroupAnnotations?: {
alertmanager?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
configReloaders?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
etcd?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
general?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
k8sContainerCpuUsageSecondsTotal?: {
[k: string]: unknown
}
k8sContainerMemoryCache?: {
[k: string]: unknown
}
k8sContainerMemoryRss?: {
[k: string]: unknown
}
k8sContainerMemorySwap?: {
[k: string]: unknown
}
k8sContainerResource?: {
[k: string]: unknown
}
k8sPodOwner?: {
[k: string]: unknown
}
kubeApiserverAvailability?: {
[k: string]: unknown
}
kubeApiserverBurnrate?: {
[k: string]: unknown
}
kubeApiserverHistogram?: {
[k: string]: unknown
}
kubeApiserverSlos?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
kubeControllerManager?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
kubePrometheusGeneral?: {
[k: string]: unknown
}
kubePrometheusNodeRecording?: {
[k: string]: unknown
}
kubeProxy?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
kubeSchedulerAlerting?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
kubeSchedulerRecording?: {
[k: string]: unknown
}
kubeStateMetrics?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
kubelet?: {
[k: string]: unknown
}
kubernetesApps?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
kubernetesResources?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
kubernetesStorage?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
kubernetesSystem?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
network?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
node?: {
[k: string]: unknown
}
nodeExporterAlerting?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
nodeExporterRecording?: {
[k: string]: unknown
}
prometheus?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
prometheusOperator?: {
description?: unknown
runbook_url?: unknown
summary?: unknown
[k: string]: unknown
}
}
additionalRuleGroupLabels?: {
alertmanager?: {
[k: string]: unknown
}
configReloaders?: {
[k: string]: unknown
}
etcd?: {
[k: string]: unknown
}
general?: {
[k: string]: unknown
}
k8sContainerCpuLimits?: unknown
k8sContainerCpuRequests?: unknown
k8sContainerCpuUsageSecondsTotal?: {
[k: string]: unknown
}
k8sContainerMemoryCache?: {
[k: string]: unknown
}
k8sContainerMemoryLimits?: unknown
k8sContainerMemoryRequests?: unknown
k8sContainerMemoryRss?: {
[k: string]: unknown
}
k8sContainerMemorySwap?: {
[k: string]: unknown
}
k8sContainerMemoryWorkingSetBytes?: unknown
k8sContainerResource?: {
[k: string]: unknown
}
k8sPodOwner?: {
[k: string]: unknown
}
kubeApiserverAvailability?: {
[k: string]: unknown
}
kubeApiserverBurnrate?: {
[k: string]: unknown
}
kubeApiserverHistogram?: {
[k: string]: unknown
}
kubeApiserverSlos?: {
[k: string]: unknown
}
kubeControllerManager?: {
[k: string]: unknown
}
kubePrometheusGeneral?: {
[k: string]: unknown
}
kubePrometheusNodeRecording?: {
[k: string]: unknown
}
kubeProxy?: {
[k: string]: unknown
}
kubeSchedulerAlerting?: {
[k: string]: unknown
}
kubeSchedulerRecording?: {
[k: string]: unknown
}
kubeStateMetrics?: {
[k: string]: unknown
}
kubelet?: {
[k: string]: unknown
}
kubernetesApps?: {
[k: string]: unknown
}
kubernetesResources?: {
[k: string]: unknown
}
kubernetesStorage?: {
[k: string]: unknown
}
kubernetesSystem?: {
[k: string]: unknown
}
network?: {
[k: string]: unknown
}
node?: {
[k: string]: unknown
}
nodeExporterAlerting?: {
[k: string]: unknown
}
nodeExporterRecording?: {
[k: string]: unknown
}
prometheus?: {
[k: string]: unknown
}
prometheusOperator?: {
[k: string]: unknown
}
windows?: unknown
}
additionalRuleLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
appNamespacesOperator?: string
appNamespacesTarget?: string
create?: boolean
disabled?: {
AlertmanagerClusterCrashlooping?: (boolean | number | string)
AlertmanagerClusterDown?: (boolean | number | string)
AlertmanagerClusterFailedPeers?: (boolean | number | string)
AlertmanagerClusterFailedToSendAlerts?: (boolean | number | string)
AlertmanagerConfigInconsistent?: (boolean | number | string)
AlertmanagerFailedReload?: (boolean | number | string)
AlertmanagerFailedToSendAlerts?: (boolean | number | string)
AlertmanagerMembersInconsistent?: (boolean | number | string)
CPUThrottlingHigh?: (boolean | number | string)
ConfigReloaderSidecarErrors?: (boolean | number | string)
InfoInhibitor?: (boolean | number | string)
KubeAPIDown?: (boolean | number | string)
KubeAPIErrorBudgetBurn?: (boolean | number | string)
KubeAPIInstanceUnreachable?: (boolean | number | string)
KubeAPITerminatedRequests?: (boolean | number | string)
KubeAggregatedAPIDown?: (boolean | number | string)
KubeAggregatedAPIErrors?: (boolean | number | string)
KubeCPUOvercommit?: (boolean | number | string)
KubeCPUQuotaOvercommit?: (boolean | number | string)
KubeClientCertificateExpiration?: (boolean | number | string)
KubeClientErrors?: (boolean | number | string)
KubeContainerWaiting?: (boolean | number | string)
KubeControllerManagerDown?: (boolean | number | string)
KubeControllerManagerInstanceUnreachable?: (boolean | number | string)
KubeDaemonSetMisScheduled?: (boolean | number | string)
KubeDaemonSetNotScheduled?: (boolean | number | string)
KubeDaemonSetRolloutStuck?: (boolean | number | string)
KubeDeploymentGenerationMismatch?: (boolean | number | string)
KubeDeploymentReplicasMismatch?: (boolean | number | string)
KubeDeploymentRolloutStuck?: (boolean | number | string)
KubeHpaMaxedOut?: (boolean | number | string)
KubeHpaReplicasMismatch?: (boolean | number | string)
KubeJobFailed?: (boolean | number | string)
KubeJobNotCompleted?: (boolean | number | string)
KubeMemoryOvercommit?: (boolean | number | string)
KubeMemoryQuotaOvercommit?: (boolean | number | string)
KubeNodeEviction?: (boolean | number | string)
KubeNodeNotReady?: (boolean | number | string)
KubeNodePressure?: (boolean | number | string)
KubeNodeReadinessFlapping?: (boolean | number | string)
KubeNodeUnreachable?: (boolean | number | string)
KubePdbNotEnoughHealthyPods?: (boolean | number | string)
KubePersistentVolumeErrors?: (boolean | number | string)
KubePersistentVolumeFillingUp?: (boolean | number | string)
KubePersistentVolumeInodesFillingUp?: (boolean | number | string)
KubePodCrashLooping?: (boolean | number | string)
KubePodNotReady?: (boolean | number | string)
KubeProxyDown?: (boolean | number | string)
KubeProxyInstanceUnreachable?: (boolean | number | string)
KubeQuotaAlmostFull?: (boolean | number | string)
KubeQuotaExceeded?: (boolean | number | string)
KubeQuotaFullyUsed?: (boolean | number | string)
KubeSchedulerDown?: (boolean | number | string)
KubeSchedulerInstanceUnreachable?: (boolean | number | string)
KubeStateMetricsListErrors?: (boolean | number | string)
KubeStateMetricsShardingMismatch?: (boolean | number | string)
KubeStateMetricsShardsMissing?: (boolean | number | string)
KubeStateMetricsWatchErrors?: (boolean | number | string)
KubeStatefulSetGenerationMismatch?: (boolean | number | string)
KubeStatefulSetReplicasMismatch?: (boolean | number | string)
KubeStatefulSetUpdateNotRolledOut?: (boolean | number | string)
KubeVersionMismatch?: (boolean | number | string)
KubeletClientCertificateExpiration?: (boolean | number | string)
KubeletClientCertificateRenewalErrors?: (boolean | number | string)
KubeletDown?: (boolean | number | string)
KubeletInstanceUnreachable?: (boolean | number | string)
KubeletPlegDurationHigh?: (boolean | number | string)
KubeletPodStartUpLatencyHigh?: (boolean | number | string)
KubeletServerCertificateExpiration?: (boolean | number | string)
KubeletServerCertificateRenewalErrors?: (boolean | number | string)
KubeletTooManyPods?: (boolean | number | string)
NodeBondingDegraded?: (boolean | number | string)
NodeCPUHighUsage?: (boolean | number | string)
NodeClockNotSynchronising?: (boolean | number | string)
NodeClockSkewDetected?: (boolean | number | string)
NodeDiskIOSaturation?: (boolean | number | string)
NodeFileDescriptorLimit?: (boolean | number | string)
NodeFilesystemAlmostOutOfFiles?: (boolean | number | string)
NodeFilesystemAlmostOutOfSpace?: (boolean | number | string)
NodeFilesystemFilesFillingUp?: (boolean | number | string)
NodeFilesystemSpaceFillingUp?: (boolean | number | string)
NodeHighNumberConntrackEntriesUsed?: (boolean | number | string)
NodeMemoryHighUtilization?: (boolean | number | string)
NodeMemoryMajorPagesFaults?: (boolean | number | string)
NodeNetworkInterfaceFlapping?: (boolean | number | string)
NodeNetworkReceiveErrs?: (boolean | number | string)
NodeNetworkTransmitErrs?: (boolean | number | string)
NodeRAIDDegraded?: (boolean | number | string)
NodeRAIDDiskFailure?: (boolean | number | string)
NodeSystemSaturation?: (boolean | number | string)
NodeSystemdServiceCrashlooping?: (boolean | number | string)
NodeSystemdServiceFailed?: (boolean | number | string)
NodeTextFileCollectorScrapeError?: (boolean | number | string)
PrometheusBadConfig?: (boolean | number | string)
PrometheusDuplicateTimestamps?: (boolean | number | string)
PrometheusErrorSendingAlertsToAnyAlertmanager?: (boolean | number | string)
PrometheusErrorSendingAlertsToSomeAlertmanagers?: (boolean | number | string)
PrometheusHighQueryLoad?: (boolean | number | string)
PrometheusKubernetesListWatchFailures?: (boolean | number | string)
PrometheusLabelLimitHit?: (boolean | number | string)
PrometheusMissingRuleEvaluations?: (boolean | number | string)
PrometheusNotConnectedToAlertmanagers?: (boolean | number | string)
PrometheusNotIngestingSamples?: (boolean | number | string)
PrometheusNotificationQueueRunningFull?: (boolean | number | string)
PrometheusOperatorListErrors?: (boolean | number | string)
PrometheusOperatorNodeLookupErrors?: (boolean | number | string)
PrometheusOperatorNotReady?: (boolean | number | string)
PrometheusOperatorReconcileErrors?: (boolean | number | string)
PrometheusOperatorRejectedResources?: (boolean | number | string)
PrometheusOperatorStatusUpdateErrors?: (boolean | number | string)
PrometheusOperatorSyncFailed?: (boolean | number | string)
PrometheusOperatorWatchErrors?: (boolean | number | string)
PrometheusOutOfOrderTimestamps?: (boolean | number | string)
PrometheusRemoteStorageFailures?: (boolean | number | string)
PrometheusRemoteWriteBehind?: (boolean | number | string)
PrometheusRemoteWriteDesiredShards?: (boolean | number | string)
PrometheusRuleFailures?: (boolean | number | string)
PrometheusSDRefreshFailure?: (boolean | number | string)
PrometheusScrapeBodySizeLimitHit?: (boolean | number | string)
PrometheusScrapeSampleLimitHit?: (boolean | number | string)
PrometheusTSDBCompactionsFailing?: (boolean | number | string)
PrometheusTSDBReloadsFailing?: (boolean | number | string)
PrometheusTargetLimitHit?: (boolean | number | string)
PrometheusTargetSyncFailure?: (boolean | number | string)
TargetDown?: (boolean | number | string)
Watchdog?: (boolean | number | string)
etcdDatabaseHighFragmentationRatio?: (boolean | number | string)
etcdDatabaseQuotaLowSpace?: (boolean | number | string)
etcdExcessiveDatabaseGrowth?: (boolean | number | string)
etcdGRPCRequestsSlow?: (boolean | number | string)
etcdHighCommitDurations?: (boolean | number | string)
etcdHighFsyncDurations?: (boolean | number | string)
etcdHighNumberOfFailedGRPCRequests?: (boolean | number | string)
etcdHighNumberOfFailedProposals?: (boolean | number | string)
etcdHighNumberOfLeaderChanges?: (boolean | number | string)
etcdInsufficientMembers?: (boolean | number | string)
etcdMemberCommunicationSlow?: (boolean | number | string)
etcdMembersDown?: (boolean | number | string)
etcdNoLeader?: (boolean | number | string)
}
keepFiringFor?: (boolean | number | string)
kubeletClientCertificateExpiration?: {
critical?: number
warning?: number
}
kubeletServerCertificateExpiration?: {
critical?: number
warning?: number
}
labels?: {
[k: string]: string
}
node?: {
fsSelector?: string
}
rules?: {
alertmanager?: boolean
configReloaders?: boolean
etcd?: boolean
general?: boolean
k8sContainerCpuLimits?: (boolean | number | string)
k8sContainerCpuRequests?: (boolean | number | string)
k8sContainerCpuUsageSecondsTotal?: boolean
k8sContainerMemoryCache?: boolean
k8sContainerMemoryLimits?: (boolean | number | string)
k8sContainerMemoryRequests?: (boolean | number | string)
k8sContainerMemoryRss?: boolean
k8sContainerMemorySwap?: boolean
k8sContainerMemoryWorkingSetBytes?: boolean
k8sContainerResource?: boolean
k8sPodOwner?: boolean
kubeApiserverAvailability?: boolean
kubeApiserverBurnrate?: boolean
kubeApiserverHistogram?: boolean
kubeApiserverSlos?: boolean
kubeControllerManager?: boolean
kubePrometheusGeneral?: boolean
kubePrometheusNodeRecording?: boolean
kubeProxy?: boolean
kubeSchedulerAlerting?: boolean
kubeSchedulerRecording?: boolean
kubeStateMetrics?: boolean
kubelet?: boolean
kubernetesApps?: boolean
kubernetesResources?: boolean
kubernetesStorage?: boolean
kubernetesSystem?: boolean
network?: boolean
node?: boolean
nodeExporterAlerting?: boolean
nodeExporterRecording?: boolean
prometheus?: boolean
prometheusOperator?: boolean
windows?: boolean
}
runbookUrl?: string
}
extraManifests?: (readonly unknown[] | {
[k: string]: unknown
})
fullnameOverride?: (boolean | number | string)
global?: {
imagePullSecrets?: readonly unknown[]
imageRegistry?: (boolean | number | string)
rbac?: {
create?: boolean
createAggregateClusterRoles?: boolean
}
}
grafana?: {
additionalDataSources?: readonly unknown[]
additionalDataSourcesString?: (boolean | number | string)
admin?: {
existingSecret?: (boolean | number | string)
passwordKey?: string
userKey?: string
}
adminPassword?: (boolean | number | string)
adminUser?: string
affinity?: {
[k: string]: unknown
}
alerting?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
args?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
assertNoLeakedSecrets?: boolean
automountServiceAccountToken?: boolean
autoscaling?: {
behavior?: {
[k: string]: unknown
}
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPU?: string
targetMemory?: (boolean | number | string)
}
command?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
configMapAnnotations?: unknown
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
privileged?: boolean
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
createConfigmap?: boolean
dashboardProviders?: {
"dashboardproviders.yaml"?: unknown
[k: string]: unknown
}
dashboards?: {
[k: string]: (readonly {
acceptHeader?: (boolean | number | string)
b64content?: (boolean | number | string)
basic?: (boolean | number | string)
bearerToken?: (boolean | number | string)
curlOptions?: (boolean | number | string)
datasource?: unknown
file?: (boolean | number | string)
gitlabToken?: (boolean | number | string)
gnetId?: (boolean | number | string)
json?: (boolean | number | string)
revision?: (boolean | number | string)
title?: (boolean | number | string)
token?: (boolean | number | string)
url?: (boolean | number | string)
}[] | {
[k: string]: {
acceptHeader?: (boolean | number | string)
b64content?: (boolean | number | string)
basic?: (boolean | number | string)
bearerToken?: (boolean | number | string)
curlOptions?: (boolean | number | string)
datasource?: unknown
file?: (boolean | number | string)
gitlabToken?: (boolean | number | string)
gnetId?: (boolean | number | string)
json?: (boolean | number | string)
revision?: (boolean | number | string)
title?: (boolean | number | string)
token?: (boolean | number | string)
url?: (boolean | number | string)
}
})
}
dashboardsConfigMaps?: {
[k: string]: (boolean | number | string)
}
datasources?: {
[k: string]: unknown
}
defaultCurlOptions?: string
defaultDashboardsEditable?: boolean
defaultDashboardsEnabled?: boolean
defaultDashboardsInterval?: string
defaultDashboardsTimezone?: string
deleteDatasources?: readonly unknown[]
deploymentStrategy?: {
type?: string
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: (boolean | number | string)
downloadDashboards?: {
env?: {
[k: string]: (boolean | number | string)
}
envFromSecret?: (boolean | number | string)
envValueFrom?: {
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
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
}
downloadDashboardsImage?: {
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
enableKubeBackwardCompatibility?: boolean
enableServiceLinks?: boolean
enabled?: boolean
env?: {
GF_SECURITY_ADMIN_PASSWORD?: (boolean | number | string)
GF_SECURITY_ADMIN_PASSWORD__FILE?: (boolean | number | string)
GF_SECURITY_ADMIN_USER?: (boolean | number | string)
GF_SECURITY_ADMIN_USER__FILE?: (boolean | number | string)
GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION?: (boolean | number | string)
[k: string]: unknown
}
envFromConfigMaps?: readonly {
name?: (boolean | number | string)
optional?: (boolean | number | string)
prefix?: (boolean | number | string)
}[]
envFromSecret?: (boolean | number | string)
envFromSecrets?: readonly {
name?: (boolean | number | string)
optional?: (boolean | number | string)
prefix?: (boolean | number | string)
}[]
envRenderSecret?: {
[k: string]: (boolean | number | string)
}
envValueFrom?: {
[k: string]: unknown
}
extraConfigmapMounts?: readonly {
configMap?: (boolean | number | string)
items?: unknown
mountPath?: (boolean | number | string)
name?: (boolean | number | string)
optional?: (boolean | number | string)
readOnly?: (boolean | number | string)
subPath?: (boolean | number | string)
}[]
extraContainerVolumes?: readonly unknown[]
extraContainers?: (boolean | number | string)
extraEmptyDirMounts?: readonly {
mountPath?: (boolean | number | string)
name?: (boolean | number | string)
}[]
extraExposePorts?: readonly unknown[]
extraInitContainers?: readonly unknown[]
extraLabels?: {
[k: string]: string
}
extraObjects?: readonly unknown[]
extraSecretMounts?: readonly {
csi?: unknown
defaultMode?: (boolean | number | string)
items?: unknown
mountPath?: (boolean | number | string)
name?: (boolean | number | string)
optional?: (boolean | number | string)
projected?: unknown
readOnly?: (boolean | number | string)
secretName?: (boolean | number | string)
subPath?: (boolean | number | string)
}[]
extraVolumeMounts?: readonly {
mountPath?: (boolean | number | string)
name?: (boolean | number | string)
readOnly?: (boolean | number | string)
subPath?: (boolean | number | string)
}[]
extraVolumes?: readonly {
configMap?: unknown
csi?: unknown
emptyDir?: unknown
existingClaim?: (boolean | number | string)
hostPath?: unknown
name?: (boolean | number | string)
}[]
forceDeployDashboards?: boolean
forceDeployDatasources?: boolean
fullnameOverride?: (boolean | number | string)
global?: {
imagePullSecrets?: readonly unknown[]
imageRegistry?: (boolean | number | string)
rbac?: {
create?: (boolean | number | string)
createAggregateClusterRoles?: (boolean | number | string)
}
}
gossipPortName?: string
"grafana.ini"?: {
analytics?: (readonly unknown[] | {
check_for_updates?: (readonly unknown[] | boolean | string)
[k: string]: unknown
} | string)
log?: (readonly unknown[] | {
mode?: (readonly unknown[] | string)
[k: string]: unknown
} | string)
paths?: (readonly unknown[] | {
data?: (readonly unknown[] | string)
logs?: (readonly unknown[] | string)
plugins?: (readonly unknown[] | string)
provisioning?: (readonly unknown[] | string)
[k: string]: unknown
} | string)
server?: (readonly unknown[] | {
domain?: (readonly unknown[] | string)
[k: string]: unknown
} | string)
unified_storage?: (readonly unknown[] | {
index_path?: (readonly unknown[] | string)
[k: string]: unknown
} | string)
[k: string]: unknown
}
headlessService?: boolean
hostAliases?: readonly unknown[]
hostUsers?: (boolean | number | string)
image?: {
pullPolicy?: string
pullSecrets?: readonly (boolean | number | {
name?: (boolean | number | string)
} | string)[]
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: (boolean | number | string)
}
imageRenderer?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
appProtocol?: (boolean | number | string)
automountServiceAccountToken?: boolean
autoscaling?: {
behavior?: {
[k: string]: unknown
}
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPU?: string
targetMemory?: (boolean | number | string)
}
command?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
deploymentStrategy?: {
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: (boolean | number | string)
enabled?: boolean
env?: {
HTTP_HOST?: string
XDG_CACHE_HOME?: string
XDG_CONFIG_HOME?: string
[k: string]: unknown
}
envValueFrom?: {
[k: string]: unknown
}
existingSecret?: (boolean | number | string)
extraConfigmapMounts?: readonly {
configMap?: (boolean | number | string)
items?: unknown
mountPath?: (boolean | number | string)
name?: (boolean | number | string)
readOnly?: (boolean | number | string)
subPath?: (boolean | number | string)
}[]
extraSecretMounts?: readonly {
csi?: unknown
defaultMode?: (boolean | number | string)
items?: unknown
mountPath?: (boolean | number | string)
name?: (boolean | number | string)
projected?: unknown
readOnly?: (boolean | number | string)
secretName?: (boolean | number | string)
subPath?: (boolean | number | string)
}[]
extraVolumeMounts?: readonly {
mountPath?: (boolean | number | string)
name?: (boolean | number | string)
readOnly?: (boolean | number | string)
subPath?: (boolean | number | string)
}[]
extraVolumes?: readonly {
configMap?: unknown
csi?: unknown
emptyDir?: unknown
existingClaim?: (boolean | number | string)
hostPath?: unknown
name?: (boolean | number | string)
}[]
grafanaProtocol?: string
grafanaSubPath?: (boolean | number | string)
healthcheckPath?: string
hostAliases?: readonly unknown[]
hostUsers?: (boolean | number | string)
image?: {
pullPolicy?: string
pullSecrets?: readonly (boolean | number | {
name?: (boolean | number | string)
} | string)[]
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
labels?: {
[k: string]: string
}
networkPolicy?: {
extraIngressSelectors?: readonly unknown[]
limitEgress?: boolean
limitIngress?: boolean
}
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
podLabels?: unknown
podPortName?: string
priorityClassName?: (boolean | number | string)
progressDeadlineSeconds?: (boolean | number | string)
renderingCallbackURL?: (boolean | number | string)
replicas?: number
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
schedulerName?: (boolean | number | string)
securityContext?: {
[k: string]: unknown
}
serverURL?: (boolean | number | string)
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: (boolean | number | string)
clusterIP?: (boolean | number | string)
enabled?: boolean
labels?: {
[k: string]: string
}
port?: (number | string)
portName?: string
targetPort?: (number | string)
}
serviceAccountName?: (boolean | number | string)
serviceMonitor?: {
enabled?: boolean
interval?: (boolean | number | string)
labels?: {
[k: string]: string
}
namespace?: (boolean | number | string)
path?: string
relabelings?: readonly unknown[]
scheme?: string
scrapeTimeout?: (boolean | number | string)
targetLabels?: readonly unknown[]
tlsConfig?: {
[k: string]: unknown
}
}
token?: (boolean | number | string)
tolerations?: readonly unknown[]
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
path?: string
pathType?: string
tls?: readonly unknown[]
}
initChownData?: {
enabled?: boolean
image?: {
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
resources?: {
[k: string]: unknown
}
securityContext?: {
capabilities?: {
add?: readonly string[]
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
}
labels?: {
[k: string]: string
}
ldap?: {
config?: (boolean | number | string)
enabled?: boolean
existingSecret?: (boolean | number | string)
}
lifecycleHooks?: {
[k: string]: unknown
}
listenerSet?: {
main?: {
annotations?: {
[k: string]: string
}
apiVersion?: string
enabled?: boolean
labels?: {
[k: string]: string
}
listeners?: readonly unknown[]
parentRef?: {
[k: string]: unknown
}
}
[k: string]: unknown
}
livenessProbe?: {
failureThreshold?: number
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
initialDelaySeconds?: number
timeoutSeconds?: (number | string)
[k: string]: unknown
}
name?: (boolean | number | string)
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
networkPolicy?: {
allowExternal?: boolean
egress?: {
blockDNSResolution?: boolean
enabled?: boolean
ports?: readonly unknown[]
to?: readonly unknown[]
}
enabled?: boolean
explicitIpBlocks?: readonly (boolean | number | string)[]
explicitNamespacesSelector?: {
[k: string]: unknown
}
ingress?: boolean
}
nodeSelector?: {
[k: string]: string
}
notifiers?: {
[k: string]: unknown
}
operator?: {
annotations?: {
[k: string]: string
}
dashboardsConfigMapRefEnabled?: boolean
folder?: string
folderRef?: (boolean | number | string)
folderUID?: (boolean | number | string)
matchLabels?: {
[k: string]: string
}
resyncPeriod?: string
}
persistence?: {
accessModes?: readonly string[]
annotations?: {
[k: string]: string
}
disableWarning?: boolean
enabled?: boolean
existingClaim?: (boolean | number | string)
extraPvcLabels?: {
[k: string]: string
}
finalizers?: readonly string[]
inMemory?: {
enabled?: boolean
sizeLimit?: (boolean | number | string)
}
lookupVolumeName?: boolean
persistentVolumeClaimRetentionPolicy?: {
[k: string]: unknown
}
selectorLabels?: unknown
size?: string
storageClassName?: (boolean | number | string)
subPath?: (boolean | number | string)
type?: string
volumeName?: (boolean | number | string)
}
plugins?: readonly (boolean | number | string)[]
podAnnotations?: unknown
podDisruptionBudget?: {
maxUnavailable?: (boolean | number | string)
minAvailable?: (boolean | number | string)
unhealthyPodEvictionPolicy?: (boolean | number | string)
}
podLabels?: unknown
podPortName?: string
priorityClassName?: (boolean | number | string)
progressDeadlineSeconds?: (boolean | number | string)
prune?: boolean
rbac?: {
create?: boolean
extraClusterRoleRules?: readonly unknown[]
extraRoleRules?: readonly unknown[]
namespaced?: boolean
namespaces?: readonly (boolean | number | string)[]
pspEnabled?: boolean
pspUseAppArmor?: boolean
useExistingClusterRole?: (boolean | number | string)
useExistingRole?: (boolean | number | string)
}
readinessProbe?: {
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
[k: string]: unknown
}
replicas?: number
resources?: {
limits?: unknown
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
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
sessionPersistence?: {
[k: string]: unknown
}
timeouts?: {
[k: string]: unknown
}
}
[k: string]: unknown
}
schedulerName?: (boolean | number | string)
securityContext?: {
fsGroup?: number
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
appProtocol?: (boolean | number | string)
clusterIP?: (boolean | number | string)
enabled?: boolean
externalIPs?: unknown
externalTrafficPolicy?: (boolean | number | string)
ipFamilies?: readonly unknown[]
ipFamilyPolicy?: (boolean | number | string)
labels?: {
[k: string]: string
}
loadBalancerClass?: (boolean | number | string)
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly unknown[]
nodePort?: (boolean | number | string)
port?: (number | string)
portName?: string
sessionAffinity?: (boolean | number | string)
targetPort?: (number | string)
trafficDistribution?: (boolean | number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
autoMount?: boolean
automountServiceAccountToken?: boolean
create?: boolean
labels?: {
[k: string]: string
}
name?: (boolean | number | string)
nameTest?: (boolean | number | string)
}
serviceMonitor?: {
basicAuth?: {
[k: string]: unknown
}
enabled?: boolean
interval?: (boolean | number | string)
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
path?: string
relabelings?: readonly unknown[]
scheme?: string
scrapeTimeout?: (boolean | number | string)
targetLabels?: readonly unknown[]
tlsConfig?: {
[k: string]: unknown
}
}
shadowBundledPlugins?: boolean
shareProcessNamespace?: boolean
sidecar?: {
alerts?: {
enabled?: boolean
env?: {
[k: string]: (boolean | number | string)
}
envValueFrom?: {
[k: string]: unknown
}
extraMounts?: readonly unknown[]
ignoreAlreadyProcessed?: (boolean | number | string)
initAlerts?: boolean
label?: string
labelValue?: (boolean | number | string)
logLevel?: (boolean | number | string)
maxConnectRetries?: (boolean | number | string)
maxReadRetries?: (boolean | number | string)
maxTotalRetries?: (boolean | number | string)
reloadURL?: string
resource?: string
resourceName?: (boolean | number | string)
restartPolicy?: (boolean | number | string)
script?: (boolean | number | string)
searchNamespace?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
sizeLimit?: (boolean | number | string)
skipReload?: boolean
skipTlsVerify?: boolean
startupProbe?: unknown
watchClientTimeout?: (boolean | number | string)
watchMethod?: string
watchServerTimeout?: (boolean | number | string)
}
dashboards?: {
SCProvider?: boolean
annotations?: {
[k: string]: string
}
defaultFolderName?: (boolean | number | string)
enableNewTablePanelSyntax?: boolean
enabled?: boolean
env?: {
[k: string]: (boolean | number | string)
}
envValueFrom?: {
[k: string]: unknown
}
extraMounts?: readonly unknown[]
folder?: string
folderAnnotation?: (boolean | number | string)
ignoreAlreadyProcessed?: (boolean | number | string)
initDashboards?: boolean
label?: string
labelValue?: string
logLevel?: (boolean | number | string)
maxConnectRetries?: (boolean | number | string)
maxReadRetries?: (boolean | number | string)
maxTotalRetries?: (boolean | number | string)
multicluster?: {
etcd?: {
enabled?: boolean
}
global?: {
enabled?: boolean
}
}
provider?: {
allowUiUpdates?: boolean
disableDelete?: boolean
folder?: (boolean | number | string)
folderUid?: (boolean | number | string)
foldersFromFilesStructure?: boolean
name?: string
orgid?: number
type?: string
updateIntervalSeconds?: (boolean | number | string)
}
reloadURL?: string
resource?: string
resourceName?: (boolean | number | string)
restartPolicy?: (boolean | number | string)
script?: (boolean | number | string)
searchNamespace?: string
sizeLimit?: (boolean | number | string)
skipReload?: boolean
skipTlsVerify?: boolean
startupProbe?: unknown
watchClientTimeout?: (boolean | number | string)
watchMethod?: string
watchServerTimeout?: (boolean | number | string)
}
datasources?: {
alertmanager?: {
enabled?: boolean
handleGrafanaManagedAlerts?: boolean
implementation?: string
name?: string
uid?: string
url?: (boolean | number | string)
}
annotations?: {
[k: string]: string
}
createPrometheusReplicasDatasources?: boolean
customQueryParameters?: (boolean | number | string)
defaultDatasourceEnabled?: boolean
defaultDatasourceScrapeInterval?: (boolean | number | string)
enabled?: boolean
env?: {
[k: string]: (boolean | number | string)
}
envValueFrom?: {
[k: string]: unknown
}
exemplarTraceIdDestinations?: {
datasourceUid?: (boolean | number | string)
traceIdLabelName?: (boolean | number | string)
urlDisplayLabel?: (boolean | number | string)
}
extraJsonData?: unknown
extraMounts?: readonly unknown[]
httpMethod?: string
ignoreAlreadyProcessed?: (boolean | number | string)
initDatasources?: boolean
isDefaultDatasource?: boolean
label?: string
labelValue?: string
logLevel?: (boolean | number | string)
maxConnectRetries?: (boolean | number | string)
maxReadRetries?: (boolean | number | string)
maxTotalRetries?: (boolean | number | string)
name?: string
prometheusServiceName?: string
reloadURL?: string
resource?: string
resourceName?: (boolean | number | string)
restartPolicy?: (boolean | number | string)
script?: (boolean | number | string)
searchNamespace?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
sizeLimit?: (boolean | number | string)
skipReload?: boolean
skipTlsVerify?: boolean
startupProbe?: unknown
timeout?: (boolean | number | string)
uid?: string
url?: (boolean | number | string)
watchClientTimeout?: (boolean | number | string)
watchMethod?: string
watchServerTimeout?: (boolean | number | string)
}
enableUniqueFilenames?: boolean
image?: {
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
imagePullPolicy?: string
livenessProbe?: {
[k: string]: unknown
}
logLevel?: (boolean | number | string)
notifiers?: {
enabled?: boolean
env?: {
[k: string]: (boolean | number | string)
}
extraMounts?: readonly unknown[]
ignoreAlreadyProcessed?: (boolean | number | string)
initNotifiers?: boolean
label?: string
labelValue?: (boolean | number | string)
logLevel?: (boolean | number | string)
maxConnectRetries?: (boolean | number | string)
maxReadRetries?: (boolean | number | string)
maxTotalRetries?: (boolean | number | string)
reloadURL?: string
resource?: string
resourceName?: (boolean | number | string)
restartPolicy?: (boolean | number | string)
script?: (boolean | number | string)
searchNamespace?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
sizeLimit?: (boolean | number | string)
skipReload?: boolean
skipTlsVerify?: boolean
startupProbe?: unknown
watchClientTimeout?: (boolean | number | string)
watchMethod?: string
watchServerTimeout?: (boolean | number | string)
}
plugins?: {
enabled?: boolean
env?: {
[k: string]: (boolean | number | string)
}
extraMounts?: readonly unknown[]
ignoreAlreadyProcessed?: (boolean | number | string)
initPlugins?: boolean
label?: string
labelValue?: (boolean | number | string)
logLevel?: (boolean | number | string)
maxConnectRetries?: (boolean | number | string)
maxReadRetries?: (boolean | number | string)
maxTotalRetries?: (boolean | number | string)
reloadURL?: string
resource?: string
resourceName?: (boolean | number | string)
script?: (boolean | number | string)
searchNamespace?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
sizeLimit?: (boolean | number | string)
skipReload?: boolean
skipTlsVerify?: boolean
watchClientTimeout?: (boolean | number | string)
watchMethod?: string
watchServerTimeout?: (boolean | number | string)
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
seccompProfile?: {
type?: string
[k: string]: unknown
}
[k: string]: unknown
}
skipTlsVerify?: (boolean | number | string)
}
smtp?: {
existingSecret?: (boolean | number | string)
passwordKey?: string
userKey?: string
}
startupProbe?: {
[k: string]: unknown
}
testFramework?: {
containerSecurityContext?: {
[k: string]: unknown
}
enabled?: boolean
image?: {
registry?: string
repository?: string
tag?: string
}
imagePullPolicy?: string
resources?: {
[k: string]: unknown
}
securityContext?: {
[k: string]: unknown
}
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
useStatefulSet?: boolean
verticalPodAutoscaler?: {
container?: (boolean | number | string)
controlledResources?: {
cpu?: boolean
memory?: boolean
}
enabled?: boolean
maxAllowed?: {
cpu?: string
memory?: string
[k: string]: unknown
}
minAllowed?: {
cpu?: string
memory?: string
[k: string]: unknown
}
target?: (boolean | number | string)
targetRef?: {
apiVersion?: (boolean | number | string)
kind?: (boolean | number | string)
name?: (boolean | number | string)
}
updateMode?: string
}
}
"kube-state-metrics"?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
authFilter?: {
enabled?: boolean
}
automountServiceAccountToken?: boolean
autosharding?: {
enabled?: boolean
}
collectors?: (readonly string[] | string)
collectorsExclude?: (readonly (boolean | number | string)[] | string)
collectorsExtra?: (readonly (boolean | number | string)[] | string)
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
containers?: readonly unknown[]
customLabels?: {
[k: string]: string
}
customResourceState?: {
config?: {
[k: string]: unknown
}
create?: boolean
enabled?: boolean
key?: string
name?: (boolean | number | string)
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: string
env?: readonly unknown[]
extraArgs?: readonly unknown[]
extraManifests?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: {
imagePullSecrets?: readonly unknown[]
imageRegistry?: (boolean | number | string)
rbac?: {
create?: (boolean | number | string)
createAggregateClusterRoles?: (boolean | number | string)
}
}
hostNetwork?: boolean
hostUsers?: (boolean | number | string)
image?: {
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
initContainers?: readonly unknown[]
kubeRBACProxy?: {
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
enabled?: boolean
extraArgs?: readonly unknown[]
ignoreProbePaths?: boolean
image?: {
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
port?: (number | string)
proxyEndpointsPort?: (number | string)
resources?: {
[k: string]: unknown
}
volumeMounts?: readonly unknown[]
}
kubeconfig?: {
enabled?: boolean
secret?: (boolean | number | string)
}
labels?: {
[k: string]: string
}
livenessProbe?: {
failureThreshold?: number
httpGet?: {
httpHeaders?: readonly {
name?: (boolean | number | string)
value?: (boolean | number | string)
}[]
scheme?: string
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
metricAllowlist?: readonly (boolean | number | string)[]
metricAnnotationsAllowList?: readonly (boolean | number | string)[]
metricDenylist?: readonly (boolean | number | string)[]
metricLabelsAllowlist?: readonly (boolean | number | string)[]
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
namespaces?: (boolean | number | string)
namespacesDenylist?: (boolean | number | string)
networkPolicy?: {
egress?: unknown
enabled?: boolean
ingress?: unknown
podSelector?: unknown
}
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
priorityClassName?: (boolean | number | string)
prometheus?: {
monitor?: {
additionalLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
bearerTokenFile?: (boolean | number | string)
bearerTokenSecret?: unknown
enableHttp2?: (boolean | number | string)
enabled?: boolean
honorLabels?: (boolean | number | string)
http?: {
bearerTokenFile?: (boolean | number | string)
bearerTokenSecret?: {
[k: string]: unknown
}
enableHttp2?: boolean
honorLabels?: boolean
interval?: (boolean | number | string)
metricRelabelings?: readonly unknown[]
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
scheme?: (boolean | number | string)
scrapeTimeout?: (boolean | number | string)
tlsConfig?: {
[k: string]: unknown
}
}
interval?: (boolean | number | string)
jobLabel?: (boolean | number | string)
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: unknown
metrics?: {
bearerTokenFile?: (boolean | number | string)
bearerTokenSecret?: {
[k: string]: unknown
}
enableHttp2?: boolean
honorLabels?: boolean
interval?: (boolean | number | string)
metricRelabelings?: readonly unknown[]
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
scheme?: (boolean | number | string)
scrapeTimeout?: (boolean | number | string)
tlsConfig?: {
[k: string]: unknown
}
}
namespace?: (boolean | number | string)
namespaceSelector?: readonly unknown[]
podTargetLabels?: readonly unknown[]
proxyUrl?: (boolean | number | string)
relabelings?: unknown
sampleLimit?: (number | string)
scheme?: (boolean | number | string)
scrapeTimeout?: (boolean | number | string)
selectorOverride?: {
[k: string]: unknown
}
targetLabels?: readonly unknown[]
targetLimit?: (number | string)
tlsConfig?: unknown
}
scrapeconfig?: {
additionalLabels?: {
[k: string]: string
}
annotations?: {
[k: string]: string
}
enableHttp2?: boolean
enabled?: boolean
honorLabels?: boolean
jobName?: string
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
scheme?: (boolean | number | string)
scrapeInterval?: (boolean | number | string)
scrapeTimeout?: (boolean | number | string)
staticConfigLabels?: {
[k: string]: string
}
targetLimit?: (number | string)
tlsConfig?: {
[k: string]: unknown
}
}
}
prometheusScrape?: boolean
rbac?: {
clusterRoleSelectors?: readonly unknown[]
create?: boolean
customResourceState?: {
createClusterRoleRules?: boolean
}
extraRules?: readonly unknown[]
useClusterRole?: boolean
useExistingRole?: (boolean | number | string)
}
readinessProbe?: {
failureThreshold?: number
httpGet?: {
httpHeaders?: readonly {
name?: (boolean | number | string)
value?: (boolean | number | string)
}[]
scheme?: string
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
releaseLabel?: boolean
releaseNamespace?: boolean
replicas?: number
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
securityContext?: {
enabled?: boolean
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
selectorOverride?: {
[k: string]: unknown
}
selfMonitor?: {
enabled?: boolean
telemetryHost?: (boolean | number | string)
telemetryNodePort?: (boolean | number | string)
telemetryPort?: (boolean | number | string)
}
service?: {
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly (boolean | number | string)[]
nodePort?: (number | string)
port?: (number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly unknown[]
name?: (boolean | number | string)
}
startupProbe?: {
enabled?: boolean
failureThreshold?: number
httpGet?: {
httpHeaders?: readonly {
name?: (boolean | number | string)
value?: (boolean | number | string)
}[]
scheme?: string
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
updateStrategy?: (boolean | number | string)
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
updatePolicy?: unknown
}
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
kubeApiServer?: {
enabled?: boolean
jobNameOverride?: (boolean | number | string)
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
enabled?: boolean
interval?: (boolean | number | string)
jobLabel?: string
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly {
action?: string
regex?: string
sourceLabels?: readonly string[]
[k: string]: unknown
}[]
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
selector?: {
matchLabels?: {
component?: string
provider?: string
[k: string]: unknown
}
[k: string]: unknown
}
targetLabels?: readonly unknown[]
targetLimit?: (number | string)
}
tlsConfig?: {
insecureSkipVerify?: boolean
serverName?: string
}
}
kubeControllerManager?: {
enabled?: boolean
endpoints?: readonly (boolean | number | string)[]
jobNameOverride?: (boolean | number | string)
service?: {
enabled?: boolean
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
port?: (boolean | number | {
Capabilities?: {
KubeVersion?: {
Version?: (boolean | number | string)
}
}
Values?: {
kubeVersionOverride?: (boolean | number | string)
}
} | string)
selector?: unknown
targetPort?: (boolean | number | {
Capabilities?: {
KubeVersion?: {
Version?: (boolean | number | string)
}
}
Values?: {
kubeVersionOverride?: (boolean | number | string)
}
} | string)
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
enabled?: boolean
https?: (boolean | number | {
Capabilities?: {
KubeVersion?: {
Version?: (boolean | number | string)
}
}
Values?: {
kubeVersionOverride?: (boolean | number | string)
}
} | string)
insecureSkipVerify?: (boolean | number | {
Capabilities?: {
KubeVersion?: {
Version?: (boolean | number | string)
}
}
Values?: {
kubeVersionOverride?: (boolean | number | string)
}
} | string)
interval?: (boolean | number | string)
jobLabel?: string
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
port?: string
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
selector?: {
[k: string]: unknown
}
serverName?: (boolean | number | string)
targetLabels?: readonly unknown[]
targetLimit?: (number | string)
}
}
kubeDns?: {
enabled?: boolean
service?: {
dnsmasq?: {
port?: (number | string)
targetPort?: (number | string)
}
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
selector?: unknown
skydns?: {
port?: (number | string)
targetPort?: (number | string)
}
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
bearerTokenFile?: string
dnsmasqMetricRelabelings?: readonly unknown[]
dnsmasqRelabelings?: readonly unknown[]
interval?: (boolean | number | string)
jobLabel?: string
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
selector?: {
[k: string]: unknown
}
targetLabels?: readonly unknown[]
targetLimit?: (number | string)
}
}
kubeEtcd?: {
enabled?: boolean
endpoints?: readonly (boolean | number | string)[]
service?: {
enabled?: boolean
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
port?: (number | string)
selector?: unknown
targetPort?: (number | string)
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
bearerTokenFile?: string
caFile?: (boolean | number | string)
certFile?: (boolean | number | string)
enabled?: boolean
insecureSkipVerify?: boolean
interval?: (boolean | number | string)
jobLabel?: string
keyFile?: (boolean | number | string)
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
port?: string
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
scheme?: string
selector?: {
[k: string]: unknown
}
serverName?: (boolean | number | string)
targetLabels?: readonly unknown[]
targetLimit?: (number | string)
}
}
kubeProxy?: {
enabled?: boolean
endpoints?: readonly (boolean | number | string)[]
jobNameOverride?: (boolean | number | string)
service?: {
enabled?: boolean
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
port?: (number | string)
selector?: unknown
targetPort?: (number | string)
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
bearerTokenFile?: string
enabled?: boolean
https?: boolean
interval?: (boolean | number | string)
jobLabel?: string
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
port?: string
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
selector?: {
[k: string]: unknown
}
targetLabels?: readonly unknown[]
targetLimit?: (number | string)
}
}
kubeScheduler?: {
enabled?: boolean
endpoints?: readonly (boolean | number | string)[]
jobNameOverride?: (boolean | number | string)
service?: {
enabled?: boolean
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
port?: (boolean | number | {
Capabilities?: {
KubeVersion?: {
Version?: (boolean | number | string)
}
}
Values?: {
kubeVersionOverride?: (boolean | number | string)
}
} | string)
selector?: unknown
targetPort?: (boolean | number | {
Capabilities?: {
KubeVersion?: {
Version?: (boolean | number | string)
}
}
Values?: {
kubeVersionOverride?: (boolean | number | string)
}
} | string)
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
enabled?: boolean
https?: (boolean | number | {
Capabilities?: {
KubeVersion?: {
Version?: (boolean | number | string)
}
}
Values?: {
kubeVersionOverride?: (boolean | number | string)
}
} | string)
insecureSkipVerify?: (boolean | number | {
Capabilities?: {
KubeVersion?: {
Version?: (boolean | number | string)
}
}
Values?: {
kubeVersionOverride?: (boolean | number | string)
}
} | string)
interval?: (boolean | number | string)
jobLabel?: string
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
port?: string
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
reource?: {
relabelings?: unknown
}
resource?: {
enabled?: boolean
interval?: (boolean | number | string)
metricRelabelings?: readonly unknown[]
relabelings?: readonly (boolean | number | string)[]
}
sampleLimit?: (number | string)
selector?: {
[k: string]: unknown
}
serverName?: (boolean | number | string)
targetLabels?: readonly unknown[]
targetLimit?: (number | string)
}
}
kubeStateMetrics?: {
enabled?: boolean
}
kubeTargetVersionOverride?: (boolean | number | string)
kubeVersionOverride?: (boolean | number | string)
kubelet?: {
enabled?: boolean
jobNameOverride?: (boolean | number | string)
namespace?: string
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
attachMetadata?: {
node?: boolean
[k: string]: unknown
}
cAdvisor?: boolean
cAdvisorInterval?: string
cAdvisorMetricRelabelings?: readonly {
action?: string
regex?: string
sourceLabels?: readonly string[]
[k: string]: unknown
}[]
cAdvisorRelabelings?: readonly {
action?: string
sourceLabels?: readonly string[]
targetLabel?: string
[k: string]: unknown
}[]
enabled?: boolean
honorLabels?: boolean
honorTimestamps?: boolean
https?: boolean
insecureSkipVerify?: boolean
interval?: (boolean | number | string)
kubelet?: boolean
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly {
action?: string
regex?: string
sourceLabels?: readonly string[]
[k: string]: unknown
}[]
probes?: boolean
probesMetricRelabelings?: readonly unknown[]
probesRelabelings?: readonly {
action?: string
sourceLabels?: readonly string[]
targetLabel?: string
[k: string]: unknown
}[]
proxyUrl?: (boolean | number | string)
relabelings?: readonly {
action?: string
sourceLabels?: readonly string[]
targetLabel?: string
[k: string]: unknown
}[]
resource?: boolean
resourceInterval?: string
resourceMetricRelabelings?: unknown
resourcePath?: string
resourceRelabelings?: readonly {
action?: string
sourceLabels?: readonly string[]
targetLabel?: string
[k: string]: unknown
}[]
sampleLimit?: (number | string)
scrapeTimeout?: (boolean | number | string)
targetLabels?: readonly unknown[]
targetLimit?: (number | string)
trackTimestampsStaleness?: boolean
}
}
kubernetesServiceMonitors?: {
enabled?: boolean
}
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
nodeExporter?: {
enabled?: boolean
forceDeployDashboards?: boolean
operatingSystems?: {
aix?: {
enabled?: boolean
}
darwin?: {
enabled?: boolean
}
linux?: {
enabled?: boolean
}
}
}
prometheus?: {
additionalLabels?: {
[k: string]: string
}
additionalPodMonitors?: readonly {
additionalLabels?: unknown
attachMetadata?: unknown
fallbackScrapeProtocol?: (boolean | number | string)
jobLabel?: (boolean | number | string)
labelLimit?: (boolean | number | string)
labelNameLengthLimit?: (boolean | number | string)
labelValueLengthLimit?: (boolean | number | string)
name?: (boolean | number | string)
namespaceSelector?: unknown
podMetricsEndpoints?: unknown
podTargetLabels?: unknown
sampleLimit?: (boolean | number | string)
selector?: unknown
targetLimit?: (boolean | number | string)
}[]
additionalRulesForClusterRole?: readonly unknown[]
additionalServiceMonitors?: readonly {
additionalLabels?: unknown
attachMetadata?: unknown
endpoints?: unknown
fallbackScrapeProtocol?: (boolean | number | string)
jobLabel?: (boolean | number | string)
labelLimit?: (boolean | number | string)
labelNameLengthLimit?: (boolean | number | string)
labelValueLengthLimit?: (boolean | number | string)
name?: (boolean | number | string)
namespaceSelector?: unknown
podTargetLabels?: unknown
sampleLimit?: (boolean | number | string)
selector?: unknown
targetLabels?: unknown
targetLimit?: (boolean | number | string)
}[]
agentMode?: boolean
annotations?: {
[k: string]: string
}
enabled?: boolean
extraSecret?: {
annotations?: {
[k: string]: string
}
data?: {
[k: string]: (boolean | number | string)
}
name?: (boolean | number | string)
}
ingress?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
extraPaths?: unknown
hosts?: readonly (boolean | number | string)[]
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
pathType?: (boolean | number | string)
paths?: readonly (boolean | number | string)[]
servicePort?: (boolean | number | string)
tls?: readonly unknown[]
}
ingressPerReplica?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
hostDomain?: (boolean | number | string)
hostPrefix?: (boolean | number | string)
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
pathType?: (boolean | number | string)
paths?: readonly (boolean | number | string)[]
tlsSecretName?: (boolean | number | string)
tlsSecretPerReplica?: {
enabled?: boolean
prefix?: string
}
}
networkPolicy?: {
cilium?: {
egress?: unknown
endpointSelector?: unknown
ingress?: unknown
}
egress?: unknown
enabled?: boolean
flavor?: string
ingress?: unknown
namespace?: (boolean | number | string)
podSelector?: unknown
}
podDisruptionBudget?: {
enabled?: boolean
minAvailable?: number
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
prometheusSpec?: {
additionalAlertManagerConfigs?: readonly unknown[]
additionalAlertManagerConfigsSecret?: {
key?: (boolean | number | string)
name?: (boolean | number | string)
optional?: (boolean | number | string)
}
additionalAlertRelabelConfigs?: readonly unknown[]
additionalAlertRelabelConfigsSecret?: {
key?: (boolean | number | string)
name?: (boolean | number | string)
}
additionalArgs?: readonly unknown[]
additionalConfig?: {
[k: string]: unknown
}
additionalConfigString?: (boolean | number | string)
additionalPrometheusSecretsAnnotations?: {
[k: string]: string
}
additionalRemoteRead?: readonly unknown[]
additionalRemoteWrite?: readonly unknown[]
additionalScrapeConfigs?: (readonly unknown[] | string)
additionalScrapeConfigsSecret?: {
enabled?: (boolean | number | string)
key?: (boolean | number | string)
name?: (boolean | number | string)
}
affinity?: {
[k: string]: unknown
}
alertingEndpoints?: readonly unknown[]
allowOverlappingBlocks?: boolean
apiserverConfig?: {
[k: string]: unknown
}
arbitraryFSAccessThroughSMs?: boolean
automountServiceAccountToken?: boolean
bodySizeLimit?: (boolean | number | string)
configMaps?: readonly unknown[]
containers?: readonly unknown[]
convertClassicHistogramsToNHCB?: boolean
disableAlerting?: boolean
disableCompaction?: boolean
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: (boolean | number | string)
enableAdminAPI?: boolean
enableFeatures?: readonly (boolean | number | string)[]
enableOTLPReceiver?: boolean
enableRemoteWriteReceiver?: boolean
enableServiceLinks?: (boolean | number | string)
enforcedBodySizeLimit?: (boolean | number | string)
enforcedKeepDroppedTargets?: number
enforcedLabelLimit?: boolean
enforcedLabelNameLengthLimit?: boolean
enforcedLabelValueLengthLimit?: boolean
enforcedNamespaceLabel?: (boolean | number | string)
enforcedSampleLimit?: boolean
enforcedTargetLimit?: boolean
evaluationInterval?: (boolean | number | string)
excludedFromEnforcement?: (readonly unknown[] | string)
exemplars?: {
[k: string]: unknown
}
externalLabels?: {
[k: string]: string
}
externalUrl?: (boolean | number | string)
hostAliases?: readonly unknown[]
hostNetwork?: boolean
hostUsers?: (boolean | number | string)
ignoreNamespaceSelectors?: boolean
image?: {
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
initContainers?: readonly unknown[]
keepDroppedTargets?: number
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
listenLocal?: boolean
logFormat?: string
logLevel?: string
maximumStartupDurationSeconds?: number
minReadySeconds?: number
nameEscapingScheme?: (boolean | number | string)
nameValidationScheme?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
otlp?: {
[k: string]: unknown
}
overrideHonorLabels?: boolean
overrideHonorTimestamps?: boolean
paused?: boolean
persistentVolumeClaimRetentionPolicy?: {
[k: string]: unknown
}
podAntiAffinity?: string
podAntiAffinityTopologyKey?: string
podManagementPolicy?: (boolean | number | string)
podMetadata?: {
[k: string]: unknown
}
podMonitorNamespaceSelector?: {
[k: string]: unknown
}
podMonitorSelector?: {
[k: string]: unknown
}
podMonitorSelectorNilUsesHelmValues?: boolean
podTargetLabels?: readonly unknown[]
portName?: string
priorityClassName?: (boolean | number | string)
probeNamespaceSelector?: {
[k: string]: unknown
}
probeSelector?: {
[k: string]: unknown
}
probeSelectorNilUsesHelmValues?: boolean
prometheusExternalLabelName?: (boolean | number | string)
prometheusExternalLabelNameClear?: boolean
prometheusRulesExcludedFromEnforce?: readonly unknown[]
query?: {
[k: string]: unknown
}
queryLogFile?: boolean
reloadStrategy?: (boolean | number | string)
remoteRead?: readonly unknown[]
remoteWrite?: readonly unknown[]
remoteWriteDashboards?: boolean
remoteWriteReceiverMessageVersions?: readonly unknown[]
replicaExternalLabelName?: (boolean | number | string)
replicaExternalLabelNameClear?: boolean
replicas?: number
resources?: {
[k: string]: unknown
}
retention?: string
retentionSize?: (boolean | number | string)
routePrefix?: string
ruleNamespaceSelector?: {
[k: string]: unknown
}
ruleQueryOffset?: (boolean | number | string)
ruleSelector?: {
[k: string]: unknown
}
ruleSelectorNilUsesHelmValues?: boolean
runtime?: {
[k: string]: unknown
}
sampleLimit?: boolean
schedulerName?: (boolean | number | string)
scrapeClasses?: readonly unknown[]
scrapeClassicHistograms?: boolean
scrapeConfigNamespaceSelector?: {
[k: string]: unknown
}
scrapeConfigSelector?: {
[k: string]: unknown
}
scrapeConfigSelectorNilUsesHelmValues?: boolean
scrapeFailureLogFile?: (boolean | number | string)
scrapeInterval?: (boolean | number | string)
scrapeNativeHistograms?: boolean
scrapeProtocols?: readonly unknown[]
scrapeTimeout?: (boolean | number | string)
secrets?: readonly unknown[]
securityContext?: {
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
serviceDiscoveryRole?: (boolean | number | string)
serviceMonitorNamespaceSelector?: {
[k: string]: unknown
}
serviceMonitorSelector?: {
[k: string]: unknown
}
serviceMonitorSelectorNilUsesHelmValues?: boolean
serviceName?: (boolean | number | string)
shardRetentionPolicy?: {
[k: string]: unknown
}
shardingStrategy?: {
[k: string]: unknown
}
shards?: number
storageSpec?: {
[k: string]: unknown
}
targetLimit?: (number | string)
terminationGracePeriodSeconds?: (boolean | number | string)
thanos?: {
image?: unknown
objectStorageConfig?: unknown
secretProviderClass?: unknown
[k: string]: unknown
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
tracingConfig?: {
[k: string]: unknown
}
tsdb?: {
outOfOrderTimeWindow?: string
}
updateStrategy?: {
[k: string]: unknown
}
version?: (boolean | number | string)
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
walCompression?: boolean
web?: {
[k: string]: unknown
}
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
sessionPersistence?: {
[k: string]: unknown
}
}
[k: string]: unknown
}
routePerReplica?: {
main?: {
additionalRules?: readonly unknown[]
annotations?: {
[k: string]: string
}
apiVersion?: string
enabled?: boolean
filters?: readonly unknown[]
hostDomain?: (boolean | number | string)
hostPrefix?: (boolean | number | string)
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
sessionPersistence?: {
[k: string]: unknown
}
}
[k: string]: unknown
}
service?: {
additionalPorts?: readonly unknown[]
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
enabled?: boolean
externalIPs?: readonly unknown[]
externalTrafficPolicy?: string
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
labels?: {
[k: string]: string
}
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly (boolean | number | string)[]
nodePort?: (number | string)
port?: (number | string)
publishNotReadyAddresses?: boolean
reloaderWebNodePort?: (boolean | number | string)
reloaderWebPort?: (number | string)
sessionAffinity?: string
sessionAffinityConfig?: {
clientIP?: {
timeoutSeconds?: (number | string)
}
}
targetPort?: (number | string)
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
additionalEndpoints?: readonly (boolean | number | {
bearerTokenFile?: (boolean | number | string)
interval?: (boolean | number | string)
metricRelabelings?: unknown
path?: (boolean | number | string)
port?: (boolean | number | string)
proxyUrl?: (boolean | number | string)
relabelings?: unknown
scheme?: (boolean | number | string)
tlsConfig?: unknown
} | string)[]
additionalLabels?: {
[k: string]: string
}
bearerTokenFile?: (boolean | number | string)
interval?: (boolean | number | string)
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
scheme?: (boolean | number | string)
selfMonitor?: boolean
targetLimit?: (number | string)
tlsConfig?: {
[k: string]: unknown
}
}
servicePerReplica?: {
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
enabled?: boolean
externalTrafficPolicy?: string
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
loadBalancerSourceRanges?: readonly (boolean | number | string)[]
nodePort?: (number | string)
port?: (number | string)
targetPort?: (number | string)
type?: string
}
thanosIngress?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
hosts?: readonly (boolean | number | string)[]
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
nodePort?: (number | string)
pathType?: (boolean | number | string)
paths?: readonly (boolean | number | string)[]
servicePort?: (number | string)
tls?: readonly unknown[]
}
thanosService?: {
annotations?: {
[k: string]: string
}
clusterIP?: string
enabled?: boolean
externalTrafficPolicy?: string
httpNodePort?: (number | string)
httpPort?: (number | string)
httpPortName?: string
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
labels?: {
[k: string]: string
}
nodePort?: (number | string)
port?: (number | string)
portName?: string
targetHttpPort?: string
targetPort?: string
type?: string
}
thanosServiceExternal?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
externalTrafficPolicy?: string
httpNodePort?: (number | string)
httpPort?: (number | string)
httpPortName?: string
labels?: {
[k: string]: string
}
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly (boolean | number | string)[]
nodePort?: (number | string)
port?: (number | string)
portName?: string
targetHttpPort?: string
targetPort?: string
type?: string
}
thanosServiceMonitor?: {
additionalLabels?: {
[k: string]: string
}
bearerTokenFile?: (boolean | number | string)
enabled?: boolean
interval?: (boolean | number | string)
labelLimit?: (boolean | number | string)
labelNameLengthLimit?: (boolean | number | string)
labelValueLengthLimit?: (boolean | number | string)
metricRelabelings?: readonly unknown[]
relabelings?: readonly unknown[]
sampleLimit?: (boolean | number | string)
scheme?: (boolean | number | string)
targetLimit?: (boolean | number | string)
tlsConfig?: {
[k: string]: unknown
}
}
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
}
"prometheus-node-exporter"?: {
affinity?: {
nodeAffinity?: unknown
podAffinity?: unknown
podAntiAffinity?: unknown
}
commonLabels?: {
[k: string]: string
}
configmaps?: readonly {
mountPath?: (boolean | number | string)
name?: (boolean | number | string)
}[]
containerSecurityContext?: {
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
daemonsetAnnotations?: {
[k: string]: string
}
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: (boolean | number | string)
endpoints?: readonly (boolean | number | string)[]
env?: {
[k: string]: (boolean | number | string)
}
extraArgs?: readonly string[]
extraHostVolumeMounts?: readonly {
hostPath?: (boolean | number | string)
mountPath?: (boolean | number | string)
mountPropagation?: (boolean | number | string)
name?: (boolean | number | string)
readOnly?: (boolean | number | string)
type?: (boolean | number | string)
}[]
extraInitContainers?: readonly unknown[]
extraManifests?: readonly (boolean | number | string)[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: {
imagePullSecrets?: readonly unknown[]
imageRegistry?: (boolean | number | string)
rbac?: {
create?: (boolean | number | string)
createAggregateClusterRoles?: (boolean | number | string)
}
}
hostIPC?: boolean
hostNetwork?: boolean
hostPID?: boolean
hostProcFsMount?: {
mountPropagation?: (boolean | number | string)
}
hostRootFsMount?: {
enabled?: boolean
mountPropagation?: string
}
hostSysFsMount?: {
mountPropagation?: (boolean | number | string)
}
hostUsers?: (boolean | number | string)
image?: {
digest?: (boolean | number | string)
distroless?: boolean
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
kubeRBACProxy?: {
containerSecurityContext?: {
[k: string]: unknown
}
enableHostPort?: boolean
enableProxyEndpointsHostPort?: boolean
enabled?: boolean
env?: {
[k: string]: (boolean | number | string)
}
extraArgs?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
image?: {
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
port?: (number | string)
portName?: string
proxyEndpointsPort?: (number | string)
resources?: {
[k: string]: unknown
}
tls?: {
enabled?: boolean
tlsClientAuth?: boolean
}
}
livenessProbe?: {
failureThreshold?: number
httpGet?: {
httpHeaders?: readonly {
name?: (boolean | number | string)
value?: (boolean | number | string)
}[]
scheme?: string
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
networkPolicy?: {
enabled?: boolean
ingress?: unknown
}
nodeSelector?: {
"kubernetes.io/os"?: string
[k: string]: unknown
}
permissionInitContainer?: {
extraCommands?: readonly (boolean | number | string)[]
fixes?: {
rapl?: boolean
slabinfo?: boolean
}
image?: {
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
securityContext?: {
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
[k: string]: unknown
}
}
podAnnotations?: {
"cluster-autoscaler.kubernetes.io/safe-to-evict"?: string
[k: string]: unknown
}
podLabels?: {
jobLabel?: string
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
prometheus?: {
monitor?: {
additionalLabels?: {
[k: string]: string
}
apiVersion?: (boolean | number | string)
attachMetadata?: {
node?: boolean
[k: string]: unknown
}
basicAuth?: {
[k: string]: unknown
}
bearerTokenFile?: (boolean | number | string)
enabled?: boolean
interval?: (boolean | number | string)
jobLabel?: string
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
podTargetLabels?: readonly unknown[]
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
scheme?: string
scrapeTimeout?: (boolean | number | string)
selectorOverride?: {
[k: string]: unknown
}
targetLabels?: readonly unknown[]
targetLimit?: (number | string)
tlsConfig?: {
[k: string]: unknown
}
}
podMonitor?: {
additionalLabels?: {
[k: string]: string
}
apiVersion?: (boolean | number | string)
attachMetadata?: {
node?: boolean
[k: string]: unknown
}
authorization?: {
[k: string]: unknown
}
basicAuth?: {
[k: string]: unknown
}
bearerTokenSecret?: {
[k: string]: unknown
}
enableHttp2?: (boolean | number | string)
enabled?: boolean
filterRunning?: (boolean | number | string)
followRedirects?: (boolean | number | string)
honorLabels?: boolean
honorTimestamps?: boolean
interval?: (boolean | number | string)
jobLabel?: string
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
oauth2?: {
[k: string]: unknown
}
params?: {
[k: string]: unknown
}
path?: string
podTargetLabels?: readonly unknown[]
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
scheme?: string
scrapeTimeout?: (boolean | number | string)
selectorOverride?: {
[k: string]: unknown
}
targetLimit?: (number | string)
tlsConfig?: {
[k: string]: unknown
}
}
}
rbac?: {
create?: boolean
pspEnabled?: boolean
useExistingRole?: (boolean | number | string)
}
readinessProbe?: {
failureThreshold?: number
httpGet?: {
httpHeaders?: readonly {
name?: (boolean | number | string)
value?: (boolean | number | string)
}[]
scheme?: string
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
releaseLabel?: boolean
resources?: {
[k: string]: unknown
}
restartPolicy?: (boolean | number | string)
revisionHistoryLimit?: (number | string)
secrets?: readonly {
mountPath?: (boolean | number | string)
name?: (boolean | number | string)
}[]
securityContext?: {
fsGroup?: number
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
[k: string]: unknown
}
service?: {
annotations?: {
"prometheus.io/scrape"?: string
[k: string]: unknown
}
clusterIP?: (boolean | number | string)
enabled?: boolean
externalTrafficPolicy?: (boolean | number | string)
internalTrafficPolicy?: (boolean | number | string)
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
labels?: {
jobLabel?: string
[k: string]: unknown
}
listenOnAllInterfaces?: boolean
nodePort?: (boolean | number | string)
port?: (number | string)
portName?: string
servicePort?: (boolean | number | string)
targetPort?: (number | string)
type?: string
}
serviceAccount?: {
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
imagePullSecrets?: readonly unknown[]
name?: (boolean | number | string)
}
sidecarHostVolumeMounts?: readonly {
hostPath?: (boolean | number | string)
mountPath?: (boolean | number | string)
mountPropagation?: (boolean | number | string)
name?: (boolean | number | string)
readOnly?: (boolean | number | string)
}[]
sidecarVolumeMount?: readonly {
mountPath?: (boolean | number | string)
name?: (boolean | number | string)
readOnly?: (boolean | number | string)
}[]
sidecars?: readonly unknown[]
terminationGracePeriodSeconds?: (boolean | number | string)
terminationMessageParams?: {
enabled?: boolean
terminationMessagePath?: string
terminationMessagePolicy?: string
}
tlsSecret?: {
caItem?: (boolean | number | string)
certItem?: string
enabled?: boolean
keyItem?: string
secretName?: string
volumeName?: string
}
tolerations?: readonly {
effect?: string
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
version?: (boolean | number | string)
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
updatePolicy?: unknown
}
}
"prometheus-windows-exporter"?: {
affinity?: {
[k: string]: unknown
}
config?: string
configmaps?: readonly {
mountPath?: (boolean | number | string)
name?: (boolean | number | string)
}[]
containerSecurityContext?: {
[k: string]: unknown
}
daemonsetAnnotations?: {
[k: string]: string
}
dnsConfig?: {
[k: string]: unknown
}
env?: {
[k: string]: (boolean | number | string)
}
extraArgs?: readonly unknown[]
extraHostVolumeMounts?: readonly {
hostPath?: (boolean | number | string)
mountPath?: (boolean | number | string)
name?: (boolean | number | string)
readOnly?: (boolean | number | string)
}[]
extraInitContainers?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: {
imagePullSecrets?: readonly unknown[]
imageRegistry?: (boolean | number | string)
rbac?: {
create?: (boolean | number | string)
createAggregateClusterRoles?: (boolean | number | string)
}
}
hostNetwork?: boolean
hostPID?: boolean
image?: {
digest?: (boolean | number | string)
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
livenessProbe?: {
failureThreshold?: number
httpGet?: {
httpHeaders?: readonly {
name?: (boolean | number | string)
value?: (boolean | number | string)
}[]
path?: string
scheme?: string
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
nodeSelector?: {
"kubernetes.io/os"?: string
[k: string]: unknown
}
podAnnotations?: {
"cluster-autoscaler.kubernetes.io/safe-to-evict"?: string
[k: string]: unknown
}
podLabels?: {
jobLabel?: string
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
prometheus?: {
monitor?: {
additionalLabels?: {
[k: string]: string
}
apiVersion?: (boolean | number | string)
attachMetadata?: {
node?: boolean
[k: string]: unknown
}
basicAuth?: {
[k: string]: unknown
}
bearerTokenFile?: (boolean | number | string)
enabled?: boolean
interval?: (boolean | number | string)
jobLabel?: string
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
podTargetLabels?: readonly unknown[]
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
scheme?: string
scrapeTimeout?: string
selectorOverride?: {
[k: string]: unknown
}
targetLimit?: (number | string)
tlsConfig?: {
[k: string]: unknown
}
}
podMonitor?: {
additionalLabels?: {
[k: string]: string
}
apiVersion?: (boolean | number | string)
attachMetadata?: {
node?: boolean
[k: string]: unknown
}
authorization?: {
[k: string]: unknown
}
basicAuth?: {
[k: string]: unknown
}
bearerTokenSecret?: {
[k: string]: unknown
}
enableHttp2?: (boolean | number | string)
enabled?: boolean
filterRunning?: (boolean | number | string)
followRedirects?: (boolean | number | string)
honorLabels?: boolean
honorTimestamps?: boolean
interval?: (boolean | number | string)
jobLabel?: (boolean | number | string)
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
oauth2?: {
[k: string]: unknown
}
params?: {
[k: string]: unknown
}
path?: string
podTargetLabels?: readonly unknown[]
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
scheme?: string
scrapeTimeout?: (boolean | number | string)
selectorOverride?: {
[k: string]: unknown
}
targetLimit?: (number | string)
tlsConfig?: {
[k: string]: unknown
}
}
}
rbac?: {
create?: boolean
}
readinessProbe?: {
failureThreshold?: number
httpGet?: {
httpHeaders?: readonly {
name?: (boolean | number | string)
value?: (boolean | number | string)
}[]
path?: string
scheme?: string
}
initialDelaySeconds?: number
periodSeconds?: (number | string)
successThreshold?: number
timeoutSeconds?: (number | string)
}
releaseLabel?: boolean
resources?: {
[k: string]: unknown
}
secrets?: readonly {
mountPath?: (boolean | number | string)
name?: (boolean | number | string)
}[]
securityContext?: {
windowsOptions?: {
hostProcess?: boolean
runAsUserName?: string
[k: string]: unknown
}
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
nodePort?: (boolean | number | string)
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
imagePullSecrets?: readonly unknown[]
name?: (boolean | number | string)
}
sidecarHostVolumeMounts?: readonly {
hostPath?: (boolean | number | string)
name?: (boolean | number | string)
}[]
sidecarVolumeMount?: readonly {
mountPath?: (boolean | number | string)
name?: (boolean | number | string)
}[]
sidecars?: (readonly unknown[] | {
Values?: unknown
[k: string]: unknown
})
tolerations?: readonly {
effect?: string
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
}
prometheusOperator?: {
admissionWebhooks?: {
annotations?: {
[k: string]: string
}
caBundle?: (boolean | number | string)
certManager?: {
admissionCert?: {
duration?: (boolean | number | string)
revisionHistoryLimit?: (boolean | number | string)
}
enabled?: boolean
issuerRef?: unknown
rootCert?: {
duration?: (boolean | number | string)
revisionHistoryLimit?: (boolean | number | string)
}
}
createSecretJob?: {
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
}
deployment?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
dnsConfig?: {
[k: string]: unknown
}
enabled?: boolean
hostNetwork?: boolean
image?: {
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: (boolean | number | string)
}
labels?: {
[k: string]: string
}
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
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
enabled?: boolean
minAvailable?: number
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
priorityClassName?: (boolean | number | string)
promqlOptions?: readonly (boolean | number | string)[]
readinessProbe?: {
enabled?: boolean
failureThreshold?: number
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
securityContext?: {
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
additionalPorts?: readonly (boolean | number | string)[]
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
externalIPs?: readonly unknown[]
externalTrafficPolicy?: string
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
labels?: {
[k: string]: string
}
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly (boolean | number | string)[]
nodePort?: (number | string)
nodePortTls?: (number | string)
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
strategy?: {
[k: string]: unknown
}
tls?: {
enabled?: boolean
internalPort?: (number | string)
tlsMinVersion?: string
}
tolerations?: readonly unknown[]
}
enabled?: boolean
failurePolicy?: (boolean | number | string)
matchConditions?: {
[k: string]: unknown
}
mutatingWebhookConfiguration?: {
annotations?: {
[k: string]: string
}
}
namespaceSelector?: {
matchExpressions?: unknown
[k: string]: unknown
}
objectSelector?: {
[k: string]: unknown
}
patch?: {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
enabled?: boolean
image?: {
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
priorityClassName?: (boolean | number | string)
resources?: {
[k: string]: unknown
}
securityContext?: {
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
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
create?: boolean
}
tolerations?: readonly unknown[]
ttlSecondsAfterFinished?: number
}
patchWebhookJob?: {
securityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
}
timeoutSeconds?: (number | string)
validatingWebhookConfiguration?: {
annotations?: {
[k: string]: string
}
}
}
affinity?: {
[k: string]: unknown
}
alertmanagerConfigNamespaces?: readonly (boolean | number | string)[]
alertmanagerDefaultBaseImage?: (boolean | number | string)
alertmanagerDefaultBaseImageRegistry?: (boolean | number | string)
alertmanagerInstanceNamespaces?: readonly (boolean | number | string)[]
alertmanagerInstanceSelector?: (boolean | number | string)
annotations?: {
[k: string]: string
}
automountServiceAccountToken?: boolean
clusterDomain?: (boolean | number | string)
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
denyNamespaces?: readonly (boolean | number | string)[]
dnsConfig?: {
[k: string]: unknown
}
enabled?: boolean
env?: {
GOGC?: string
[k: string]: unknown
}
extraArgs?: readonly unknown[]
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
featureGates?: {
[k: string]: (boolean | number | string)
}
fullnameOverride?: (boolean | number | string)
hostNetwork?: boolean
hostUsers?: (boolean | number | string)
image?: {
pullPolicy?: string
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: (boolean | number | string)
}
kubeletEndpointSliceEnabled?: boolean
kubeletEndpointsEnabled?: boolean
kubeletService?: {
enabled?: boolean
name?: (boolean | number | string)
namespace?: string
selector?: (boolean | number | string)
}
labels?: {
[k: string]: string
}
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
logFormat?: (boolean | number | string)
logLevel?: (boolean | number | string)
namespaces?: {
additional?: (readonly (boolean | number | string)[] | {
[k: string]: (boolean | number | string)
})
releaseNamespace?: (boolean | number | string)
}
networkPolicy?: {
cilium?: {
egress?: unknown
}
enabled?: boolean
flavor?: string
matchLabels?: unknown
}
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
enabled?: boolean
minAvailable?: number
unhealthyPodEvictionPolicy?: string
[k: string]: unknown
}
podLabels?: {
[k: string]: string
}
priorityClassName?: (boolean | number | string)
prometheusConfigReloader?: {
enableProbe?: boolean
image?: {
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: (boolean | number | string)
}
resources?: {
limits?: {
cpu?: (boolean | number | string)
memory?: (boolean | number | string)
}
requests?: {
cpu?: (boolean | number | string)
memory?: (boolean | number | string)
}
}
}
prometheusDefaultBaseImage?: (boolean | number | string)
prometheusDefaultBaseImageRegistry?: (boolean | number | string)
prometheusInstanceNamespaces?: readonly (boolean | number | string)[]
prometheusInstanceSelector?: (boolean | number | string)
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
revisionHistoryLimit?: (number | string)
secretFieldSelector?: string
securityContext?: {
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
additionalPorts?: readonly (boolean | number | string)[]
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
externalIPs?: readonly unknown[]
externalTrafficPolicy?: string
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
labels?: {
[k: string]: string
}
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly (boolean | number | string)[]
nodePort?: (number | string)
nodePortTls?: (number | string)
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
additionalLabels?: {
[k: string]: string
}
interval?: (boolean | number | string)
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
scrapeTimeout?: (boolean | number | string)
selfMonitor?: boolean
targetLimit?: (number | string)
}
strategy?: {
[k: string]: unknown
}
terminationGracePeriodSeconds?: (number | string)
thanosImage?: {
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
thanosRulerInstanceNamespaces?: readonly (boolean | number | string)[]
thanosRulerInstanceSelector?: (boolean | number | string)
tls?: {
enabled?: boolean
internalPort?: (number | string)
tlsMinVersion?: string
}
tolerations?: readonly unknown[]
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
}
thanosRuler?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
extraSecret?: {
annotations?: {
[k: string]: string
}
data?: {
[k: string]: (boolean | number | string)
}
name?: (boolean | number | string)
}
ingress?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
hosts?: readonly (boolean | number | string)[]
ingressClassName?: (boolean | number | string)
labels?: {
[k: string]: string
}
pathType?: (boolean | number | string)
paths?: readonly (boolean | number | string)[]
tls?: readonly unknown[]
}
name?: (boolean | number | string)
podDisruptionBudget?: {
enabled?: boolean
minAvailable?: number
unhealthyPodEvictionPolicy?: string
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
sessionPersistence?: {
[k: string]: unknown
}
}
[k: string]: unknown
}
service?: {
additionalPorts?: readonly unknown[]
annotations?: {
[k: string]: string
}
clusterIP?: (boolean | number | string)
enabled?: boolean
externalIPs?: readonly unknown[]
externalTrafficPolicy?: string
ipDualStack?: {
enabled?: boolean
ipFamilies?: readonly string[]
ipFamilyPolicy?: string
}
labels?: {
[k: string]: string
}
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly (boolean | number | string)[]
nodePort?: (number | string)
port?: (number | string)
targetPort?: (number | string)
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
additionalEndpoints?: readonly (boolean | number | {
bearerTokenFile?: (boolean | number | string)
interval?: (boolean | number | string)
metricRelabelings?: unknown
path?: (boolean | number | string)
port?: (boolean | number | string)
proxyUrl?: (boolean | number | string)
relabelings?: unknown
scheme?: (boolean | number | string)
tlsConfig?: unknown
} | string)[]
additionalLabels?: {
[k: string]: string
}
bearerTokenFile?: (boolean | number | string)
interval?: (boolean | number | string)
labelLimit?: (number | string)
labelNameLengthLimit?: (number | string)
labelValueLengthLimit?: (number | string)
metricRelabelings?: readonly unknown[]
proxyUrl?: (boolean | number | string)
relabelings?: readonly unknown[]
sampleLimit?: (number | string)
scheme?: (boolean | number | string)
selfMonitor?: boolean
targetLimit?: (number | string)
tlsConfig?: {
[k: string]: unknown
}
}
thanosRulerSpec?: {
additionalArgs?: readonly unknown[]
additionalConfig?: {
[k: string]: unknown
}
additionalConfigString?: (boolean | number | string)
affinity?: {
[k: string]: unknown
}
alertDropLabels?: readonly unknown[]
alertQueryUrl?: (boolean | number | string)
alertRelabelConfigFile?: (boolean | number | string)
alertRelabelConfigs?: {
existingSecret?: {
key?: (boolean | number | string)
name?: (boolean | number | string)
}
secret?: {
[k: string]: unknown
}
}
alertmanagersConfig?: {
existingSecret?: {
key?: (boolean | number | string)
name?: (boolean | number | string)
}
secret?: {
[k: string]: unknown
}
}
alertmanagersUrl?: unknown
containers?: readonly unknown[]
dnsConfig?: {
[k: string]: unknown
}
dnsPolicy?: (boolean | number | string)
enableFeatures?: readonly (boolean | number | string)[]
enableServiceLinks?: (boolean | number | string)
enforcedNamespaceLabel?: (boolean | number | string)
evaluationInterval?: (boolean | number | string)
excludedFromEnforcement?: (readonly unknown[] | string)
externalPrefix?: (boolean | number | string)
externalPrefixNilUsesHelmValues?: boolean
extraEnv?: readonly unknown[]
grpcServerTlsConfig?: {
[k: string]: unknown
}
hostAliases?: readonly unknown[]
hostUsers?: (boolean | number | string)
image?: {
registry?: string
repository?: string
sha?: (boolean | number | string)
tag?: string
}
imagePullPolicy?: (boolean | number | string)
initContainers?: readonly unknown[]
labels?: {
[k: string]: string
}
listenLocal?: boolean
logFormat?: string
logLevel?: string
minReadySeconds?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
objectStorageConfig?: {
existingSecret?: {
key?: (boolean | number | string)
name?: (boolean | number | string)
}
secret?: {
[k: string]: unknown
}
}
objectStorageConfigFile?: (boolean | number | string)
paused?: boolean
podAntiAffinity?: string
podAntiAffinityTopologyKey?: string
podManagementPolicy?: (boolean | number | string)
podMetadata?: {
[k: string]: unknown
}
portName?: string
priorityClassName?: (boolean | number | string)
queryConfig?: {
existingSecret?: {
key?: (boolean | number | string)
name?: (boolean | number | string)
}
secret?: {
[k: string]: unknown
}
}
queryEndpoints?: readonly unknown[]
remoteWrite?: readonly unknown[]
replicas?: number
resendDelay?: (boolean | number | string)
resources?: {
[k: string]: unknown
}
retention?: string
routePrefix?: string
ruleConcurrentEval?: (boolean | number | string)
ruleGracePeriod?: (boolean | number | string)
ruleNamespaceSelector?: {
[k: string]: unknown
}
ruleOutageTolerance?: (boolean | number | string)
ruleQueryOffset?: (boolean | number | string)
ruleSelector?: {
[k: string]: unknown
}
ruleSelectorNilUsesHelmValues?: boolean
securityContext?: {
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
serviceName?: (boolean | number | string)
storage?: {
[k: string]: unknown
}
terminationGracePeriodSeconds?: (boolean | number | string)
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
tracingConfig?: {
existingSecret?: {
key?: (boolean | number | string)
name?: (boolean | number | string)
}
secret?: {
[k: string]: unknown
}
}
tracingConfigFile?: (boolean | number | string)
updateStrategy?: {
[k: string]: unknown
}
version?: (boolean | number | string)
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
web?: {
[k: string]: unknown
}
}
}
windowsMonitoring?: {
enabled?: boolean
}
}
