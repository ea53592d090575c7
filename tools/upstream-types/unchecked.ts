import type { Schema } from '@idp/model';

/** The schema with these paths open, because no scan can know what may stand there. */
export function openedAt(schema: Schema, paths: readonly string[]): Schema {
  return paths.reduce((opened, path) => openedAtOne(opened, path.split('.')), schema);
}

function openedAtOne(schema: Schema, [key, ...rest]: readonly string[]): Schema {
  if (key === undefined) return {};
  const properties = schema.properties ?? {};
  const inner: Schema = properties[key] ?? { type: 'object', additionalProperties: false };
  return { ...schema, properties: sorted({ ...properties, [key]: openedAtOne(inner, rest) }) };
}

function sorted(properties: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
