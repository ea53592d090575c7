// Generated from upstream.schema.json by `nx run backstage:types`; do not edit.

export interface ChartValues {
backstage?: {
affinity?: ({
nodeAffinity?: {
preferredDuringSchedulingIgnoredDuringExecution?: readonly {
preference?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchFields?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
[k: string]: unknown
}
weight?: number
[k: string]: unknown
}[]
requiredDuringSchedulingIgnoredDuringExecution?: {
nodeSelectorTerms?: readonly {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchFields?: readonly {
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
preferredDuringSchedulingIgnoredDuringExecution?: readonly {
podAffinityTerm?: {
labelSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
matchLabelKeys?: readonly string[]
mismatchLabelKeys?: readonly string[]
namespaceSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
namespaces?: readonly string[]
topologyKey?: string
[k: string]: unknown
}
weight?: number
[k: string]: unknown
}[]
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
matchLabelKeys?: readonly string[]
mismatchLabelKeys?: readonly string[]
namespaceSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
namespaces?: readonly string[]
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
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
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
matchLabelKeys?: readonly string[]
mismatchLabelKeys?: readonly string[]
namespaceSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
namespaces?: readonly string[]
topologyKey?: string
[k: string]: unknown
}
weight?: number
[k: string]: unknown
}[]
requiredDuringSchedulingIgnoredDuringExecution?: readonly {
labelSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
matchLabelKeys?: readonly string[]
mismatchLabelKeys?: readonly string[]
namespaceSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
namespaces?: readonly string[]
topologyKey?: string
[k: string]: unknown
}[]
[k: string]: unknown
}
[k: string]: unknown
} | string)
annotations?: ({
[k: string]: string
} | string)
appConfig?: ({
[k: string]: unknown
} | string)
args?: readonly string[]
autoscaling?: {
enabled?: boolean
maxReplicas?: number
minReplicas?: number
targetCPUUtilizationPercentage?: (number | string)
targetMemoryUtilizationPercentage?: number
}
command?: (readonly string[] | string)
containerPorts?: {
backend?: number
}
containerSecurityContext?: ({
allowPrivilegeEscalation?: boolean
appArmorProfile?: {
localhostProfile?: string
type?: string
[k: string]: unknown
}
capabilities?: {
add?: readonly string[]
drop?: readonly string[]
[k: string]: unknown
}
privileged?: boolean
procMount?: string
readOnlyRootFilesystem?: boolean
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
seLinuxOptions?: {
level?: string
role?: string
type?: string
user?: string
[k: string]: unknown
}
seccompProfile?: {
localhostProfile?: string
type?: string
[k: string]: unknown
}
windowsOptions?: {
gmsaCredentialSpec?: string
gmsaCredentialSpecName?: string
hostProcess?: boolean
runAsUserName?: string
[k: string]: unknown
}
[k: string]: unknown
} | string)
extraAppConfig?: readonly {
configMapRef?: string
filename?: string
}[]
extraContainers?: (readonly {
args?: readonly string[]
command?: readonly string[]
env?: readonly {
name?: string
value?: string
valueFrom?: {
configMapKeyRef?: {
key?: string
name?: string
optional?: boolean
[k: string]: unknown
}
fieldRef?: {
apiVersion?: string
fieldPath?: string
[k: string]: unknown
}
resourceFieldRef?: {
containerName?: string
divisor?: (number | string)
resource?: string
[k: string]: unknown
}
secretKeyRef?: {
key?: string
name?: string
optional?: boolean
[k: string]: unknown
}
[k: string]: unknown
}
[k: string]: unknown
}[]
envFrom?: readonly {
configMapRef?: {
name?: string
optional?: boolean
[k: string]: unknown
}
prefix?: string
secretRef?: {
name?: string
optional?: boolean
[k: string]: unknown
}
[k: string]: unknown
}[]
image?: string
imagePullPolicy?: string
lifecycle?: {
postStart?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
httpGet?: {
host?: string
httpHeaders?: readonly {
name?: string
value?: string
[k: string]: unknown
}[]
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
sleep?: {
seconds?: number
[k: string]: unknown
}
tcpSocket?: {
host?: string
port?: (number | string)
[k: string]: unknown
}
[k: string]: unknown
}
preStop?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
httpGet?: {
host?: string
httpHeaders?: readonly {
name?: string
value?: string
[k: string]: unknown
}[]
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
sleep?: {
seconds?: number
[k: string]: unknown
}
tcpSocket?: {
host?: string
port?: (number | string)
[k: string]: unknown
}
[k: string]: unknown
}
stopSignal?: string
[k: string]: unknown
}
livenessProbe?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
failureThreshold?: number
grpc?: {
port?: number
service?: string
[k: string]: unknown
}
httpGet?: {
host?: string
httpHeaders?: readonly {
name?: string
value?: string
[k: string]: unknown
}[]
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: number
successThreshold?: number
tcpSocket?: {
host?: string
port?: (number | string)
[k: string]: unknown
}
terminationGracePeriodSeconds?: number
timeoutSeconds?: number
[k: string]: unknown
}
name?: string
ports?: readonly {
containerPort?: number
hostIP?: string
hostPort?: number
name?: string
protocol?: string
[k: string]: unknown
}[]
readinessProbe?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
failureThreshold?: number
grpc?: {
port?: number
service?: string
[k: string]: unknown
}
httpGet?: {
host?: string
httpHeaders?: readonly {
name?: string
value?: string
[k: string]: unknown
}[]
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: number
successThreshold?: number
tcpSocket?: {
host?: string
port?: (number | string)
[k: string]: unknown
}
terminationGracePeriodSeconds?: number
timeoutSeconds?: number
[k: string]: unknown
}
resizePolicy?: readonly {
resourceName?: string
restartPolicy?: string
[k: string]: unknown
}[]
resources?: {
claims?: readonly {
name?: string
request?: string
[k: string]: unknown
}[]
limits?: {
[k: string]: unknown
}
requests?: {
[k: string]: unknown
}
[k: string]: unknown
}
restartPolicy?: string
securityContext?: {
allowPrivilegeEscalation?: boolean
appArmorProfile?: {
localhostProfile?: string
type?: string
[k: string]: unknown
}
capabilities?: {
add?: readonly string[]
drop?: readonly string[]
[k: string]: unknown
}
privileged?: boolean
procMount?: string
readOnlyRootFilesystem?: boolean
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
seLinuxOptions?: {
level?: string
role?: string
type?: string
user?: string
[k: string]: unknown
}
seccompProfile?: {
localhostProfile?: string
type?: string
[k: string]: unknown
}
windowsOptions?: {
gmsaCredentialSpec?: string
gmsaCredentialSpecName?: string
hostProcess?: boolean
runAsUserName?: string
[k: string]: unknown
}
[k: string]: unknown
}
startupProbe?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
failureThreshold?: number
grpc?: {
port?: number
service?: string
[k: string]: unknown
}
httpGet?: {
host?: string
httpHeaders?: readonly {
name?: string
value?: string
[k: string]: unknown
}[]
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: number
successThreshold?: number
tcpSocket?: {
host?: string
port?: (number | string)
[k: string]: unknown
}
terminationGracePeriodSeconds?: number
timeoutSeconds?: number
[k: string]: unknown
}
stdin?: boolean
stdinOnce?: boolean
terminationMessagePath?: string
terminationMessagePolicy?: string
tty?: boolean
volumeDevices?: readonly {
devicePath?: string
name?: string
[k: string]: unknown
}[]
volumeMounts?: readonly {
mountPath?: string
mountPropagation?: string
name?: string
readOnly?: boolean
recursiveReadOnly?: string
subPath?: string
subPathExpr?: string
[k: string]: unknown
}[]
workingDir?: string
[k: string]: unknown
}[] | string)
extraEnvVars?: (readonly {
name?: string
value?: string
valueFrom?: {
configMapKeyRef?: {
key?: string
name?: string
optional?: boolean
[k: string]: unknown
}
fieldRef?: {
apiVersion?: string
fieldPath?: string
[k: string]: unknown
}
resourceFieldRef?: {
containerName?: string
divisor?: (number | string)
resource?: string
[k: string]: unknown
}
secretKeyRef?: {
key?: string
name?: string
optional?: boolean
[k: string]: unknown
}
[k: string]: unknown
}
[k: string]: unknown
}[] | string)
extraEnvVarsCM?: readonly string[]
extraEnvVarsSecrets?: readonly string[]
extraPorts?: (readonly {
containerPort?: number
hostIP?: string
hostPort?: number
name?: string
protocol?: string
[k: string]: unknown
}[] | string)
extraVolumeMounts?: (readonly {
mountPath?: string
mountPropagation?: string
name?: string
readOnly?: boolean
recursiveReadOnly?: string
subPath?: string
subPathExpr?: string
[k: string]: unknown
}[] | string)
extraVolumes?: (readonly {
awsElasticBlockStore?: {
fsType?: string
partition?: number
readOnly?: boolean
volumeID?: string
[k: string]: unknown
}
azureDisk?: {
cachingMode?: string
diskName?: string
diskURI?: string
fsType?: string
kind?: string
readOnly?: boolean
[k: string]: unknown
}
azureFile?: {
readOnly?: boolean
secretName?: string
shareName?: string
[k: string]: unknown
}
cephfs?: {
monitors?: readonly string[]
path?: string
readOnly?: boolean
secretFile?: string
secretRef?: {
name?: string
[k: string]: unknown
}
user?: string
[k: string]: unknown
}
cinder?: {
fsType?: string
readOnly?: boolean
secretRef?: {
name?: string
[k: string]: unknown
}
volumeID?: string
[k: string]: unknown
}
configMap?: {
defaultMode?: number
items?: readonly {
key?: string
mode?: number
path?: string
[k: string]: unknown
}[]
name?: string
optional?: boolean
[k: string]: unknown
}
csi?: {
driver?: string
fsType?: string
nodePublishSecretRef?: {
name?: string
[k: string]: unknown
}
readOnly?: boolean
volumeAttributes?: {
[k: string]: unknown
}
[k: string]: unknown
}
downwardAPI?: {
defaultMode?: number
items?: readonly {
fieldRef?: {
apiVersion?: string
fieldPath?: string
[k: string]: unknown
}
mode?: number
path?: string
resourceFieldRef?: {
containerName?: string
divisor?: (number | string)
resource?: string
[k: string]: unknown
}
[k: string]: unknown
}[]
[k: string]: unknown
}
emptyDir?: {
medium?: string
sizeLimit?: (number | string)
[k: string]: unknown
}
ephemeral?: {
volumeClaimTemplate?: {
metadata?: {
annotations?: {
[k: string]: string
}
creationTimestamp?: string
deletionGracePeriodSeconds?: number
deletionTimestamp?: string
finalizers?: readonly string[]
generateName?: string
generation?: number
labels?: {
[k: string]: string
}
managedFields?: readonly {
apiVersion?: string
fieldsType?: string
fieldsV1?: {
[k: string]: unknown
}
manager?: string
operation?: string
subresource?: string
time?: string
[k: string]: unknown
}[]
name?: string
namespace?: string
ownerReferences?: readonly {
apiVersion?: string
blockOwnerDeletion?: boolean
controller?: boolean
kind?: string
name?: string
uid?: string
[k: string]: unknown
}[]
resourceVersion?: string
selfLink?: string
uid?: string
[k: string]: unknown
}
spec?: {
accessModes?: readonly string[]
dataSource?: {
apiGroup?: string
kind?: string
name?: string
[k: string]: unknown
}
dataSourceRef?: {
apiGroup?: string
kind?: string
name?: string
namespace?: string
[k: string]: unknown
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
selector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
storageClassName?: string
volumeAttributesClassName?: string
volumeMode?: string
volumeName?: string
[k: string]: unknown
}
[k: string]: unknown
}
[k: string]: unknown
}
fc?: {
fsType?: string
lun?: number
readOnly?: boolean
targetWWNs?: readonly string[]
wwids?: readonly string[]
[k: string]: unknown
}
flexVolume?: {
driver?: string
fsType?: string
options?: {
[k: string]: unknown
}
readOnly?: boolean
secretRef?: {
name?: string
[k: string]: unknown
}
[k: string]: unknown
}
flocker?: {
datasetName?: string
datasetUUID?: string
[k: string]: unknown
}
gcePersistentDisk?: {
fsType?: string
partition?: number
pdName?: string
readOnly?: boolean
[k: string]: unknown
}
gitRepo?: {
directory?: string
repository?: string
revision?: string
[k: string]: unknown
}
glusterfs?: {
endpoints?: string
path?: string
readOnly?: boolean
[k: string]: unknown
}
hostPath?: {
path?: string
type?: string
[k: string]: unknown
}
image?: {
pullPolicy?: string
reference?: string
[k: string]: unknown
}
iscsi?: {
chapAuthDiscovery?: boolean
chapAuthSession?: boolean
fsType?: string
initiatorName?: string
iqn?: string
iscsiInterface?: string
lun?: number
portals?: readonly string[]
readOnly?: boolean
secretRef?: {
name?: string
[k: string]: unknown
}
targetPortal?: string
[k: string]: unknown
}
name?: string
nfs?: {
path?: string
readOnly?: boolean
server?: string
[k: string]: unknown
}
persistentVolumeClaim?: {
claimName?: string
readOnly?: boolean
[k: string]: unknown
}
photonPersistentDisk?: {
fsType?: string
pdID?: string
[k: string]: unknown
}
portworxVolume?: {
fsType?: string
readOnly?: boolean
volumeID?: string
[k: string]: unknown
}
projected?: {
defaultMode?: number
sources?: readonly {
clusterTrustBundle?: {
labelSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
name?: string
optional?: boolean
path?: string
signerName?: string
[k: string]: unknown
}
configMap?: {
items?: readonly {
key?: string
mode?: number
path?: string
[k: string]: unknown
}[]
name?: string
optional?: boolean
[k: string]: unknown
}
downwardAPI?: {
items?: readonly {
fieldRef?: {
apiVersion?: string
fieldPath?: string
[k: string]: unknown
}
mode?: number
path?: string
resourceFieldRef?: {
containerName?: string
divisor?: (number | string)
resource?: string
[k: string]: unknown
}
[k: string]: unknown
}[]
[k: string]: unknown
}
secret?: {
items?: readonly {
key?: string
mode?: number
path?: string
[k: string]: unknown
}[]
name?: string
optional?: boolean
[k: string]: unknown
}
serviceAccountToken?: {
audience?: string
expirationSeconds?: number
path?: string
[k: string]: unknown
}
[k: string]: unknown
}[]
[k: string]: unknown
}
quobyte?: {
group?: string
readOnly?: boolean
registry?: string
tenant?: string
user?: string
volume?: string
[k: string]: unknown
}
rbd?: {
fsType?: string
image?: string
keyring?: string
monitors?: readonly string[]
pool?: string
readOnly?: boolean
secretRef?: {
name?: string
[k: string]: unknown
}
user?: string
[k: string]: unknown
}
scaleIO?: {
fsType?: string
gateway?: string
protectionDomain?: string
readOnly?: boolean
secretRef?: {
name?: string
[k: string]: unknown
}
sslEnabled?: boolean
storageMode?: string
storagePool?: string
system?: string
volumeName?: string
[k: string]: unknown
}
secret?: {
defaultMode?: number
items?: readonly {
key?: string
mode?: number
path?: string
[k: string]: unknown
}[]
optional?: boolean
secretName?: string
[k: string]: unknown
}
storageos?: {
fsType?: string
readOnly?: boolean
secretRef?: {
name?: string
[k: string]: unknown
}
volumeName?: string
volumeNamespace?: string
[k: string]: unknown
}
vsphereVolume?: {
fsType?: string
storagePolicyID?: string
storagePolicyName?: string
volumePath?: string
[k: string]: unknown
}
[k: string]: unknown
}[] | string)
hostAliases?: (readonly {
hostnames?: readonly string[]
ip?: string
[k: string]: unknown
}[] | string)
image?: {
digest?: (boolean | number | string)
pullPolicy?: ("Always" | "IfNotPresent" | "Never" | "")
pullSecrets?: readonly string[]
registry?: string
repository?: string
tag?: string
}
initContainers?: (readonly {
args?: readonly string[]
command?: readonly string[]
env?: readonly {
name?: string
value?: string
valueFrom?: {
configMapKeyRef?: {
key?: string
name?: string
optional?: boolean
[k: string]: unknown
}
fieldRef?: {
apiVersion?: string
fieldPath?: string
[k: string]: unknown
}
resourceFieldRef?: {
containerName?: string
divisor?: (number | string)
resource?: string
[k: string]: unknown
}
secretKeyRef?: {
key?: string
name?: string
optional?: boolean
[k: string]: unknown
}
[k: string]: unknown
}
[k: string]: unknown
}[]
envFrom?: readonly {
configMapRef?: {
name?: string
optional?: boolean
[k: string]: unknown
}
prefix?: string
secretRef?: {
name?: string
optional?: boolean
[k: string]: unknown
}
[k: string]: unknown
}[]
image?: string
imagePullPolicy?: string
lifecycle?: {
postStart?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
httpGet?: {
host?: string
httpHeaders?: readonly {
name?: string
value?: string
[k: string]: unknown
}[]
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
sleep?: {
seconds?: number
[k: string]: unknown
}
tcpSocket?: {
host?: string
port?: (number | string)
[k: string]: unknown
}
[k: string]: unknown
}
preStop?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
httpGet?: {
host?: string
httpHeaders?: readonly {
name?: string
value?: string
[k: string]: unknown
}[]
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
sleep?: {
seconds?: number
[k: string]: unknown
}
tcpSocket?: {
host?: string
port?: (number | string)
[k: string]: unknown
}
[k: string]: unknown
}
stopSignal?: string
[k: string]: unknown
}
livenessProbe?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
failureThreshold?: number
grpc?: {
port?: number
service?: string
[k: string]: unknown
}
httpGet?: {
host?: string
httpHeaders?: readonly {
name?: string
value?: string
[k: string]: unknown
}[]
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: number
successThreshold?: number
tcpSocket?: {
host?: string
port?: (number | string)
[k: string]: unknown
}
terminationGracePeriodSeconds?: number
timeoutSeconds?: number
[k: string]: unknown
}
name?: string
ports?: readonly {
containerPort?: number
hostIP?: string
hostPort?: number
name?: string
protocol?: string
[k: string]: unknown
}[]
readinessProbe?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
failureThreshold?: number
grpc?: {
port?: number
service?: string
[k: string]: unknown
}
httpGet?: {
host?: string
httpHeaders?: readonly {
name?: string
value?: string
[k: string]: unknown
}[]
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: number
successThreshold?: number
tcpSocket?: {
host?: string
port?: (number | string)
[k: string]: unknown
}
terminationGracePeriodSeconds?: number
timeoutSeconds?: number
[k: string]: unknown
}
resizePolicy?: readonly {
resourceName?: string
restartPolicy?: string
[k: string]: unknown
}[]
resources?: {
claims?: readonly {
name?: string
request?: string
[k: string]: unknown
}[]
limits?: {
[k: string]: unknown
}
requests?: {
[k: string]: unknown
}
[k: string]: unknown
}
restartPolicy?: string
securityContext?: {
allowPrivilegeEscalation?: boolean
appArmorProfile?: {
localhostProfile?: string
type?: string
[k: string]: unknown
}
capabilities?: {
add?: readonly string[]
drop?: readonly string[]
[k: string]: unknown
}
privileged?: boolean
procMount?: string
readOnlyRootFilesystem?: boolean
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
seLinuxOptions?: {
level?: string
role?: string
type?: string
user?: string
[k: string]: unknown
}
seccompProfile?: {
localhostProfile?: string
type?: string
[k: string]: unknown
}
windowsOptions?: {
gmsaCredentialSpec?: string
gmsaCredentialSpecName?: string
hostProcess?: boolean
runAsUserName?: string
[k: string]: unknown
}
[k: string]: unknown
}
startupProbe?: {
exec?: {
command?: readonly string[]
[k: string]: unknown
}
failureThreshold?: number
grpc?: {
port?: number
service?: string
[k: string]: unknown
}
httpGet?: {
host?: string
httpHeaders?: readonly {
name?: string
value?: string
[k: string]: unknown
}[]
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: number
successThreshold?: number
tcpSocket?: {
host?: string
port?: (number | string)
[k: string]: unknown
}
terminationGracePeriodSeconds?: number
timeoutSeconds?: number
[k: string]: unknown
}
stdin?: boolean
stdinOnce?: boolean
terminationMessagePath?: string
terminationMessagePolicy?: string
tty?: boolean
volumeDevices?: readonly {
devicePath?: string
name?: string
[k: string]: unknown
}[]
volumeMounts?: readonly {
mountPath?: string
mountPropagation?: string
name?: string
readOnly?: boolean
recursiveReadOnly?: string
subPath?: string
subPathExpr?: string
[k: string]: unknown
}[]
workingDir?: string
[k: string]: unknown
}[] | string)
installDir?: string
livenessProbe?: ({
exec?: {
command?: readonly string[]
[k: string]: unknown
}
failureThreshold?: number
grpc?: {
port?: number
service?: string
[k: string]: unknown
}
httpGet?: {
host?: string
httpHeaders?: readonly {
name?: string
value?: string
[k: string]: unknown
}[]
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: number
successThreshold?: number
tcpSocket?: {
host?: string
port?: (number | string)
[k: string]: unknown
}
terminationGracePeriodSeconds?: number
timeoutSeconds?: number
[k: string]: unknown
} | string)
nodeSelector?: ({
[k: string]: string
} | string)
pdb?: {
create?: boolean
maxUnavailable?: (boolean | number | string)
minAvailable?: (boolean | number | string)
}
podAnnotations?: ({
[k: string]: string
} | string)
podLabels?: ({
[k: string]: string
} | string)
podSecurityContext?: ({
allowPrivilegeEscalation?: boolean
appArmorProfile?: {
localhostProfile?: string
type?: string
[k: string]: unknown
}
capabilities?: {
add?: readonly string[]
drop?: readonly string[]
[k: string]: unknown
}
privileged?: boolean
procMount?: string
readOnlyRootFilesystem?: boolean
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
seLinuxOptions?: {
level?: string
role?: string
type?: string
user?: string
[k: string]: unknown
}
seccompProfile?: {
localhostProfile?: string
type?: string
[k: string]: unknown
}
windowsOptions?: {
gmsaCredentialSpec?: string
gmsaCredentialSpecName?: string
hostProcess?: boolean
runAsUserName?: string
[k: string]: unknown
}
[k: string]: unknown
} | string)
readinessProbe?: ({
exec?: {
command?: readonly string[]
[k: string]: unknown
}
failureThreshold?: number
grpc?: {
port?: number
service?: string
[k: string]: unknown
}
httpGet?: {
host?: string
httpHeaders?: readonly {
name?: string
value?: string
[k: string]: unknown
}[]
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: number
successThreshold?: number
tcpSocket?: {
host?: string
port?: (number | string)
[k: string]: unknown
}
terminationGracePeriodSeconds?: number
timeoutSeconds?: number
[k: string]: unknown
} | string)
replicas?: number
resources?: ({
claims?: readonly {
name?: string
request?: string
[k: string]: unknown
}[]
limits?: {
[k: string]: unknown
}
requests?: {
[k: string]: unknown
}
[k: string]: unknown
} | string)
revisionHistoryLimit?: (number | string)
startupProbe?: ({
exec?: {
command?: readonly string[]
[k: string]: unknown
}
failureThreshold?: number
grpc?: {
port?: number
service?: string
[k: string]: unknown
}
httpGet?: {
host?: string
httpHeaders?: readonly {
name?: string
value?: string
[k: string]: unknown
}[]
path?: string
port?: (number | string)
scheme?: string
[k: string]: unknown
}
initialDelaySeconds?: number
periodSeconds?: number
successThreshold?: number
tcpSocket?: {
host?: string
port?: (number | string)
[k: string]: unknown
}
terminationGracePeriodSeconds?: number
timeoutSeconds?: number
[k: string]: unknown
} | string)
strategy?: ({
[k: string]: unknown
} | string)
tolerations?: (readonly {
effect?: string
key?: string
operator?: string
tolerationSeconds?: number
value?: string
[k: string]: unknown
}[] | string)
topologySpreadConstraints?: (readonly {
labelSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
matchLabelKeys?: readonly string[]
maxSkew?: number
minDomains?: number
nodeAffinityPolicy?: string
nodeTaintsPolicy?: string
topologyKey?: string
whenUnsatisfiable?: string
[k: string]: unknown
}[] | string)
}
clusterDomain?: string
common?: {
exampleValue?: string
global?: {
imagePullSecrets?: (readonly unknown[] | {
[k: string]: unknown
})
imageRegistry?: (boolean | number | string)
kubeVersion?: (boolean | number | string)
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
storageClass?: (boolean | number | string)
}
}
commonAnnotations?: ({
[k: string]: string
} | string)
commonLabels?: ({
[k: string]: string
} | string)
diagnosticMode?: {
args?: (readonly string[] | string)
command?: (readonly string[] | string)
enabled?: boolean
}
extraDeploy?: readonly ({
[k: string]: unknown
} | string)[]
fullnameOverride?: (boolean | number | string)
global?: {
imagePullSecrets?: readonly string[]
imageRegistry?: (boolean | number | string)
kubeVersion?: (boolean | number | string)
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
storageClass?: (boolean | number | string)
}
httpRoute?: {
annotations?: ({
[k: string]: string
} | string)
enabled?: boolean
hostnames?: readonly string[]
labels?: ({
[k: string]: string
} | string)
parentRefs?: readonly {
group?: string
kind?: string
name?: string
namespace?: string
port?: number
sectionName?: string
}[]
rules?: readonly {
backendRefs?: readonly {
group?: string
kind?: string
name?: string
namespace?: string
port?: number
weight?: number
}[]
filters?: readonly {
[k: string]: unknown
}[]
matches?: readonly {
headers?: readonly {
name?: string
type?: ("Exact" | "RegularExpression")
value?: string
}[]
method?: ("GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH")
path?: {
type?: ("Exact" | "PathPrefix" | "RegularExpression")
value?: string
}
queryParams?: {
name?: string
type?: ("Exact" | "RegularExpression")
value?: string
}[]
}[]
name?: string
timeouts?: {
backendRequest?: string
request?: string
}
}[]
}
ingress?: {
annotations?: ({
[k: string]: string
} | string)
className?: (boolean | number | string)
enabled?: boolean
extraHosts?: readonly {
name?: string
path?: string
pathType?: string
port?: number
}[]
extraTls?: (readonly {
hosts?: readonly string[]
secretName?: string
[k: string]: unknown
}[] | string)
host?: unknown
path?: string
tls?: {
enabled?: boolean
secretName?: unknown
}
}
kubeVersion?: (boolean | number | string)
metrics?: {
serviceMonitor?: {
annotations?: ({
[k: string]: string
} | string)
enabled?: boolean
interval?: string
labels?: ({
[k: string]: string
} | string)
path?: string
port?: (number | string)
}
}
nameOverride?: (boolean | number | string)
networkPolicy?: {
egressRules?: {
customRules?: (readonly {
ports?: readonly {
endPort?: number
port?: (number | string)
protocol?: string
[k: string]: unknown
}[]
to?: readonly {
ipBlock?: {
cidr?: string
except?: readonly string[]
[k: string]: unknown
}
namespaceSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
podSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
[k: string]: unknown
}[]
[k: string]: unknown
}[] | string)
denyConnectionsToExternal?: boolean
}
enabled?: boolean
ingressRules?: {
customRules?: (readonly {
from?: readonly {
ipBlock?: {
cidr?: string
except?: readonly string[]
[k: string]: unknown
}
namespaceSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
podSelector?: {
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
}
[k: string]: unknown
}[]
ports?: readonly {
endPort?: number
port?: (number | string)
protocol?: string
[k: string]: unknown
}[]
[k: string]: unknown
}[] | string)
namespaceSelector?: ({
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
} | string)
podSelector?: ({
matchExpressions?: readonly {
key?: string
operator?: string
values?: readonly string[]
[k: string]: unknown
}[]
matchLabels?: {
[k: string]: string
}
[k: string]: unknown
} | string)
}
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
database?: (boolean | number | string)
enablePostgresUser?: boolean
existingSecret?: (boolean | number | string)
password?: (boolean | number | string)
postgresPassword?: (boolean | number | string)
replicationPassword?: (boolean | number | string)
replicationUsername?: string
secretKeys?: {
adminPasswordKey?: string
replicationPasswordKey?: string
userPasswordKey?: string
}
usePasswordFiles?: boolean
username?: string
}
backup?: {
cronjob?: {
annotations?: ({
[k: string]: string
} | string)
command?: readonly string[]
concurrencyPolicy?: string
containerSecurityContext?: ({
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
} | string)
failedJobsHistoryLimit?: (number | string)
labels?: ({
[k: string]: string
} | string)
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
ttlSecondsAfterFinished?: (boolean | number | string)
}
enabled?: boolean
}
clusterDomain?: string
common?: {
exampleValue?: string
global?: {
imagePullSecrets?: (readonly unknown[] | {
[k: string]: unknown
})
imageRegistry?: (boolean | number | string)
kubeVersion?: (boolean | number | string)
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
storageClass?: (boolean | number | string)
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
imagePullSecrets?: readonly unknown[]
imageRegistry?: (boolean | number | string)
kubeVersion?: (boolean | number | string)
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
storageClass?: (boolean | number | string)
}
image?: {
debug?: boolean
digest?: (boolean | number | string)
pullPolicy?: string
pullSecrets?: readonly (boolean | number | string)[]
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
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
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
pullSecrets?: readonly (boolean | number | string)[]
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
command?: (readonly unknown[] | string)
configuration?: unknown
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
enabled?: boolean
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
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
command?: (readonly unknown[] | string)
containerSecurityContext?: {
allowPrivilegeEscalation?: boolean
capabilities?: {
drop?: readonly string[]
[k: string]: unknown
}
enabled?: boolean
runAsGroup?: number
runAsNonRoot?: boolean
runAsUser?: number
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
pullSecrets?: readonly (boolean | number | string)[]
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
service?: {
annotations?: ({
[k: string]: string
} | string)
clusterIP?: (boolean | number | string)
externalTrafficPolicy?: ("Cluster" | "Local")
extraPorts?: (readonly {
[k: string]: unknown
}[] | string)
ipFamilies?: readonly ("IPv4" | "IPv6")[]
ipFamilyPolicy?: ("" | "SingleStack" | "PreferDualStack" | "RequireDualStack")
loadBalancerIP?: (boolean | number | string)
loadBalancerSourceRanges?: readonly string[]
nodePorts?: {
backend?: (boolean | number | string)
}
ports?: {
backend?: number
name?: string
targetPort?: string
}
sessionAffinity?: ("None" | "ClientIP")
type?: ("ClusterIP" | "NodePort" | "LoadBalancer" | "ExternalName")
}
serviceAccount?: {
annotations?: ({
[k: string]: string
} | string)
automountServiceAccountToken?: boolean
create?: boolean
labels?: ({
[k: string]: string
} | string)
name?: (boolean | number | string)
}
tags?: {
"bitnami-common"?: boolean
}
}
