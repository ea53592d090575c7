import type { JsonObject } from '@idp/model';
import { storageClassName } from './nodes';
import { COMPLETED_POD, NODE, RUNNING_POD, VOLUME_OF_CLAIM } from './stage-templates';

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
