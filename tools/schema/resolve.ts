import type { Schema } from '@idp/model';

/** The schema itself, or what its `$ref` names in the root's `definitions`. */
export function resolve(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.match(/^#\/definitions\/(.+)$/)?.[1];
  const target = name === undefined ? undefined : root.definitions?.[name];
  return target === undefined ? schema : { ...target, ...withoutRef(schema) };
}

function withoutRef(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== '$ref'));
}
