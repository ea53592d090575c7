import type { Json } from '@idp/model';
import type { FieldPath } from './field-path';

/** A field that differs. What is absent on a side was not there. */
export interface FieldChange {
  readonly path: FieldPath;
  readonly before?: Json;
  readonly after?: Json;
}

/** A change of a field, with only the sides that are there. */
export function changeOf(path: FieldPath, before: Json | undefined, after: Json | undefined): FieldChange {
  return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
