import { isObject, type JsonPath } from '@idp/model';

/** The schema of a field, or of an entry of a list, from the schema of what holds it. */
export function schemaBelow(schema: unknown, step: JsonPath[number]): unknown {
  if (!isObject(schema)) return undefined;
  if (typeof step === 'number') return schema['items'];
  const { properties, additionalProperties } = schema;
  return isObject(properties) && Object.hasOwn(properties, step) ? properties[step] : additionalProperties;
}
