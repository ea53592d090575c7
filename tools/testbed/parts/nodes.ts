import type { JsonObject } from '@idp/model';
import { at, type Bed, type Part } from './part';

const MANAGED = 'kwok.x-k8s.io/node';
/** Who makes volumes: kwok, in its own name. */
export const PROVISIONER = 'testbed/volumes';

/** The class of volumes that claims get when they name none. */
export const storageClassName = 'testbed';

/** Plays the kubelets: moves nodes, pods, volumes and load balancers to where real ones would bring them. */
export function kwok({ paths, ports }: Bed): Part {
  return {
    name: 'kwok',
    command: [
      'kwok',
      `--kubeconfig=${paths.kubeconfig}`,
      `--config=${paths.folder}/stages.yaml`,
      '--manage-all-nodes=false',
      `--manage-nodes-with-annotation-selector=${MANAGED}=fake`,
      `--server-address=${at(ports.kwok)}`,
      '--node-lease-duration-seconds=40',
    ],
    port: ports.kwok,
    health: `http://${at(ports.kwok)}/healthz`,
  };
}

/** Three nodes in three zones, and the class of the volumes that claims get. */
export function nodesAndClasses(): readonly JsonObject[] {
  return [...['a', 'b', 'c'].map(nodeIn), storageClass];
}

function nodeIn(zone: string): JsonObject {
  const name = `node-${zone}`;
  const capacity = { cpu: '32', memory: '128Gi', pods: '250', 'ephemeral-storage': '500Gi' };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      annotations: { [MANAGED]: 'fake' },
      labels: {
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'kubernetes.io/arch': 'amd64',
        'topology.kubernetes.io/region': 'testbed',
        'topology.kubernetes.io/zone': zone,
      },
    },
    status: { capacity, allocatable: capacity },
  };
}

const storageClass: JsonObject = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: storageClassName, annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
  provisioner: PROVISIONER,
  reclaimPolicy: 'Delete',
  volumeBindingMode: 'Immediate',
};
