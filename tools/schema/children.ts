import { isObject, type Schema } from '@idp/model';

/** The schemas in a schema, each with the keys that lead to it. */
export function childrenOf(schema: Schema): readonly (readonly [readonly string[], Schema])[] {
  const { properties, additionalProperties, items, definitions } = schema;
  const named = (keyword: string, children: Readonly<Record<string, Schema>> = {}) =>
    Object.entries(children).map(([name, child]) => [[keyword, name], child] as const);
  return [
    ...named('properties', properties),
    ...named('definitions', definitions),
    ...(isObject(additionalProperties) ? [[['additionalProperties'], additionalProperties] as const] : []),
    ...(isObject(items) ? [[['items'], items] as const] : []),
  ];
}
