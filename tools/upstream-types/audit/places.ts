import { isObject, type Schema } from '@idp/model';

/** A mapping in the values of a chart, by its path, with the keys that its schema names. */
export interface Place {
  readonly path: readonly string[];
  readonly schema: Schema;
  readonly names: readonly string[];
}

/** Every mapping that a schema describes at a fixed path. */
export function placesIn(schema: Schema, path: readonly string[] = []): Place[] {
  const takesObjects = [schema.type ?? []].flat().includes('object');
  if (!takesObjects) return [];
  const properties = Object.entries(schema.properties ?? {});
  const own = { path, schema, names: properties.map(([name]) => name) };
  return [own, ...properties.flatMap(([name, inner]) => placesIn(inner, [...path, name]))];
}

/** Values in which one path is set, in a mapping that is made where there is none. */
export function withValue(values: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const own = isObject(values) ? values : {};
  return { ...own, [key]: withValue(own[key], rest, value) };
}

/** The value at a path. */
export function valueAt(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), values);
}

/** Switches that turn on what is off by default, on the way to a place and beside it. */
export function switchesFor(schema: Schema, path: readonly string[]): string[][] {
  const switches: string[][] = [];
  let at: Schema | undefined = schema;
  for (let depth = 0; at && depth <= path.length; depth += 1) {
    for (const [name, { type }] of Object.entries(at.properties ?? {}))
      if (/^(enabled|create|install)$/.test(name) && [type ?? []].flat().includes('boolean'))
        switches.push([...path.slice(0, depth), name]);
    at = at.properties?.[path[depth] ?? ''];
  }
  return switches;
}
