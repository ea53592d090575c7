import type { Schema } from '@idp/model';

/** What stands where the model has a function, once functions are taken away: nothing, or a mistake. */
export const aFunction: Schema = { enum: ['a function'] };

/** An object with these keys and no others. */
export function closed(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema {
  return { type: 'object', additionalProperties: false, properties, required };
}

/** An object whose keys have a format and whose values are as a schema says. */
export function mapOf(format: string, values: Schema): Schema {
  return { type: 'object', propertyNames: { format }, additionalProperties: values };
}
