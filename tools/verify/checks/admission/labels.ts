import { objectAt, type JsonPath, type RenderedObject } from '@idp/model';
import { fieldsAt } from '../../walk';
import type { Problem } from '../../problem';

/** Where labels stand, those that select others among them. */
const PLACES = [
  'metadata.labels',
  'spec.selector.matchLabels',
  'spec.podSelector.matchLabels',
  'spec.template.metadata.labels',
  'spec.jobTemplate.spec.template.metadata.labels',
];

const VALUE = /^(?:[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)?$/;
const KEY = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\/)?[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?$/;
const LONGEST = 63;

/** The levels that a namespace may ask of its pods. */
const LEVELS = ['privileged', 'baseline', 'restricted'];

/** Labels that Kubernetes does not take. */
export function labelProblems(object: RenderedObject): readonly Problem[] {
  return [
    ...PLACES.flatMap((place) => fieldsAt(object.content, place)).flatMap(({ path, value }) =>
      Object.entries(objectAt(value)).flatMap(([key, text]) => [
        ...keyProblems(key, path),
        ...valueProblems(key, text, path),
      ]),
    ),
    ...(object.kind === 'Namespace' ? levelProblems(object) : []),
  ];
}

function keyProblems(key: string, path: JsonPath): readonly Problem[] {
  if (KEY.test(key)) return [];
  const remedy = 'write up to 63 letters, digits, dashes, dots and underscores, after a domain and a slash if need be';
  return [{ path: [...path, key], what: `"${key}" is no name of a label`, remedy }];
}

function valueProblems(key: string, value: unknown, path: JsonPath): readonly Problem[] {
  if (typeof value !== 'string' || (VALUE.test(value) && value.length <= LONGEST)) return [];
  const what =
    value.length > LONGEST
      ? `the value has ${value.length} characters, and a label takes ${LONGEST}`
      : `"${value}" is no value of a label`;
  const remedy = 'write letters, digits, dashes, dots and underscores, or make it an annotation';
  return [{ path: [...path, key], what, remedy }];
}

function levelProblems({ content }: RenderedObject): readonly Problem[] {
  return Object.entries(objectAt(content, 'metadata', 'labels')).flatMap(([key, level]) => {
    if (!/^pod-security\.kubernetes\.io\/(?:enforce|warn|audit)$/.test(key) || LEVELS.includes(String(level)))
      return [];
    const what = `there is no level "${String(level)}" of pod security, so every pod is held to the strictest`;
    return [{ path: ['metadata', 'labels', key], what, remedy: `use one of: ${LEVELS.join(', ')}` }];
  });
}
