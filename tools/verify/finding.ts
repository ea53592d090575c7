import type { RenderedObject } from '@idp/model';

/** What a check says is wrong with a rendering. */
export interface Finding {
  /** The name of the check, which is also that of its page in docs/verify. */
  readonly check: string;
  readonly component: string;
  /** The object that it is about; absent where it is about the component as a whole. */
  readonly object?: ObjectName;
  /** The field of the object, such as `spec.rules[0].backendRefs[0].port`. */
  readonly path?: string;
  /** What is wrong: what is there and what is allowed. */
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** What tells an object from others. */
export interface ObjectName {
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/** A finding about a field of an object, or about all of it. */
export function findingIn(
  check: string,
  { component, kind, namespace, name }: RenderedObject,
  { path, what, remedy }: Pick<Finding, 'path' | 'what' | 'remedy'>,
): Finding {
  const object = { kind, name, ...(namespace !== undefined && { namespace }) };
  return { check, component, object, ...(path !== undefined && { path }), what, remedy };
}
