import { isObject, type JsonPath } from '@idp/model';
import {
  constructFromEvents,
  defineMappingTag,
  EVENT_ID,
  mapTag,
  mergeTag,
  parseEvents,
  Schema,
  seqTag,
  strTag,
  type Event,
} from 'js-yaml';
import { kubernetesScalars } from './kubernetes-scalars';

/** One YAML document, and the keys that stand twice in one of its mappings. */
export interface ReadYaml {
  readonly value: unknown;
  readonly duplicates: readonly JsonPath[];
}

/** How deep collections may lie in each other, and how many values aliases may make. */
const LIMITS = { depth: 200, values: 200_000 } as const;

const schema = new Schema([strTag, seqTag, mappings(), mergeTag, ...kubernetesScalars]);

/**
 * Reads one YAML document as Kubernetes does: with its booleans and octal numbers, the last value of a key that stands
 * twice, and without keys that are null. Throws what is no YAML, and aliases that multiply beyond any use.
 */
export function readKubernetesYaml(text: string): ReadYaml {
  const events = parseEvents(text, { maxDepth: LIMITS.depth });
  const found: { readonly mapping: unknown; readonly key: unknown }[] = [];
  let value: unknown;
  try {
    [value] = constructFromEvents(events, { source: text, schema });
  } catch {
    const remembering = schema.withTags(mappings((mapping, key) => found.push({ mapping, key })));
    [value] = constructFromEvents(events, { source: text, schema: remembering, json: true });
  }
  const duplicates = found.flatMap(({ mapping, key }) => pathsOf(mapping, value).map((path) => [...path, String(key)]));
  return { value: hasAlias(events) ? unfolded(value) : value, duplicates };
}

/** Plain objects without what is null; tells of each key that a mapping has already. */
function mappings(tell?: (mapping: unknown, key: unknown) => void) {
  return defineMappingTag<Record<string, unknown>>(mapTag.tagName, {
    create: mapTag.create,
    identify: mapTag.identify,
    has: mapTag.has,
    keys: mapTag.keys,
    get: mapTag.get,
    addPair: (mapping, key, value) => {
      if (tell && mapTag.has(mapping, key)) tell(mapping, key);
      if (value !== null) return mapTag.addPair(mapping, key, value);
      delete mapping[String(key)];
      return '';
    },
  });
}

function hasAlias(events: readonly Event[]): boolean {
  return events.some(({ type }) => type === EVENT_ID.ALIAS);
}

/** Where a collection stands in another. */
function pathsOf(wanted: unknown, value: unknown, path: JsonPath = []): readonly JsonPath[] {
  if (value === wanted) return [path];
  if (path.length > LIMITS.depth) return [];
  if (Array.isArray(value)) return value.flatMap((inner, index) => pathsOf(wanted, inner, [...path, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(wanted, inner, [...path, key]));
}

/** The same value with nothing in it twice: what an alias stands for is copied. */
function unfolded(value: unknown): unknown {
  let left = LIMITS.values;
  const copy = (inner: unknown, depth: number): unknown => {
    if (--left < 0 || depth > LIMITS.depth) throw new Error('its aliases make too many values');
    if (Array.isArray(inner)) return inner.map((item) => copy(item, depth + 1));
    if (!isObject(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, copy(item, depth + 1)]));
  };
  return copy(value, 0);
}
