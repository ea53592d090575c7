import { valueAt, type RenderedObject } from '@idp/model';
import { isSelective, printLabels, printSelector, selects } from '../../label-selector';
import type { PodSet } from '../../pod-sets';
import { ownersOf } from './takes-nothing';
import type { Problem } from '../../problem';

const WORKLOADS = new Set(['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet']);
const path = ['spec', 'selector'];

/** A workload selects the pods that it makes, and no others. */
export function workloadProblems(workload: RenderedObject, pods: readonly PodSet[]): readonly Problem[] {
  const { kind, name, content } = workload;
  if (!WORKLOADS.has(kind)) return [];
  const selector = valueAt(content, ...path);
  const own = pods.find(({ template }) => template?.object === workload);
  if (own === undefined || !isSelective(selector)) return [];
  if (!selects(selector, own.labels))
    return [
      {
        path,
        what: `its own pods do not have ${printSelector(selector)}: they have ${printLabels(own.labels) || 'no labels'}`,
        remedy: 'give the template the labels that the selector names',
      },
    ];
  const others = pods.filter(
    ({ template, namespace, labels }) =>
      template !== undefined &&
      WORKLOADS.has(template.object.kind) &&
      template.object !== workload &&
      namespace === own.namespace &&
      selects(selector, labels),
  );
  if (others.length === 0) return [];
  return [
    {
      path,
      what: `it also takes the pods of ${ownersOf(others).join(' and ')}`,
      remedy: `name a label that only the pods of ${kind} "${name}" have`,
    },
  ];
}
