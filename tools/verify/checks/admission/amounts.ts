import { objectAt, type RenderedObject } from '@idp/model';
import { containersOf, podOf } from '../../pods';
import { fieldsAt, type Field } from '../../walk';
import type { Problem } from '../../problem';

/** A number with a unit: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
const AMOUNT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;

/** Where objects state amounts, besides their containers. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  PersistentVolumeClaim: ['spec.resources.requests'],
  ResourceQuota: ['spec.hard'],
  StatefulSet: ['spec.volumeClaimTemplates.*.spec.resources.requests'],
};

/** Amounts of processors, memory and storage that are none. */
export function amountProblems(object: RenderedObject): readonly Problem[] {
  const pod = podOf(object);
  const fields = [
    ...(PLACES[object.kind] ?? []).flatMap((place) => fieldsAt(object.content, place)),
    ...(pod === undefined ? [] : containersOf(pod)).flatMap(({ path, content }) =>
      ['requests', 'limits']
        .flatMap((list) => fieldsAt(content, `resources.${list}`))
        .map((field): Field => ({ ...field, path: [...path, ...field.path] })),
    ),
  ];
  return fields.flatMap(({ path, value }) =>
    Object.entries(objectAt(value)).flatMap(([resource, amount]) => wrongAmount(amount, [...path, resource])),
  );
}

function wrongAmount(amount: unknown, path: Problem['path']): readonly Problem[] {
  if (amount === null || amount === '')
    return [{ path, what: 'it gives no amount, which counts as none', remedy: 'state an amount, or leave it out' }];
  if (typeof amount !== 'string' || AMOUNT.test(amount)) return [];
  return [
    { path, what: `"${amount}" is no amount`, remedy: 'write a number and one of Ki, Mi, Gi, Ti, k, M, G, T or m' },
  ];
}
