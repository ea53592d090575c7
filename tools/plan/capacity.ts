import { textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { containersOf, parseQuantity, podsOf, printQuantity, type PodTemplate } from '@idp/verify';

/** What the pods of a namespace ask for, where that changes. */
export interface CapacityChange {
  readonly namespace: string;
  readonly resource: 'cpu' | 'memory';
  readonly before: string;
  readonly after: string;
}

type Resource = CapacityChange['resource'];

/** What the pods of each namespace ask for on both sides, where it differs. */
export function changedCapacity(before: Rendering, after: Rendering): readonly CapacityChange[] {
  const namespaces = new Set([...podsOf(before), ...podsOf(after)].map(({ namespace }) => namespace));
  return [...namespaces].sort().flatMap((namespace) =>
    (['cpu', 'memory'] as const).flatMap((resource) => {
      const [was, is] = [before, after].map((side) => requestedIn(side, namespace, resource));
      if (was === is || was === undefined || is === undefined) return [];
      return [{ namespace, resource, before: printQuantity(was), after: printQuantity(is) }];
    }),
  );
}

function requestedIn(rendering: Rendering, namespace: string, resource: Resource): bigint {
  const { nodes } = rendering.environment.facts.value;
  return podsOf(rendering)
    .filter((pod) => pod.namespace === namespace && runsOn(pod.object))
    .map((pod) => requestOf(pod, resource) * BigInt(copiesOf(pod.object, nodes)))
    .reduce((sum, amount) => sum + amount, 0n);
}

/** Jobs end and give back what they had. */
function runsOn({ kind }: RenderedObject): boolean {
  return kind !== 'Job' && kind !== 'CronJob';
}

function copiesOf({ kind, content }: RenderedObject, nodes: number): number {
  if (kind === 'DaemonSet') return nodes;
  const replicas = valueAt(content, 'spec', 'replicas');
  return typeof replicas === 'number' ? replicas : 1;
}

function requestOf(pod: PodTemplate, resource: Resource): bigint {
  return containersOf(pod)
    .filter(({ initial }) => !initial)
    .map(({ content }) => amountAt(content, 'requests', resource) ?? amountAt(content, 'limits', resource) ?? 0n)
    .reduce((sum, amount) => sum + amount, 0n);
}

function amountAt(container: unknown, field: string, resource: Resource): bigint | undefined {
  return parseQuantity(
    textAt(container, 'resources', field, resource) ?? valueAt(container, 'resources', field, resource),
  );
}
