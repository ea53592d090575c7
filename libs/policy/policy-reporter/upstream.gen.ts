// Generated from upstream.schema.json by `nx run policy-reporter:types`; do not edit.

export interface ChartValues {
affinity?: {
[k: string]: unknown
}
annotations?: {
[k: string]: string
}
apiVersionOverride?: {
podDisruptionBudget?: (boolean | number | string)
}
autoMemoryLimit?: {
enabled?: boolean
ratio?: number
[k: string]: unknown
}
basicAuth?: {
password?: (boolean | number | string)
secretRef?: (boolean | number | string)
username?: (boolean | number | string)
}
database?: {
connectionMaxIdleTime?: number
connectionMaxLifetime?: number
database?: (boolean | number | string)
dsn?: (boolean | number | string)
enableSSL?: boolean
host?: (boolean | number | string)
maxIdleConnections?: number
maxOpenConnections?: number
metrics?: boolean
mountedSecret?: (boolean | number | string)
password?: (boolean | number | string)
secretRef?: (boolean | number | string)
timeout?: (number | string)
type?: (boolean | number | string)
username?: (boolean | number | string)
}
emailReports?: {
clusterName?: (boolean | number | string)
graphAPI?: {
azureADEndpoint?: string
bcc?: readonly unknown[]
cc?: readonly unknown[]
clientID?: unknown
clientSecret?: unknown
disableSaveToSentItems?: boolean
enabled?: boolean
graphEndpoint?: string
secretRef?: unknown
tenant?: unknown
userID?: unknown
[k: string]: unknown
}
resources?: {
[k: string]: unknown
}
smtp?: {
certificate?: unknown
encryption?: unknown
from?: unknown
host?: unknown
password?: unknown
port?: (number | string)
secret?: unknown
skipTLS?: boolean
username?: unknown
[k: string]: unknown
}
summary?: {
activeDeadlineSeconds?: number
backoffLimit?: (number | string)
channels?: readonly unknown[]
enabled?: boolean
filter?: {
[k: string]: unknown
}
restartPolicy?: string
schedule?: string
to?: readonly unknown[]
ttlSecondsAfterFinished?: number
}
titlePrefix?: string
violations?: {
activeDeadlineSeconds?: number
backoffLimit?: (number | string)
channels?: readonly unknown[]
enabled?: boolean
filter?: {
[k: string]: unknown
}
restartPolicy?: string
schedule?: string
to?: readonly unknown[]
ttlSecondsAfterFinished?: number
}
}
envVars?: readonly unknown[]
existingTargetConfig?: {
enabled?: boolean
name?: (boolean | number | string)
subPath?: (boolean | number | string)
}
extraConfig?: {
[k: string]: unknown
}
extraManifests?: readonly (boolean | number | string)[]
extraVolumes?: {
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
fullnameOverride?: string
global?: {
labels?: {
[k: string]: string
}
}
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
pullPolicy?: string
registry?: string
repository?: string
tag?: (boolean | number | string)
}
imagePullSecrets?: readonly unknown[]
ingress?: {
annotations?: {
"kubernetes.io/ingress.class"?: unknown
[k: string]: unknown
}
className?: (boolean | number | string)
enabled?: boolean
hosts?: (readonly {
host?: (boolean | number | string)
paths?: (readonly {
path?: (boolean | number | string)
pathType?: (boolean | number | string)
}[] | {
[k: string]: {
path?: (boolean | number | string)
pathType?: (boolean | number | string)
}
})
}[] | {
[k: string]: {
host?: (boolean | number | string)
paths?: (readonly {
path?: (boolean | number | string)
pathType?: (boolean | number | string)
}[] | {
[k: string]: {
path?: (boolean | number | string)
pathType?: (boolean | number | string)
}
})
}
})
labels?: {
[k: string]: string
}
tls?: readonly unknown[]
}
leaderElection?: {
leaseDuration?: number
releaseOnCancel?: boolean
renewDeadline?: number
retryPeriod?: (number | string)
}
livenessProbe?: {
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
[k: string]: unknown
}
logging?: {
encoding?: string
logLevel?: number
server?: boolean
}
metrics?: {
customLabels?: readonly unknown[]
enabled?: boolean
filter?: {
[k: string]: unknown
}
mode?: string
[k: string]: unknown
}
monitoring?: {
annotations?: {
[k: string]: string
}
clusterPolicyReportDetails?: {
errorTable?: {
enabled?: boolean
height?: number
}
failTable?: {
enabled?: boolean
height?: number
}
passTable?: {
enabled?: boolean
height?: number
}
statusRow?: {
height?: number
}
statusTimeline?: {
enabled?: boolean
height?: number
}
warningTable?: {
enabled?: boolean
height?: number
}
}
enabled?: boolean
grafana?: {
dashboards?: {
enable?: {
clusterPolicyReportDetails?: boolean
overview?: boolean
policyReportDetails?: boolean
}
enabled?: boolean
label?: string
labelFilter?: readonly (boolean | number | string)[]
multicluster?: {
enabled?: boolean
label?: string
}
value?: string
}
datasource?: {
label?: string
pluginId?: string
pluginName?: string
}
folder?: {
annotation?: string
name?: string
}
grafanaDashboard?: {
allowCrossNamespaceImport?: boolean
enabled?: boolean
folder?: string
matchLabels?: {
dashboards?: string
[k: string]: unknown
}
}
namespace?: (boolean | number | string)
}
policyReportDetails?: {
errorTable?: {
enabled?: boolean
height?: number
}
failTable?: {
enabled?: boolean
height?: number
}
firstStatusRow?: {
height?: number
}
passTable?: {
enabled?: boolean
height?: number
}
secondStatusRow?: {
enabled?: boolean
height?: number
}
statusTimeline?: {
enabled?: boolean
height?: number
}
warningTable?: {
enabled?: boolean
height?: number
}
}
policyReportOverview?: {
failingClusterPolicyRuleTable?: {
height?: number
}
failingPolicyRuleTable?: {
height?: number
}
failingSummaryRow?: {
height?: number
}
failingTimeline?: {
height?: number
}
}
serviceMonitor?: {
enabled?: boolean
honorLabels?: boolean
interval?: (boolean | number | string)
labels?: {
[k: string]: string
}
metricRelabelings?: readonly unknown[]
namespace?: (boolean | number | string)
namespaceSelector?: {
[k: string]: unknown
}
relabelings?: readonly unknown[]
scrapeTimeout?: (boolean | number | string)
secure?: boolean
tlsConfig?: {
[k: string]: unknown
}
}
}
nameOverride?: (boolean | number | string)
namespaceOverride?: (boolean | number | string)
networkPolicy?: {
egress?: readonly {
ports?: readonly {
port?: (number | string)
protocol?: string
[k: string]: unknown
}[]
to?: unknown
[k: string]: unknown
}[]
enabled?: boolean
ingress?: readonly unknown[]
}
nodeSelector?: {
[k: string]: string
}
periodicSync?: {
enabled?: boolean
interval?: (number | string)
[k: string]: unknown
}
plugin?: {
kyverno?: {
affinity?: {
[k: string]: unknown
}
blockReports?: {
enabled?: boolean
eventNamespace?: string
policyReport?: {
annotations?: readonly unknown[]
labels?: readonly unknown[]
[k: string]: unknown
}
results?: {
keepOnlyLatest?: boolean
maxPerReport?: (number | string)
[k: string]: unknown
}
source?: string
[k: string]: unknown
}
enabled?: boolean
envVars?: readonly unknown[]
extraConfig?: {
[k: string]: unknown
}
extraVolumes?: {
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
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
pullPolicy?: string
registry?: string
repository?: string
tag?: string
}
imagePullSecrets?: readonly unknown[]
ingress?: {
annotations?: {
"kubernetes.io/ingress.class"?: unknown
[k: string]: unknown
}
className?: (boolean | number | string)
enabled?: boolean
hosts?: readonly {
host?: (boolean | number | string)
paths?: (readonly {
path?: (boolean | number | string)
pathType?: (boolean | number | string)
}[] | {
[k: string]: {
path?: (boolean | number | string)
pathType?: (boolean | number | string)
}
})
}[]
labels?: {
[k: string]: string
}
tls?: readonly unknown[]
}
leaderElection?: {
leaseDuration?: number
lockName?: string
releaseOnCancel?: boolean
renewDeadline?: number
retryPeriod?: (number | string)
}
logging?: {
api?: boolean
encoding?: string
logLevel?: number
server?: boolean
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
ingress?: readonly unknown[]
}
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
maxUnavailable?: (boolean | number | string)
minAvailable?: number
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
runAsGroup?: number
runAsUser?: number
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
rbac?: {
enabled?: boolean
}
replicaCount?: number
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
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
selectorLabels?: {
[k: string]: string
}
server?: {
port?: (number | string)
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
automount?: boolean
create?: boolean
name?: (boolean | number | string)
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: {
[k: string]: unknown
}
updateStrategy?: {
[k: string]: unknown
}
}
trivy?: {
affinity?: {
[k: string]: unknown
}
cli?: {
image?: {
pullPolicy?: string
registry?: string
repository?: string
tag?: string
}
}
cveawg?: {
disable?: boolean
}
dbVolume?: {
[k: string]: unknown
}
enabled?: boolean
envVars?: readonly unknown[]
extraArgs?: {
[k: string]: (boolean | number | string)
}
extraConfig?: {
[k: string]: unknown
}
extraVolumes?: {
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
github?: {
disable?: boolean
token?: (boolean | number | string)
}
image?: {
pullPolicy?: string
registry?: string
repository?: string
tag?: string
}
imagePullSecrets?: readonly unknown[]
ingress?: {
annotations?: {
"kubernetes.io/ingress.class"?: unknown
[k: string]: unknown
}
className?: (boolean | number | string)
enabled?: boolean
hosts?: readonly {
host?: (boolean | number | string)
paths?: (readonly {
path?: (boolean | number | string)
pathType?: (boolean | number | string)
}[] | {
[k: string]: {
path?: (boolean | number | string)
pathType?: (boolean | number | string)
}
})
}[]
labels?: {
[k: string]: string
}
tls?: readonly unknown[]
}
livenessProbe?: {
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
timeoutSeconds?: (number | string)
[k: string]: unknown
}
logging?: {
api?: boolean
encoding?: string
logLevel?: number
server?: boolean
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
ingress?: readonly unknown[]
}
nodeSelector?: {
[k: string]: string
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
maxUnavailable?: (boolean | number | string)
minAvailable?: number
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
runAsGroup?: number
runAsUser?: number
[k: string]: unknown
}
policyReporter?: {
certificate?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipTLS?: boolean
}
priorityClassName?: (boolean | number | string)
rbac?: {
enabled?: boolean
}
readinessProbe?: {
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
timeoutSeconds?: (number | string)
[k: string]: unknown
}
replicaCount?: number
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
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
selectorLabels?: {
[k: string]: string
}
server?: {
port?: (number | string)
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
automount?: boolean
create?: boolean
name?: (boolean | number | string)
}
tmpVolume?: {
[k: string]: unknown
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: {
[k: string]: unknown
}
updateStrategy?: {
[k: string]: unknown
}
}
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
maxUnavailable?: (boolean | number | string)
minAvailable?: number
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
fsGroup?: number
[k: string]: unknown
}
port?: {
name?: string
number?: number
}
priorityClassName?: (boolean | number | string)
profiling?: {
enabled?: boolean
}
rbac?: {
enabled?: boolean
}
readinessProbe?: {
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
[k: string]: unknown
}
redis?: {
address?: unknown
certificate?: unknown
clientCert?: unknown
clientKey?: unknown
database?: number
enabled?: boolean
password?: unknown
prefix?: string
secretRef?: unknown
skipTLS?: boolean
username?: unknown
[k: string]: unknown
}
replicaCount?: number
reportFilter?: {
[k: string]: unknown
}
resources?: {
[k: string]: unknown
}
rest?: {
enabled?: boolean
}
revisionHistoryLimit?: (number | string)
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
selectorLabels?: {
[k: string]: string
}
service?: {
annotations?: {
[k: string]: string
}
enabled?: boolean
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
automount?: boolean
create?: boolean
name?: (boolean | number | string)
}
sourceConfig?: readonly unknown[]
sourceFilters?: readonly {
disableClusterReports?: boolean
kinds?: {
exclude?: readonly unknown[]
[k: string]: unknown
}
selector?: {
sources?: readonly string[]
[k: string]: unknown
}
uncontrolledOnly?: boolean
[k: string]: unknown
}[]
sqliteVolume?: {
[k: string]: unknown
}
static?: (boolean | number | string)
target?: {
alertManager?: {
certificate?: (boolean | number | string)
channels?: readonly {
certificate?: (boolean | number | string)
customFields?: unknown
filter?: unknown
headers?: unknown
host?: (boolean | number | string)
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: (boolean | number | string)
skipTLS?: (boolean | number | string)
sources?: unknown
}[]
customFields?: {
[k: string]: unknown
}
filter?: {
[k: string]: unknown
}
headers?: {
[k: string]: unknown
}
host?: (boolean | number | string)
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: boolean
skipTLS?: boolean
sources?: readonly unknown[]
}
crd?: boolean
discord?: {
certificate?: (boolean | number | string)
channels?: readonly {
certificate?: (boolean | number | string)
customFields?: unknown
filter?: unknown
headers?: unknown
keepalive?: {
interval?: (boolean | number | string)
params?: unknown
}
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: (boolean | number | string)
skipTLS?: (boolean | number | string)
sources?: unknown
webhook?: (boolean | number | string)
}[]
customFields?: {
[k: string]: unknown
}
filter?: {
[k: string]: unknown
}
headers?: {
[k: string]: unknown
}
keepalive?: {
interval?: (boolean | number | string)
params?: unknown
}
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: boolean
skipTLS?: boolean
sources?: readonly unknown[]
webhook?: (boolean | number | string)
}
elasticsearch?: {
apiKey?: (boolean | number | string)
certificate?: (boolean | number | string)
channels?: readonly {
apiKey?: (boolean | number | string)
certificate?: (boolean | number | string)
customFields?: unknown
filter?: unknown
headers?: unknown
host?: (boolean | number | string)
index?: (boolean | number | string)
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
password?: (boolean | number | string)
rotation?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: (boolean | number | string)
skipTLS?: (boolean | number | string)
sources?: unknown
typelessApi?: (boolean | number | string)
username?: (boolean | number | string)
}[]
customFields?: {
[k: string]: unknown
}
filter?: {
[k: string]: unknown
}
headers?: {
[k: string]: unknown
}
host?: (boolean | number | string)
index?: string
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
password?: (boolean | number | string)
rotation?: string
secretRef?: (boolean | number | string)
skipExistingOnStartup?: boolean
skipTLS?: boolean
sources?: readonly unknown[]
typelessApi?: boolean
username?: (boolean | number | string)
}
gcs?: {
bucket?: (boolean | number | string)
channels?: readonly {
bucket?: (boolean | number | string)
credentials?: (boolean | number | string)
customFields?: unknown
filter?: unknown
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
prefix?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: (boolean | number | string)
sources?: unknown
}[]
credentials?: (boolean | number | string)
customFields?: {
[k: string]: unknown
}
filter?: {
[k: string]: unknown
}
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
prefix?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: boolean
sources?: readonly unknown[]
}
googleChat?: {
certificate?: (boolean | number | string)
channels?: readonly {
certificate?: (boolean | number | string)
customFields?: unknown
filter?: unknown
headers?: unknown
keepalive?: {
interval?: (boolean | number | string)
params?: unknown
}
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: (boolean | number | string)
skipTLS?: (boolean | number | string)
sources?: unknown
webhook?: (boolean | number | string)
}[]
customFields?: {
[k: string]: unknown
}
filter?: {
[k: string]: unknown
}
headers?: {
[k: string]: unknown
}
keepalive?: {
interval?: (boolean | number | string)
params?: unknown
}
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: boolean
skipTLS?: boolean
sources?: readonly unknown[]
webhook?: (boolean | number | string)
}
jira?: {
apiToken?: (boolean | number | string)
apiVersion?: string
certificate?: (boolean | number | string)
channels?: readonly {
apiToken?: (boolean | number | string)
apiVersion?: (boolean | number | string)
certificate?: (boolean | number | string)
components?: unknown
customFields?: unknown
filter?: unknown
host?: (boolean | number | string)
issueType?: (boolean | number | string)
labels?: {
[k: string]: string
}
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
password?: (boolean | number | string)
projectKey?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: (boolean | number | string)
skipTLS?: (boolean | number | string)
sources?: unknown
summaryTemplate?: (boolean | number | string)
username?: (boolean | number | string)
}[]
components?: readonly unknown[]
customFields?: {
[k: string]: unknown
}
filter?: {
[k: string]: unknown
}
host?: (boolean | number | string)
issueType?: (boolean | number | string)
labels?: readonly unknown[]
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
password?: (boolean | number | string)
projectKey?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: boolean
skipTLS?: boolean
sources?: readonly unknown[]
summaryTemplate?: (boolean | number | string)
username?: (boolean | number | string)
}
kinesis?: {
accessKeyId?: (boolean | number | string)
channels?: readonly {
accessKeyId?: (boolean | number | string)
customFields?: unknown
endpoint?: (boolean | number | string)
filter?: unknown
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
region?: (boolean | number | string)
secretAccessKey?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: (boolean | number | string)
sources?: unknown
streamName?: (boolean | number | string)
}[]
customFields?: {
[k: string]: unknown
}
endpoint?: (boolean | number | string)
filter?: {
[k: string]: unknown
}
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
region?: (boolean | number | string)
secretAccessKey?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: boolean
sources?: readonly unknown[]
streamName?: (boolean | number | string)
}
loki?: {
certificate?: (boolean | number | string)
channels?: readonly {
certificate?: (boolean | number | string)
customFields?: unknown
filter?: unknown
headers?: unknown
host?: (boolean | number | string)
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
path?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: (boolean | number | string)
skipTLS?: (boolean | number | string)
sources?: unknown
}[]
customFields?: {
[k: string]: unknown
}
filter?: {
[k: string]: unknown
}
headers?: {
[k: string]: unknown
}
host?: (boolean | number | string)
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
password?: (boolean | number | string)
path?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: boolean
skipTLS?: boolean
sources?: readonly unknown[]
username?: (boolean | number | string)
}
s3?: {
accessKeyId?: (boolean | number | string)
bucket?: (boolean | number | string)
bucketKeyEnabled?: boolean
channels?: readonly {
accessKeyId?: (boolean | number | string)
bucket?: (boolean | number | string)
bucketKeyEnabled?: (boolean | number | string)
customFields?: unknown
endpoint?: (boolean | number | string)
filter?: unknown
kmsKeyId?: (boolean | number | string)
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
pathStyle?: (boolean | number | string)
prefix?: (boolean | number | string)
region?: (boolean | number | string)
secretAccessKey?: (boolean | number | string)
secretRef?: (boolean | number | string)
serverSideEncryption?: (boolean | number | string)
skipExistingOnStartup?: (boolean | number | string)
sources?: unknown
}[]
customFields?: {
[k: string]: unknown
}
endpoint?: (boolean | number | string)
filter?: {
[k: string]: unknown
}
kmsKeyId?: (boolean | number | string)
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
pathStyle?: boolean
prefix?: (boolean | number | string)
region?: (boolean | number | string)
secretAccessKey?: (boolean | number | string)
secretRef?: (boolean | number | string)
serverSideEncryption?: (boolean | number | string)
skipExistingOnStartup?: boolean
sources?: readonly unknown[]
}
securityHub?: {
accessKeyId?: (boolean | number | string)
accountId?: (boolean | number | string)
channels?: readonly {
accessKeyId?: (boolean | number | string)
accountId?: (boolean | number | string)
companyName?: (boolean | number | string)
customFields?: unknown
delayInSeconds?: (boolean | number | string)
endpoint?: (boolean | number | string)
filter?: unknown
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
productName?: (boolean | number | string)
region?: (boolean | number | string)
secretAccessKey?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: (boolean | number | string)
sources?: unknown
synchronize?: (boolean | number | string)
}[]
companyName?: (boolean | number | string)
customFields?: {
[k: string]: unknown
}
delayInSeconds?: number
endpoint?: (boolean | number | string)
filter?: {
[k: string]: unknown
}
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
productName?: (boolean | number | string)
region?: (boolean | number | string)
secretAccessKey?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: boolean
sources?: readonly unknown[]
synchronize?: boolean
}
slack?: {
certificate?: (boolean | number | string)
channel?: (boolean | number | string)
channels?: readonly {
certificate?: (boolean | number | string)
channel?: (boolean | number | string)
customFields?: unknown
filter?: unknown
headers?: unknown
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: (boolean | number | string)
skipTLS?: (boolean | number | string)
sources?: unknown
webhook?: (boolean | number | string)
}[]
customFields?: {
[k: string]: unknown
}
filter?: {
[k: string]: unknown
}
headers?: unknown
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: boolean
skipTLS?: (boolean | number | string)
sources?: readonly unknown[]
webhook?: (boolean | number | string)
}
teams?: {
certificate?: (boolean | number | string)
channels?: readonly {
certificate?: (boolean | number | string)
customFields?: unknown
filter?: unknown
headers?: unknown
keepalive?: {
interval?: (boolean | number | string)
params?: unknown
}
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: (boolean | number | string)
skipTLS?: (boolean | number | string)
sources?: unknown
webhook?: (boolean | number | string)
}[]
customFields?: {
[k: string]: unknown
}
filter?: {
[k: string]: unknown
}
headers?: {
[k: string]: unknown
}
keepalive?: {
interval?: (boolean | number | string)
params?: unknown
}
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: boolean
skipTLS?: boolean
sources?: readonly unknown[]
webhook?: (boolean | number | string)
}
telegram?: {
certificate?: (boolean | number | string)
channels?: readonly {
certificate?: (boolean | number | string)
chatId?: (boolean | number | string)
customFields?: unknown
filter?: unknown
headers?: unknown
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: (boolean | number | string)
skipTLS?: (boolean | number | string)
sources?: unknown
token?: (boolean | number | string)
webhook?: (boolean | number | string)
}[]
chatId?: (boolean | number | string)
customFields?: {
[k: string]: unknown
}
filter?: {
[k: string]: unknown
}
headers?: {
[k: string]: unknown
}
host?: (boolean | number | string)
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: boolean
skipTLS?: boolean
sources?: readonly unknown[]
token?: (boolean | number | string)
webhook?: (boolean | number | string)
}
webhook?: {
certificate?: (boolean | number | string)
channels?: readonly {
certificate?: (boolean | number | string)
customFields?: unknown
filter?: unknown
headers?: unknown
keepalive?: {
interval?: (boolean | number | string)
params?: unknown
}
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: (boolean | number | string)
skipTLS?: (boolean | number | string)
sources?: unknown
webhook?: (boolean | number | string)
}[]
customFields?: {
[k: string]: unknown
}
filter?: {
[k: string]: unknown
}
headers?: {
[k: string]: unknown
}
keepalive?: {
interval?: string
params?: {
[k: string]: unknown
}
}
minimumSeverity?: (boolean | number | string)
mountedSecret?: (boolean | number | string)
name?: (boolean | number | string)
secretRef?: (boolean | number | string)
skipExistingOnStartup?: boolean
skipTLS?: boolean
sources?: readonly unknown[]
webhook?: (boolean | number | string)
}
}
tmpVolume?: {
[k: string]: unknown
}
tolerations?: readonly unknown[]
topologySpreadConstraints?: readonly unknown[]
ui?: {
affinity?: {
[k: string]: unknown
}
banner?: (boolean | number | string)
boards?: {
[k: string]: unknown
}
clusters?: readonly unknown[]
crds?: {
customBoard?: boolean
}
customBoards?: readonly unknown[]
displayMode?: (boolean | number | string)
enabled?: boolean
envVars?: readonly unknown[]
extraConfig?: {
[k: string]: unknown
}
extraVolumes?: {
volumeMounts?: readonly unknown[]
volumes?: readonly unknown[]
}
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
pullPolicy?: string
registry?: string
repository?: string
tag?: string
}
imagePullSecrets?: readonly unknown[]
ingress?: {
annotations?: {
"kubernetes.io/ingress.class"?: unknown
[k: string]: unknown
}
className?: (boolean | number | string)
enabled?: boolean
hosts?: readonly {
host?: (boolean | number | string)
paths?: (readonly {
path?: (boolean | number | string)
pathType?: (boolean | number | string)
}[] | {
[k: string]: {
path?: (boolean | number | string)
pathType?: (boolean | number | string)
}
})
}[]
labels?: {
[k: string]: string
}
port?: (boolean | number | string)
tls?: readonly unknown[]
}
livenessProbe?: {
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
[k: string]: unknown
}
logging?: {
api?: boolean
encoding?: string
logLevel?: number
server?: boolean
}
logo?: {
disabled?: boolean
path?: (boolean | number | string)
}
name?: string
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
ingress?: readonly unknown[]
}
nodeSelector?: {
[k: string]: string
}
oauth?: {
callbackUrl?: unknown
clientId?: unknown
clientSecret?: unknown
enabled?: boolean
provider?: unknown
scopes?: readonly unknown[]
secretRef?: unknown
[k: string]: unknown
}
openIDConnect?: {
callbackUrl?: unknown
certificate?: unknown
clientId?: unknown
clientSecret?: unknown
discoveryUrl?: unknown
enabled?: boolean
groupClaim?: unknown
scopes?: readonly unknown[]
secretRef?: unknown
skipTLS?: boolean
[k: string]: unknown
}
podAnnotations?: {
[k: string]: string
}
podDisruptionBudget?: {
maxUnavailable?: (boolean | number | string)
minAvailable?: number
}
podLabels?: {
[k: string]: string
}
podSecurityContext?: {
runAsGroup?: number
runAsUser?: number
[k: string]: unknown
}
priorityClassName?: (boolean | number | string)
rbac?: {
enabled?: boolean
}
readinessProbe?: {
httpGet?: {
path?: string
port?: string
[k: string]: unknown
}
[k: string]: unknown
}
replicaCount?: number
resources?: {
[k: string]: unknown
}
revisionHistoryLimit?: (number | string)
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
selectorLabels?: {
[k: string]: string
}
server?: {
cors?: boolean
overwriteHost?: boolean
port?: (number | string)
sessions?: {
storage?: string
tempDir?: string
[k: string]: unknown
}
}
service?: {
additionalPorts?: readonly unknown[]
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
automount?: boolean
create?: boolean
name?: (boolean | number | string)
}
sidecarContainers?: {
[k: string]: unknown
}
sources?: readonly unknown[]
tolerations?: readonly unknown[]
topologySpreadConstraints?: {
[k: string]: unknown
}
updateStrategy?: {
[k: string]: unknown
}
}
updateStrategy?: {
[k: string]: unknown
}
worker?: number
}
