import { isJsonObject, type JsonObject } from '@idp/model';
import { CORE_SCHEMA, loadAll } from 'js-yaml';

/** The mappings that texts of YAML hold, one each. */
export function objectsIn(texts: readonly string[]): readonly JsonObject[] {
  return texts.flatMap((text) => loadAll(text, { schema: CORE_SCHEMA }).slice(0, 1).filter(isJsonObject));
}
