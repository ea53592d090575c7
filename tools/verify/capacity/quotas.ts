import { listAt, textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { groupOf, objectsOf, objectsOfKind } from '../objects';
import { usualPluralOf } from '../plural';
import { amountsAt } from './amounts';
import { claimsOf, type Claim } from './claims';
import { countsPodsOf } from './quota-scopes';
import { workloadsOf, type Workload } from './workloads';

/** What one object adds to a sum, in thousandths. */
export interface Part {
  readonly object: RenderedObject;
  readonly amount: bigint;
}

/** One line of a ResourceQuota, and what there is for it. */
export interface QuotaUse {
  readonly quota: RenderedObject;
  /** As the quota calls it: `requests.cpu`. */
  readonly resource: string;
  readonly hard: bigint;
  /** The sum of its parts. */
  readonly used: bigint;
  /** The largest first. */
  readonly parts: readonly Part[];
  /** The largest pod that has to fit beside them while its workload rolls out. */
  readonly rollout?: Part;
}

/** Every line of every ResourceQuota of an environment. */
export function quotaUses(rendering: Rendering): readonly QuotaUse[] {
  const [workloads, claims] = [workloadsOf(rendering), claimsOf(rendering)];
  return objectsOfKind(rendering, 'ResourceQuota').flatMap((quota) => {
    const pods = workloads.filter((pod) => pod.namespace === quota.namespace && countsPodsOf(quota, pod));
    const volumes = claims.filter(({ namespace }) => namespace === quota.namespace);
    const objects = objectsOf(rendering).filter(({ namespace }) => namespace === quota.namespace);
    return Object.entries(amountsAt(quota.content, 'spec', 'hard')).map(([resource, hard]) => {
      const ofPods = pods.map((pod) => ({ object: pod.object, amount: podAmount(resource, pod) * BigInt(pod.pods) }));
      const ofClaims = volumes.map((claim) => ({ object: claim.object, amount: claimAmount(resource, claim) }));
      const ofObjects = objects.map((object) => ({ object, amount: objectAmount(resource, object) }));
      const parts = largestFirst([...ofPods, ...ofClaims, ...ofObjects]);
      const [rollout] = largestFirst(
        pods.filter((pod) => pod.surges).map((pod) => ({ object: pod.object, amount: podAmount(resource, pod) })),
      );
      const used = parts.reduce((sum, { amount }) => sum + amount, 0n);
      return { quota, resource, hard, used, parts, ...(rollout && { rollout }) };
    });
  });
}

/** What adds anything, the largest first, equal ones by kind and name. */
export function largestFirst(parts: readonly Part[]): readonly Part[] {
  const name = ({ object }: Part) => `${object.kind} ${object.name}`;
  return parts
    .filter(({ amount }) => amount > 0n)
    .sort((a, b) => (a.amount === b.amount ? (name(a) < name(b) ? -1 : 1) : a.amount > b.amount ? -1 : 1));
}

/** How much one pod counts for a resource of a quota. */
function podAmount(resource: string, { each }: Workload): bigint {
  if (resource === 'pods' || resource === 'count/pods') return 1000n;
  if (resource.startsWith('limits.')) return each.limits[resource.slice('limits.'.length)] ?? 0n;
  return each.requests[resource.replace(/^requests\./, '')] ?? 0n;
}

function claimAmount(resource: string, { count, storage, storageClass }: Claim): bigint {
  const [ofClass, plain] = /^(.+)\.storageclass\.storage\.k8s\.io\/(.+)$/.exec(resource)?.slice(1) ?? [];
  if (ofClass !== undefined && ofClass !== storageClass) return 0n;
  const counted = (plain ?? resource).replace('count/', '');
  if (counted === 'requests.storage') return storage * BigInt(count);
  return counted === 'persistentvolumeclaims' ? BigInt(count) * 1000n : 0n;
}

/** What quotas counted before they could count any kind. */
const COUNTED_BY_NAME = ['configmaps', 'replicationcontrollers', 'resourcequotas', 'secrets', 'services'];

function objectAmount(resource: string, object: RenderedObject): bigint {
  if (resource.startsWith('services.')) return servicesAmount(resource, object);
  const name = `${usualPluralOf(object.kind)}${groupOf(object) && `.${groupOf(object)}`}`;
  const counted = resource.startsWith('count/') ? resource.slice('count/'.length) : resource;
  const counts = resource.startsWith('count/') || COUNTED_BY_NAME.includes(resource);
  // Volumes and pods are counted where it is known how many an object makes.
  if (!counts || counted !== name || name === 'persistentvolumeclaims' || name === 'pods') return 0n;
  return 1000n;
}

function servicesAmount(resource: string, { kind, content }: RenderedObject): bigint {
  if (kind !== 'Service') return 0n;
  const type = textAt(content, 'spec', 'type');
  if (resource === 'services.loadbalancers') return type === 'LoadBalancer' ? 1000n : 0n;
  const allocates = valueAt(content, 'spec', 'allocateLoadBalancerNodePorts') !== false;
  const opens = type === 'NodePort' || (type === 'LoadBalancer' && allocates);
  return opens ? BigInt(listAt(content, 'spec', 'ports').length) * 1000n : 0n;
}
