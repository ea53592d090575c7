import { valueAt, type JsonPath, type RenderedObject } from '@idp/model';
import { isSelective, selects } from '../../label-selector';
import { keepsRunning, type PodSet } from '../../pod-sets';
import { ownersOf, takesNothing } from './takes-nothing';
import type { Problem } from '../../problem';

/** Where kinds that are about pods of their own namespace select them. */
const SELECTORS: Readonly<Record<string, JsonPath>> = {
  CiliumNetworkPolicy: ['spec', 'endpointSelector'],
  NetworkPolicy: ['spec', 'podSelector'],
  PodDisruptionBudget: ['spec', 'selector'],
};

/** A policy or disruption budget is about pods that exist; a budget counts those of one workload. */
export function policyProblems(policy: RenderedObject, pods: readonly PodSet[]): readonly Problem[] {
  const { kind, namespace, content } = policy;
  const path = SELECTORS[kind];
  if (path === undefined || namespace === undefined) return [];
  const selector = valueAt(content, ...path);
  if (!isSelective(selector)) return [];
  const taken = pods.filter((pod) => pod.namespace === namespace && selects(selector, pod.labels));
  if (taken.length === 0) return [takesNothing(path, selector, namespace, pods)];
  const owners = ownersOf(taken.filter(keepsRunning));
  if (kind !== 'PodDisruptionBudget' || owners.length < 2) return [];
  return [
    {
      path,
      what: `it counts the pods of ${owners.join(' and ')} together`,
      remedy: 'give each workload a budget of its own, with a label that only its pods have',
    },
  ];
}
