import type { Schema } from '@idp/model';
import { isFilled } from './defaults';

/**
 * TypeScript for what a value of the schema is once its defaults are filled in: what has a default is always there.
 * The first lines name the source and the command.
 */
export async function renderTypes(schema: Schema, name: string, source: string): Promise<string> {
  const { compile } = await import('json-schema-to-typescript');
  const complete: Record<string, unknown> = { ...filled(schema, schema), title: name };
  const types = await compile(complete, name, {
    additionalProperties: false,
    bannerComment: `// Generated from ${source} by \`nx sync\`; do not edit.`,
    format: false,
    unknownAny: true,
  });
  return `${types.trimEnd()}\n`;
}

function filled(schema: Schema, root: Schema): Schema {
  const { $ref, properties, additionalProperties, items, definitions } = schema;
  // What stands beside a reference would make a type of its own for each place.
  if ($ref !== undefined) return { $ref };
  const required = Object.entries(properties ?? {})
    .filter(([key, inner]) => schema.required?.includes(key) || isFilled(inner, root))
    .map(([key]) => key);
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties, (inner) => filled(inner, root)), required }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: filled(additionalProperties, root) }),
    ...(items && { items: filled(items, root) }),
    ...(definitions && { definitions: mapValues(definitions, (inner) => filled(inner, root)) }),
  };
}

function mapValues(
  object: Readonly<Record<string, Schema>>,
  change: (value: Schema) => Schema,
): Record<string, Schema> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
