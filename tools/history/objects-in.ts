import type { JsonObject } from '@idp/model';
import { conforms } from '@idp/schema';
import { parse } from 'yaml';

/** One schema, which is compiled once. */
const ANY_OBJECT = { type: 'object' };

/** The mappings that texts of YAML hold, one each. */
export function objectsIn(texts: readonly string[]): readonly JsonObject[] {
  return texts.flatMap((text) => {
    const value: unknown = parse(text);
    return conforms<JsonObject>(ANY_OBJECT, value) ? [value] : [];
  });
}
