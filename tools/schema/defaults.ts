import { isObject, type Schema } from '@idp/model';
import { merge } from './merge';
import { resolve } from './resolve';

/**
 * The value with every default of the schema that it leaves open. An object that is absent is made of its
 * properties' defaults, unless it has required properties: then it is optional as a whole.
 */
export function withDefaults(value: unknown, schema: Schema, root: Schema = schema): unknown {
  const { default: initial, properties, additionalProperties } = resolve(schema, root);
  const whole = merge(initial, value);
  if (!isObject(whole)) return whole;
  const given = Object.entries(whole).map(([key, item]) => {
    const inner = properties?.[key] ?? (isObject(additionalProperties) ? additionalProperties : undefined);
    return [key, inner === undefined ? item : withDefaults(item, inner, root)];
  });
  return Object.fromEntries([...absent(whole, properties ?? {}, root), ...given]);
}

function absent(value: object, properties: Readonly<Record<string, Schema>>, root: Schema): [string, unknown][] {
  return Object.entries(properties)
    .filter(([key, schema]) => !Object.hasOwn(value, key) && isFilled(schema, root))
    .map(([key, schema]) => [key, withDefaults(resolve(schema, root).default ?? {}, schema, root)]);
}

/** Whether a property is there after `withDefaults` though nobody gave it. */
export function isFilled(schema: Schema, root: Schema): boolean {
  const { default: initial, properties, required } = resolve(schema, root);
  return initial !== undefined || (properties !== undefined && required === undefined);
}
