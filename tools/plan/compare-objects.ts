import type { RenderedObject, Rendering } from '@idp/model';
import { changedFields } from './fields/changed-fields';
import type { FieldChange } from './fields/field-change';
import { noiseOf } from './fields/noise';

/** An object that is on one side only, or differs. */
export interface ObjectChange {
  readonly before?: RenderedObject;
  readonly after?: RenderedObject;
  /** What differs in an object that is on both sides; the values of a Secret are left out. */
  readonly fields: readonly FieldChange[];
  /** What differs and only follows from other changes, such as the label with the chart's version. */
  readonly noise: readonly FieldChange[];
}

/** An environment on two sides, and the objects that differ. */
export interface Comparison {
  readonly before: Rendering;
  readonly after: Rendering;
  /** In the order of the components after the change, then of those that are gone. */
  readonly objects: readonly ObjectChange[];
}

/** Compares what an environment renders, object by object: each is known by its group, kind, namespace and name. */
export function compareRenderings(before: Rendering, after: Rendering): Comparison {
  const left = objectsByKey(before);
  const right = objectsByKey(after);
  const keys = new Set([...right.keys(), ...left.keys()]);
  const objects = [...keys].flatMap((key) => compareObjects(left.get(key), right.get(key)));
  return { before, after, objects };
}

/** The side of a changed object that is there: the one after the change, or that of an object that is gone. */
export function sideOf({ before, after }: ObjectChange): RenderedObject {
  const side = after ?? before;
  if (side === undefined) throw new TypeError('a change of an object has a side');
  return side;
}

/** An object is the same one in another version of its API. */
function objectsByKey({ components }: Rendering): ReadonlyMap<string, RenderedObject> {
  return new Map(components.flatMap(({ objects }) => objects.map((object) => [keyOf(object), object])));
}

function keyOf({ apiVersion, kind, namespace = '', name }: RenderedObject): string {
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  return [group, kind, namespace, name].join('/');
}

function compareObjects(before: RenderedObject | undefined, after: RenderedObject | undefined): ObjectChange[] {
  if (before === undefined || after === undefined)
    return [{ ...(before && { before }), ...(after && { after }), fields: [], noise: [] }];
  const changes = changedFields(before.content, after.content).map((change) => withoutSecrets(change, after));
  if (changes.length === 0 && before.component === after.component) return [];
  const isNoise = ({ path }: FieldChange) => noiseOf(path) !== undefined;
  return [{ before, after, fields: changes.filter((change) => !isNoise(change)), noise: changes.filter(isNoise) }];
}

/** That a value of a Secret changes is told, never what it was or is. */
function withoutSecrets({ path, ...sides }: FieldChange, { kind }: RenderedObject): FieldChange {
  if (kind !== 'Secret' || (path[0] !== 'data' && path[0] !== 'stringData')) return { path, ...sides };
  const hidden = Object.keys(sides).map((side) => [side, '(not shown)']);
  return { path: path.slice(0, 2), ...Object.fromEntries(hidden) };
}
