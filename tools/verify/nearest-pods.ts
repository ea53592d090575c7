import { textsAt } from '@idp/model';
import { printLabels, selects, type Labels } from './label-selector';
import type { PodSet } from './pod-sets';

/** What to do about a selector that takes no pod: the pods that were probably meant, and how they differ. */
export function suggestPods(selector: unknown, namespace: string, pods: readonly PodSet[]): string {
  const elsewhere = pods.find((pod) => selects(selector, pod.labels));
  if (elsewhere) return `such pods are in namespace ${elsewhere.namespace}, of ${elsewhere.owner}`;
  const wanted = textsAt(selector, 'matchLabels');
  const [closest] = pods
    .filter((pod) => pod.namespace === namespace)
    .map((pod) => ({ pod, differing: differencesOf(wanted, pod.labels) }))
    .filter(({ differing }) => differing.length < Object.keys(wanted).length)
    .sort((one, other) => one.differing.length - other.differing.length);
  if (!closest) return 'name the labels of the pods that are meant, or remove it';
  const { pod, differing } = closest;
  const theirs = differing.map((key) => {
    const value = pod.labels[key];
    return value === undefined ? `no ${key}` : printLabels({ [key]: value });
  });
  return `the pods of ${pod.owner} have ${theirs.join(', ')}`;
}

function differencesOf(wanted: Labels, labels: Labels): readonly string[] {
  return Object.keys(wanted).filter((key) => labels[key] !== wanted[key]);
}
