import { listAt, valueAt, type JsonPath, type Rendering } from '@idp/model';
import { podsAtMost, rollingUpdateOf } from '../capacity/pod-counts';
import { hostPortsOf } from '../host-ports';
import { selects } from '../label-selector';
import { podsOf, type PodTemplate } from '../pods';

/** A workload whose pods keep running, and how many of them there are. */
export interface Running {
  readonly pod: PodTemplate;
  readonly pods: number;
  /** A rollout starts a pod before it stops one. */
  readonly surges: boolean;
}

/** The Deployments and StatefulSets of an environment: what is spread over nodes and moves between them. */
export function runningIn(rendering: Rendering): readonly Running[] {
  return podsOf(rendering)
    .filter(({ object }) => object.kind === 'Deployment' || object.kind === 'StatefulSet')
    .map((pod) => {
      const pods = podsAtMost(pod.object, rendering);
      const strategy = valueAt(pod.object.content, 'spec', 'strategy');
      const { surge, unavailable } = rollingUpdateOf(strategy, pod.object.kind, pods);
      return { pod, pods, surges: pods > 0 && surge > 0 && unavailable === 0 };
    });
}

export const HOSTNAME = 'kubernetes.io/hostname';

/** The places of what keeps the pods of a workload on different nodes, if it selects them at all. */
export function apartBy({ pod }: Running): readonly JsonPath[] {
  const spread = termsAt(pod, ['topologySpreadConstraints']).filter(({ term }) => concerns(term, pod));
  const preferred = termsAt(pod, [...ANTI_AFFINITY, 'preferredDuringSchedulingIgnoredDuringExecution']).filter(
    ({ term }) => concerns(valueAt(term, 'podAffinityTerm'), pod),
  );
  return [...spread, ...preferred, ...requiredIn(pod)].map(({ path }) => path);
}

/** The places of what lets no two pods of a workload run on one node, those of a rollout and those before it among them. */
export function exclusiveBy({ pod }: Pick<Running, 'pod'>): readonly JsonPath[] {
  const required = requiredIn(pod).filter(({ term }) => valueAt(term, 'topologyKey') === HOSTNAME);
  return [...required, ...hostPortsOf(pod)].map(({ path }) => path);
}

const ANTI_AFFINITY = ['affinity', 'podAntiAffinity'] as const;

function requiredIn(pod: PodTemplate): readonly Term[] {
  const place = [...ANTI_AFFINITY, 'requiredDuringSchedulingIgnoredDuringExecution'];
  return termsAt(pod, place).filter(({ term }) => concerns(term, pod));
}

interface Term {
  readonly term: unknown;
  readonly path: JsonPath;
}

function termsAt(pod: PodTemplate, place: JsonPath): readonly Term[] {
  return listAt(pod.spec, ...place).map((term, index) => ({ term, path: [...pod.path, ...place, index] }));
}

/** Whether a term selects the pods whose it is; one that names namespaces may mean others. */
function concerns(term: unknown, { labels, namespace }: PodTemplate): boolean {
  const namespaces = listAt(term, 'namespaces');
  if (namespaces.length > 0 && !namespaces.includes(namespace)) return false;
  const selector = valueAt(term, 'labelSelector');
  return selector !== undefined && selects(selector, labels);
}

/** Whether a term tells the pods of a rollout from those before it. */
export function tellsVersionsApart(object: unknown, path: JsonPath): boolean {
  return listAt(valueAt(object, ...path), 'matchLabelKeys').includes('pod-template-hash');
}
