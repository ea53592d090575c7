import { kubernetesVersion } from '../build/versions';
import { PROVISIONER, storageClassName } from './nodes';

/** A node that is there, and says so again and again. */
export const NODE = `{{ $now := Now }}
phase: Running
conditions:
{{ range NodeConditions }}
- { type: {{ .type | Quote }}, status: {{ .status | Quote }}, reason: {{ .reason | Quote }}, message: {{ .message | Quote }}, lastHeartbeatTime: {{ $now | Quote }}, lastTransitionTime: {{ $now | Quote }} }
{{ end }}
addresses:
- { type: InternalIP, address: {{ NodeIP | Quote }} }
- { type: Hostname, address: {{ .metadata.name | Quote }} }
nodeInfo:
  architecture: amd64
  bootID: ""
  containerRuntimeVersion: testbed://1
  kernelVersion: testbed
  kubeProxyVersion: ""
  kubeletVersion: ${kubernetesVersion}
  machineID: ""
  operatingSystem: linux
  osImage: testbed
  systemUUID: ""
`;

/** What is said of each container, however it is. */
const CONTAINER = `- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  restartCount: 0
`;

const RUNNING = 'state: { running: { startedAt: {{ $now | Quote }} } }';
const ENDED =
  'state: { terminated: { exitCode: 0, reason: Completed, startedAt: {{ $now | Quote }}, finishedAt: {{ $now | Quote }} } }';

/** A pod all of whose containers run. */
export const RUNNING_POD = `{{ $now := Now }}
phase: Running
startTime: {{ $now | Quote }}
conditions:
{{ range $type := list "Initialized" "ContainersReady" "Ready" }}
- { type: {{ $type }}, status: "True", lastTransitionTime: {{ $now | Quote }} }
{{ end }}
{{ range .spec.readinessGates }}
- { type: {{ .conditionType | Quote }}, status: "True", lastTransitionTime: {{ $now | Quote }} }
{{ end }}
initContainerStatuses:
{{ range .spec.initContainers }}
${CONTAINER}  ready: true
  {{ if eq (or .restartPolicy "") "Always" }}
  started: true
  ${RUNNING}
  {{ else }}
  ${ENDED}
  {{ end }}
{{ end }}
containerStatuses:
{{ range .spec.containers }}
${CONTAINER}  ready: true
  started: true
  ${RUNNING}
{{ end }}
{{ with NodeIPsWith .spec.nodeName }}
hostIP: {{ index . 0 | Quote }}
{{ end }}
{{ with PodIPsWith .spec.nodeName (or .spec.hostNetwork false) (or .metadata.uid "") (or .metadata.name "") (or .metadata.namespace "") }}
podIP: {{ index . 0 | Quote }}
podIPs:
{{ range . }}
- { ip: {{ . | Quote }} }
{{ end }}
{{ end }}
`;

/** A pod whose containers have done their work. */
export const COMPLETED_POD = `{{ $now := Now }}
phase: Succeeded
containerStatuses:
{{ range .spec.containers }}
${CONTAINER}  ready: false
  started: false
  ${ENDED}
{{ end }}
`;

/** A volume for a claim: the controllers of Kubernetes bind the two, because the volume names the claim. */
export const VOLUME_OF_CLAIM = `apiVersion: v1
kind: PersistentVolume
metadata:
  name: {{ printf "of-%s" .metadata.uid | Quote }}
  annotations:
    pv.kubernetes.io/provisioned-by: ${PROVISIONER}
spec:
  storageClassName: ${storageClassName}
  persistentVolumeReclaimPolicy: Delete
  volumeMode: {{ or .spec.volumeMode "Filesystem" | Quote }}
  accessModes:
  {{ YAML .spec.accessModes 1 }}
  capacity:
    storage: {{ .spec.resources.requests.storage | Quote }}
  claimRef:
    apiVersion: v1
    kind: PersistentVolumeClaim
    namespace: {{ .metadata.namespace | Quote }}
    name: {{ .metadata.name | Quote }}
    uid: {{ .metadata.uid | Quote }}
  hostPath:
    path: {{ printf "/testbed/%s" .metadata.uid | Quote }}
`;
