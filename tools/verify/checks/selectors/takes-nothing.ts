import type { JsonPath } from '@idp/model';
import { printSelector } from '../../label-selector';
import { suggestPods } from '../../nearest-pods';
import type { PodSet } from '../../pod-sets';
import type { Problem } from '../../problem';

/** That a selector takes no pod of a namespace. */
export function takesNothing(path: JsonPath, selector: unknown, namespace: string, pods: readonly PodSet[]): Problem {
  return {
    path,
    what: `no pod in namespace ${namespace} has ${printSelector(selector)}`,
    remedy: suggestPods(selector, namespace, pods),
  };
}

/** The different owners of pods. */
export function ownersOf(pods: readonly PodSet[]): readonly string[] {
  return [...new Set(pods.map(({ owner }) => owner))];
}
