import { isObject, listAt, textAt, valueAt, type JsonPath, type RenderedObject } from '@idp/model';
import { podOf } from '../../pods';

/** A label that a pod asks of its node, as selectors say it. */
export interface Wish {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** Ways to find a node, any of which will do; each with all that it asks. */
export interface Wishes {
  readonly path: JsonPath;
  readonly ways: readonly (readonly Wish[])[];
}

/** Where operators take what they write into their pods. */
const PLACES: readonly JsonPath[] = [
  ['spec'],
  ['spec', 'affinity'],
  ['spec', 'template'],
  ['spec', 'jetstream'],
  ['spec', 'nats', 'native'],
];

/** What the pods of an object ask of their nodes, and cannot do without. */
export function wishesOf(object: RenderedObject): readonly Wishes[] {
  const pod = podOf(object);
  const places = pod === undefined ? PLACES : [pod.path];
  return places.flatMap((place) => [
    ...ofSelector(object, [...place, 'nodeSelector']),
    ...ofAffinity(object, [...place, 'affinity', 'nodeAffinity']),
    ...ofAffinity(object, [...place, 'nodeAffinity']),
  ]);
}

function ofSelector({ content }: RenderedObject, path: JsonPath): readonly Wishes[] {
  const selector = valueAt(content, ...path);
  if (!isObject(selector)) return [];
  return [
    {
      path,
      ways: [Object.entries(selector).map(([key, value]) => ({ key, operator: 'In', values: [String(value)] }))],
    },
  ];
}

function ofAffinity({ content }: RenderedObject, place: JsonPath): readonly Wishes[] {
  const path = [...place, 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms'];
  const terms = listAt(content, ...path);
  if (terms.length === 0) return [];
  return [{ path, ways: terms.map((term) => listAt(term, 'matchExpressions').map(wishOf)) }];
}

function wishOf(expression: unknown): Wish {
  return {
    key: textAt(expression, 'key') ?? '',
    operator: textAt(expression, 'operator') ?? '',
    values: listAt(expression, 'values').map(String),
  };
}
