// Generated from upstream.schema.json by `nx run trivy-operator:types`; do not edit.

export interface ChartValues {
affinity?: {
[k: string]: unknown
}
alternateReportStorage?: {
enabled?: boolean
mountPath?: string
podSecurityContext?: {
fsGroup?: number
runAsUser?: number
}
storage?: string
storageClassName?: (boolean | number | string)
volumeName?: string
}
automountServiceAccountToken?: boolean
compliance?: {
cron?: string
failEntriesLimit?: (number | string)
reportType?: string
specs?: readonly string[]
}
excludeNamespaces?: (boolean | number | string)
extraEnv?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: {
image?: {
registry?: (boolean | number | string)
}
}
hostAliases?: readonly unknown[]
image?: {
pullPolicy?: string
pullSecrets?: readonly unknown[]
registry?: string
repository?: string
tag?: (boolean | number | string)
}
managedBy?: string
nameOverride?: (boolean | number | string)
nodeCollector?: {
excludeNodes?: (boolean | number | string)
imagePullSecret?: (boolean | number | string)
registry?: string
repository?: string
tag?: string
tolerations?: readonly unknown[]
useNodeSelector?: boolean
volumeMounts?: readonly {
mountPath?: string
name?: string
readOnly?: boolean
[k: string]: unknown
}[]
volumes?: readonly {
hostPath?: {
path?: string
[k: string]: unknown
}
name?: string
[k: string]: unknown
}[]
}
nodeSelector?: {
[k: string]: string
}
operator?: {
accessGlobalSecretsAndServiceAccount?: boolean
annotations?: {
[k: string]: string
}
batchDeleteDelay?: string
batchDeleteLimit?: (number | string)
builtInServerRegistryInsecure?: boolean
builtInTrivyServer?: boolean
cacheReportTTL?: string
clusterComplianceEnabled?: boolean
clusterSbomCacheEnabled?: boolean
configAuditScannerEnabled?: boolean
configAuditScannerScanOnlyCurrentRevisions?: boolean
controllerCacheSyncTimeout?: string
exposedSecretScannerEnabled?: boolean
httpProxy?: (boolean | number | string)
httpsProxy?: (boolean | number | string)
infraAssessmentScannerEnabled?: boolean
labels?: {
[k: string]: string
}
leaderElectionId?: string
logDevMode?: boolean
mergeRbacFindingWithConfigAudit?: boolean
metricsClusterComplianceInfo?: boolean
metricsConfigAuditInfo?: boolean
metricsExposedSecretInfo?: boolean
metricsFindingsEnabled?: boolean
metricsImageInfo?: boolean
metricsInfraAssessmentInfo?: boolean
metricsRbacAssessmentInfo?: boolean
metricsVulnIdEnabled?: boolean
namespace?: (boolean | number | string)
noProxy?: (boolean | number | string)
podLabels?: {
[k: string]: string
}
pprofBindAddress?: (boolean | number | string)
privateRegistryScanSecretsNames?: {
[k: string]: unknown
}
rbacAssessmentScannerEnabled?: boolean
replicas?: number
revisionHistoryLimit?: (boolean | number | string)
sbomGenerationEnabled?: boolean
scanJobTTL?: (boolean | number | string)
scanJobTimeout?: string
scanJobsConcurrentLimit?: (number | string)
scanJobsRetryDelay?: string
scanNodeCollectorLimit?: (number | string)
scanSecretTTL?: (boolean | number | string)
scannerReportTTL?: string
serverAdditionalAnnotations?: {
[k: string]: string
}
trivyServerHealthCheckCacheExpiration?: string
valuesFromConfigMap?: (boolean | number | string)
valuesFromSecret?: (boolean | number | string)
vulnerabilityScannerEnabled?: boolean
vulnerabilityScannerScanOnlyCurrentRevisions?: boolean
webhookBroadcastCustomHeaders?: (boolean | number | string)
webhookBroadcastTimeout?: string
webhookBroadcastURL?: (boolean | number | string)
webhookSendDeletedReports?: boolean
}
podAnnotations?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
}
policiesBundle?: {
existingSecret?: boolean
insecure?: boolean
registry?: string
registryPassword?: (boolean | number | string)
registryUser?: (boolean | number | string)
repository?: string
tag?: (number | string)
}
priorityClassName?: (boolean | number | string)
rbac?: {
create?: boolean
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
privileged?: boolean
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
service?: {
annotations?: {
[k: string]: string
}
headless?: boolean
metricsAppProtocol?: string
metricsPort?: (number | string)
nodePort?: (boolean | number | string)
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
enabled?: boolean
endpointAdditionalProperties?: {
[k: string]: unknown
}
honorLabels?: boolean
interval?: (boolean | number | string)
labels?: {
[k: string]: string
}
namespace?: (boolean | number | string)
}
targetNamespaces?: (boolean | number | string)
targetWorkloads?: string
tolerations?: readonly unknown[]
trivy?: {
additionalVulnerabilityReportFields?: (boolean | number | string)
clientServerSkipUpdate?: boolean
command?: string
configFile?: unknown
createConfig?: boolean
dbRegistry?: string
dbRepository?: string
dbRepositoryInsecure?: string
dbRepositoryPassword?: (boolean | number | string)
dbRepositoryUsername?: (boolean | number | string)
debug?: boolean
existingSecret?: boolean
externalRegoPoliciesEnabled?: boolean
filesystemScanCacheDir?: string
githubToken?: (boolean | number | string)
httpProxy?: (boolean | number | string)
httpsProxy?: (boolean | number | string)
ignoreFile?: unknown
ignoreFileName?: (boolean | number | string)
ignoreUnfixed?: boolean
image?: {
imagePullSecret?: (boolean | number | string)
pullPolicy?: string
registry?: string
repository?: string
tag?: string
}
imageScanCacheDir?: string
includeDevDeps?: boolean
insecureRegistries?: {
[k: string]: (boolean | number | string)
}
javaDbRegistry?: string
javaDbRepository?: string
labels?: {
[k: string]: string
}
mode?: string
noProxy?: (boolean | number | string)
nonSslRegistries?: {
[k: string]: (boolean | number | string)
}
offlineScan?: boolean
podLabels?: {
[k: string]: string
}
priorityClassName?: (boolean | number | string)
registry?: {
mirror?: {
[k: string]: (boolean | number | string)
}
}
resources?: {
limits?: {
cpu?: string
ephemeralStorage?: (boolean | number | string)
memory?: string
}
requests?: {
cpu?: string
ephemeralStorage?: (boolean | number | string)
memory?: string
}
}
sbomSources?: (boolean | number | string)
server?: {
extraServerVolumes?: {
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
podSecurityContext?: {
fsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
[k: string]: unknown
}
replicas?: number
resources?: {
limits?: {
cpu?: (number | string)
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
privileged?: boolean
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
}
serverCustomHeaders?: (boolean | number | string)
serverInsecure?: boolean
serverPassword?: (boolean | number | string)
serverServiceName?: string
serverToken?: (boolean | number | string)
serverTokenHeader?: string
serverURL?: (boolean | number | string)
serverUser?: (boolean | number | string)
severity?: string
skipDirs?: (boolean | number | string)
skipFiles?: (boolean | number | string)
skipJavaDBUpdate?: boolean
slow?: boolean
sslCertDir?: (boolean | number | string)
storageClassEnabled?: boolean
storageClassName?: (boolean | number | string)
storageSize?: string
supportedConfigAuditKinds?: string
timeout?: string
useBuiltinRegoPolicies?: string
useEmbeddedRegoPolicies?: string
valuesFromConfigMap?: (boolean | number | string)
valuesFromSecret?: (boolean | number | string)
vulnType?: (boolean | number | string)
[k: string]: unknown
}
trivyOperator?: {
additionalReportLabels?: (boolean | number | string)
configAuditReportsPlugin?: string
excludeImages?: (boolean | number | string)
metricsResourceLabelsPrefix?: string
policiesConfig?: (boolean | number | string)
reportRecordFailedChecksOnly?: boolean
reportResourceLabels?: (boolean | number | string)
scanJobAffinity?: {
[k: string]: unknown
}
scanJobAnnotations?: (boolean | number | string)
scanJobAutomountServiceAccountToken?: boolean
scanJobCompressLogs?: boolean
scanJobCustomVolumes?: readonly unknown[]
scanJobCustomVolumesMount?: readonly unknown[]
scanJobNodeSelector?: {
[k: string]: string
}
scanJobPodPriorityClassName?: (boolean | number | string)
scanJobPodTemplateContainerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
privileged?: boolean
readOnlyRootFilesystem?: boolean
[k: string]: unknown
}
scanJobPodTemplateLabels?: (boolean | number | string)
scanJobPodTemplatePodSecurityContext?: {
[k: string]: unknown
}
scanJobTolerations?: readonly unknown[]
scanJobsInSameNamespace?: boolean
skipInitContainers?: boolean
skipResourceByLabels?: (boolean | number | string)
useGCRServiceAccount?: boolean
vulnerabilityReportsPlugin?: string
}
volumeMounts?: readonly {
mountPath?: string
name?: string
readOnly?: boolean
[k: string]: unknown
}[]
volumes?: readonly {
emptyDir?: {
[k: string]: unknown
}
name?: string
[k: string]: unknown
}[]
}
