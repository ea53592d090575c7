import { isObject, listAt, textAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { homeOf } from '../../home';
import type { Field } from '../../walk';
import { places, type Place } from './places';

/** A field of an object that names another. */
export interface Reference {
  readonly object: RenderedObject;
  readonly path: JsonPath;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  /** What of the named thing is used, and where that is said. */
  readonly uses: readonly { readonly key: string; readonly path: JsonPath }[];
}

/** Every reference among the fields of an object. */
export function referencesIn(
  object: RenderedObject,
  fields: readonly Field[],
  rendering: Rendering,
): readonly Reference[] {
  const inKind = candidates.filter(({ place }) => !place.in || place.in.includes(object.kind));
  return fields.flatMap(({ path, value }) => {
    const fitting = inKind.find((candidate) => fits(candidate, path, value));
    return fitting === undefined ? [] : (referenceAt(fitting.place, object, path, value, rendering) ?? []);
  });
}

const candidates = places.map((place) => ({ place, steps: place.at.split('.').map(stepOf).reverse() }));

type Candidate = (typeof candidates)[number];

function fits({ place: { keyed }, steps }: Candidate, path: JsonPath, value: unknown): boolean {
  if (steps.length > path.length || !steps.every((matches, index) => matches(path[path.length - 1 - index])))
    return false;
  return !keyed || (textAt(value, 'name') !== undefined && textAt(value, 'key') !== undefined);
}

function stepOf(pattern: string): (step: string | number | undefined) => boolean {
  if (pattern === '*') return () => true;
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return (step) => step === pattern;
  return (step) => typeof step === 'string' && step.startsWith(start) && step.endsWith(end);
}

function referenceAt(
  place: Place,
  object: RenderedObject,
  path: JsonPath,
  value: unknown,
  rendering: Rendering,
): Reference | undefined {
  const field = place.name ?? 'name';
  const name = isObject(value) ? textAt(value, field) : value;
  const kind = kindOf(place, value);
  if (typeof name !== 'string' || !isPlain(name) || kind === undefined) return undefined;
  const namespace = textAt(value, 'namespace') ?? namespaceAt(object, path) ?? homeOf(object, rendering);
  const implied = (place.uses ?? []).map((key) => ({ key, path }));
  return {
    object,
    path: isObject(value) ? [...path, field] : path,
    kind,
    name,
    namespace,
    uses: [...implied, ...usesOf(place, path, value)],
  };
}

/** What is optional is no reference, nor what names no object. */
function kindOf({ to, only }: Place, value: unknown): string | undefined {
  if (valueAt(value, 'optional') === true) return undefined;
  if (valueAt(value, 'clusterScope') === true) return `Cluster${to}`;
  const kind = textAt(value, 'kind') ?? (textAt(value, 'type') === 'ConfigMap' ? 'ConfigMap' : to);
  return only && !only.includes(kind) ? undefined : kind;
}

/** A name that a template engine or a variable makes later is none yet. */
function isPlain(name: string): boolean {
  return name !== '' && !/[{}$%*]/.test(name);
}

function usesOf({ key }: Place, path: JsonPath, value: unknown): Reference['uses'] {
  if (key === undefined) return [];
  if (key === 'items') {
    const all = listAt(value, 'items').map((item, index) => ({
      key: String(valueAt(item, 'key')),
      path: [...path, 'items', index, 'key'],
    }));
    const alone = textAt(value, 'key');
    return alone === undefined ? all : [...all, { key: alone, path: [...path, 'key'] }];
  }
  const found = valueAt(value, key);
  const used = isObject(found) ? (found['number'] ?? found['name']) : found;
  const isUse = (typeof used === 'string' && isPlain(used)) || typeof used === 'number';
  return isUse ? [{ key: String(used), path: [...path, key] }] : [];
}

/** The namespace of the object around a field: an object may hold others, as sensors do. */
function namespaceAt({ content, namespace }: RenderedObject, path: JsonPath): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const inner = textAt(content, ...path.slice(0, length), 'metadata', 'namespace');
    if (inner !== undefined && isPlain(inner)) return inner;
  }
  return namespace;
}
