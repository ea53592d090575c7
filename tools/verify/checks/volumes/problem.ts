import type { JsonPath } from '@idp/model';

/** What is wrong with a volume. */
export interface Problem {
  readonly path: JsonPath;
  readonly what: string;
  readonly remedy: string;
}
