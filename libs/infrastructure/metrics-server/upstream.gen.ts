// Generated from upstream.schema.json by `nx run metrics-server:types`; do not edit.

export interface ChartValues {
additionalAnnotations?: unknown
addonResizer?: {
enabled?: boolean
image?: {
repository?: string
tag?: string
}
nanny?: {
cpu?: string
extraCpu?: string
extraMemory?: string
memory?: string
minClusterSize?: (number | string)
pollPeriod?: (number | string)
threshold?: number
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
affinity?: {
[k: string]: unknown
}
apiService?: {
annotations?: {
[k: string]: string
}
caBundle?: (boolean | number | string)
create?: boolean
insecureSkipTLSVerify?: boolean
}
args?: readonly (boolean | number | string)[]
commonLabels?: {
[k: string]: string
}
containerPort?: (number | string)
defaultArgs?: readonly string[]
deploymentAnnotations?: {
[k: string]: string
}
dnsConfig?: {
[k: string]: unknown
}
extraVolumeMounts?: readonly unknown[]
extraVolumes?: readonly unknown[]
fullnameOverride?: (boolean | number | string)
global?: (boolean | number | string)
hostNetwork?: {
enabled?: boolean
}
image?: {
pullPolicy?: string
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
}
nameOverride?: (boolean | number | string)
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
enabled?: boolean
maxUnavailable?: (boolean | number | string)
minAvailable?: (boolean | number | string)
unhealthyPodEvictionPolicy?: (boolean | number | string)
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
[k: string]: unknown
}
priorityClassName?: string
rbac?: {
create?: boolean
pspEnabled?: boolean
}
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
replicas?: number
resources?: {
requests?: {
cpu?: string
memory?: string
[k: string]: unknown
}
[k: string]: unknown
}
revisionHistoryLimit?: (boolean | number | string)
schedulerName?: (boolean | number | string)
securityContext?: {
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
name?: (boolean | number | string)
secrets?: readonly unknown[]
}
serviceMonitor?: {
additionalLabels?: {
[k: string]: string
}
enabled?: boolean
interval?: string
metricRelabelings?: readonly unknown[]
relabelings?: readonly unknown[]
scrapeTimeout?: string
}
tls?: {
certManager?: {
addInjectorAnnotations?: boolean
annotations?: {
[k: string]: string
}
duration?: (boolean | number | string)
existingIssuer?: {
enabled?: boolean
kind?: string
name?: string
}
labels?: {
[k: string]: string
}
renewBefore?: (boolean | number | string)
}
clusterDomain?: string
existingSecret?: {
lookup?: boolean
name?: (boolean | number | string)
}
helm?: {
certDurationDays?: number
lookup?: boolean
}
type?: string
}
tmpVolume?: {
emptyDir?: {
[k: string]: unknown
}
[k: string]: unknown
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
updateStrategy?: {
[k: string]: unknown
}
}
