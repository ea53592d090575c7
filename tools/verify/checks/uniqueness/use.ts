import type { JsonPath, RenderedObject } from '@idp/model';

/** That an object takes something of which there can be one. */
export interface Use {
  /** What tells it from others. */
  readonly key: string;
  readonly object: RenderedObject;
  readonly path: JsonPath;
  /** What it has, up to who else has it: `it has port 30443 of every node`. */
  readonly what: string;
  readonly remedy: string;
}
