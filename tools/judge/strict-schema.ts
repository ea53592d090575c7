import { isObject, objectAt } from '@idp/model';

/** A JSON Schema as a program reads it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The formats that mean the same to Kubernetes and in JSON Schema; others are not judged. */
const FORMATS = ['date-time', 'ipv4', 'ipv6', 'uuid'];

/** What every object has, whatever its definition says. */
const OF_EVERY_OBJECT = { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { type: 'object' } };

/**
 * The JSON Schema of a kind from the schema in its definition. It is strict: a field that Kubernetes would drop, because
 * the definition does not name it, is not allowed.
 */
export function strictSchemaOf(openApi: unknown): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-04/schema#', ...wholeObject(isObject(openApi) ? openApi : {}) };
}

function wholeObject(schema: JsonSchema): JsonSchema {
  const made = strict({ type: 'object', ...schema });
  return { ...made, properties: { ...objectAt(made, 'properties'), ...OF_EVERY_OBJECT } };
}

function inner(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  return schema['x-kubernetes-embedded-resource'] === true ? wholeObject(schema) : strict(schema);
}

function strict(schema: JsonSchema): JsonSchema {
  const { format, properties, items, ...rest } = schema;
  const formatted = typeof format === 'string' && FORMATS.includes(format);
  return {
    ...rest,
    ...(formatted && { format }),
    ...typesOf(schema),
    ...(isObject(properties) && { properties: mapped(properties) }),
    ...(items !== undefined && { items: inner(items) }),
    ...additionalOf(schema),
  };
}

function mapped(properties: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, inner(property)]));
}

/** What Kubernetes lets be a number or a text, or be null, has several types. */
function typesOf({ type, nullable, enum: values, ...rest }: JsonSchema): JsonSchema {
  const types = rest['x-kubernetes-int-or-string'] === true ? ['integer', 'string'] : type === undefined ? [] : [type];
  if (nullable !== true || types.length === 0) return types.length > 1 ? { type: types } : {};
  return { type: [...types, 'null'], ...(Array.isArray(values) && { enum: [...values, null] }) };
}

/** An object may hold what its definition names, and what that says of other keys. */
function additionalOf(schema: JsonSchema): JsonSchema {
  const { type, additionalProperties } = schema;
  if (isObject(additionalProperties)) return { additionalProperties: inner(additionalProperties) };
  const open = additionalProperties !== undefined || schema['x-kubernetes-preserve-unknown-fields'] === true;
  return type !== 'object' || open ? {} : { additionalProperties: false };
}
