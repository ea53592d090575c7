/** A place in a schema that lets through what nobody declared, or that does not say what it means. */
export interface OpenPlace {
  /** The way to it through the schema. */
  readonly keys: readonly string[];
  readonly what: string;
  readonly remedy: string;
}
