import { printPath, type JsonPath, type RenderedObject } from '@idp/model';
import { findingIn, type Finding } from './finding';

/** What is wrong with a field of an object, and what to do about it. */
export interface Problem {
  readonly path: JsonPath;
  readonly what: string;
  readonly remedy: string;
}

/** The same, with the object. */
export interface ObjectProblem extends Problem {
  readonly object: RenderedObject;
}

/** A problem as a check tells it. */
export function findingAt(check: string, object: RenderedObject, { path, what, remedy }: Problem): Finding {
  return findingIn(check, object, { path: printPath(path), what, remedy });
}
