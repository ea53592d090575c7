import type { JsonObject } from '@idp/model';
import { PROVISIONER, storageClassName } from './nodes';

/** Which objects a stage moves: of a kind, and with all of these questions of jq answered by yes. */
interface Selector {
  readonly kind: string;
  readonly when: readonly string[];
}

const alive = '.metadata.deletionTimestamp == null';
const leaving = '.metadata.deletionTimestamp != null';
const ready = '((.status.conditions // []) | any(.type == "Ready" and .status == "True"))';
const ofJob = '((.metadata.ownerReferences // []) | any(.kind == "Job"))';
const ofOurClass = `.spec.storageClassName == "${storageClassName}"`;
const withoutAddress = '.spec.type == "LoadBalancer" and .status.loadBalancer.ingress == null';
const inPhase = (phase: string) => `.status.phase == "${phase}"`;

/**
 * What kwok does to objects: nodes come up and stay, pods run, those of Jobs complete, deleted ones leave, claims get
 * volumes, load balancers an address. No program runs, so nothing ever fails or logs.
 */
export function stages(): readonly JsonObject[] {
  return [
    stage('node-comes-up', { kind: 'Node', when: [`${ready} | not`] }, [status(NODE)]),
    stage('node-stays', { kind: 'Node', when: [ready] }, [status(NODE)], 60_000),
    stage('pod-runs', { kind: 'Pod', when: [alive, inPhase('Pending')] }, [status(RUNNING_POD)]),
    stage('pod-of-job-completes', { kind: 'Pod', when: [alive, inPhase('Running'), ofJob] }, [status(COMPLETED_POD)]),
    stage('pod-leaves', { kind: 'Pod', when: [leaving] }, [{ delete: true }]),
    stage('claim-gets-volume', { kind: 'PersistentVolumeClaim', when: [alive, inPhase('Pending'), ofOurClass] }, [
      { apply: { template: VOLUME_OF_CLAIM } },
    ]),
    stage('volume-leaves', { kind: 'PersistentVolume', when: [alive, inPhase('Released'), ofOurClass] }, [
      { delete: true },
    ]),
    stage('load-balancer-gets-address', { kind: 'Service', when: [withoutAddress] }, [
      status('loadBalancer: { ingress: [{ ip: 192.0.2.10 }] }\n'),
    ]),
  ];
}

function stage(name: string, { kind, when }: Selector, steps: readonly JsonObject[], delay = 0): JsonObject {
  return {
    apiVersion: 'kwok.x-k8s.io/v1alpha1',
    kind: 'Stage',
    metadata: { name },
    spec: {
      resourceRef: { apiGroup: 'v1', kind },
      selector: {
        matchExpressions: [{ jq: { key: `${when.join(' and ')} | tostring`, operator: 'In', values: ['true'] } }],
      },
      ...(delay > 0 && { delay: { durationMilliseconds: delay } }),
      steps: [...steps],
    },
  };
}

function status(template: string): JsonObject {
  return { patch: { subresource: 'status', root: 'status', template } };
}

const NODE = `{{ $now := Now }}
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
  kubeletVersion: v1.36.1
  machineID: ""
  operatingSystem: linux
  osImage: testbed
  systemUUID: ""
`;

const RUNNING_POD = `{{ $now := Now }}
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
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  restartCount: 0
  ready: true
  {{ if eq (or .restartPolicy "") "Always" }}
  started: true
  state: { running: { startedAt: {{ $now | Quote }} } }
  {{ else }}
  state: { terminated: { exitCode: 0, reason: Completed, startedAt: {{ $now | Quote }}, finishedAt: {{ $now | Quote }} } }
  {{ end }}
{{ end }}
containerStatuses:
{{ range .spec.containers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  restartCount: 0
  ready: true
  started: true
  state: { running: { startedAt: {{ $now | Quote }} } }
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

const COMPLETED_POD = `{{ $now := Now }}
phase: Succeeded
containerStatuses:
{{ range .spec.containers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  restartCount: 0
  ready: false
  started: false
  state: { terminated: { exitCode: 0, reason: Completed, startedAt: {{ $now | Quote }}, finishedAt: {{ $now | Quote }} } }
{{ end }}
`;

/** The controllers of Kubernetes bind the two, because the volume names the claim. */
const VOLUME_OF_CLAIM = `apiVersion: v1
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
