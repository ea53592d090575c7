import type { JsonPath } from '@idp/model';

/** Why the API server refuses an object. */
export interface Problem {
  readonly path: JsonPath;
  readonly what: string;
  readonly remedy: string;
}
