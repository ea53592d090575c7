import { isObject, listAt, textAt, textsAt } from '@idp/model';

/** Labels of an object: what selectors look at. */
export type Labels = Readonly<Record<string, string>>;

/** Whether labels fit a selector with matchLabels and matchExpressions; an empty one takes everything. */
export function selects(selector: unknown, labels: Labels): boolean {
  return (
    selectsLabels(textsAt(selector, 'matchLabels'), labels) &&
    listAt(selector, 'matchExpressions').every((expression) => holds(expression, labels))
  );
}

/** Whether labels hold all of these. */
export function selectsLabels(wanted: Labels, labels: Labels): boolean {
  return Object.entries(wanted).every(([key, value]) => labels[plain(key)] === value);
}

/** Whether a selector asks for anything. */
export function isSelective(selector: unknown): boolean {
  return Object.keys(textsAt(selector, 'matchLabels')).length > 0 || listAt(selector, 'matchExpressions').length > 0;
}

/** A selector as people read it. */
export function printSelector(selector: unknown): string {
  const expressions = listAt(selector, 'matchExpressions').map((expression) =>
    [textAt(expression, 'key'), textAt(expression, 'operator'), listAt(expression, 'values').join('|')]
      .join(' ')
      .trim(),
  );
  return [printLabels(textsAt(selector, 'matchLabels')), ...expressions].filter((text) => text !== '').join(', ');
}

/** Labels as people read them. */
export function printLabels(labels: Labels): string {
  return Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .join(', ');
}

function holds(expression: unknown, labels: Labels): boolean {
  if (!isObject(expression)) return false;
  const value = labels[plain(textAt(expression, 'key') ?? '')];
  const values = listAt(expression, 'values');
  switch (expression['operator']) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    default:
      return value === undefined;
  }
}

/** Cilium says where a label comes from; those of Kubernetes are the ones that objects show. */
function plain(key: string): string {
  return key.replace(/^(?:k8s|any):/, '');
}
