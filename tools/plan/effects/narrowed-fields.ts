import { isObject, listAt, objectAt, textAt, valueAt } from '@idp/model';

/** A field of a schema that takes less than before. */
export interface NarrowedField {
  /** Keys; `*` stands for every item of a list or key of a mapping. */
  readonly path: readonly string[];
  /** As the end of a sentence: `is gone`, `must be there`. */
  readonly how: string;
}

type Node = Readonly<Record<string, unknown>>;

/** Bounds, and whether more of each takes less. */
const BOUNDS: Readonly<Record<string, 1 | -1>> = {
  maximum: -1,
  maxLength: -1,
  maxItems: -1,
  maxProperties: -1,
  minimum: 1,
  minLength: 1,
  minItems: 1,
  minProperties: 1,
};

/** The fields that a schema of a kind no longer takes, or takes with fewer values. */
export function narrowedFields(before: Node, after: Node, path: readonly string[] = []): readonly NarrowedField[] {
  const how = howNarrowed(before, after);
  return [
    ...(how === undefined ? [] : [{ path, how }]),
    ...requiredFields(before, after, path),
    ...propertiesOf(before, after, path),
    ...inside(before, after, 'items', path),
    ...inside(before, after, 'additionalProperties', path),
  ];
}

function propertiesOf(before: Node, after: Node, path: readonly string[]): readonly NarrowedField[] {
  const left = objectAt(before, 'properties');
  const right = objectAt(after, 'properties');
  const isOpen =
    valueAt(after, 'x-kubernetes-preserve-unknown-fields') === true || after['additionalProperties'] !== undefined;
  return Object.keys(left).flatMap((key) => {
    const here = [...path, key];
    if (Object.hasOwn(right, key)) return narrowedFields(objectAt(left, key), objectAt(right, key), here);
    return isOpen ? [] : [{ path: here, how: 'is gone' }];
  });
}

function inside(before: Node, after: Node, key: string, path: readonly string[]): readonly NarrowedField[] {
  const [left, right] = [before[key], after[key]];
  return isObject(left) && isObject(right) ? narrowedFields(left, right, [...path, '*']) : [];
}

/** A field that is new and required is one that no object has yet. */
function requiredFields(before: Node, after: Node, path: readonly string[]): readonly NarrowedField[] {
  const was = listAt(before, 'required');
  const added = listAt(after, 'required').filter((key) => !was.includes(key));
  return added.map((key) => ({ path: [...path, String(key)], how: 'must be there' }));
}

function howNarrowed(before: Node, after: Node): string | undefined {
  const [was, is] = [typeOf(before), typeOf(after)];
  if (was !== is && is !== undefined && was !== undefined) return `is ${is} and no longer ${was}`;
  const lost = listAt(before, 'enum').filter((value) => !listAt(after, 'enum').includes(value));
  if (after['enum'] !== undefined && before['enum'] === undefined) return 'takes only listed values';
  if (after['enum'] !== undefined && lost.length > 0) return `no longer takes ${lost.map(String).join(', ')}`;
  if (after['pattern'] !== undefined && before['pattern'] !== after['pattern']) return 'has another pattern';
  return boundOf(before, after);
}

function boundOf(before: Node, after: Node): string | undefined {
  return Object.entries(BOUNDS).flatMap(([bound, direction]) => {
    const [was, is] = [before[bound], after[bound]];
    if (typeof is !== 'number' || was === is) return [];
    const tighter = typeof was !== 'number' || (is - was) * direction > 0;
    return tighter ? [`has a ${bound} of ${is}`] : [];
  })[0];
}

function typeOf(node: Node): string | undefined {
  return valueAt(node, 'x-kubernetes-int-or-string') === true ? 'number or text' : textAt(node, 'type');
}
