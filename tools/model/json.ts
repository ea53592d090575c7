/** What JSON and YAML can hold, without null: Helm reads null as "delete this default". */
export type Json = string | number | boolean | readonly Json[] | JsonObject;

/** A mapping of JSON values; a key that is undefined is left out of what is written. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Whether this is a mapping: not an array, not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
