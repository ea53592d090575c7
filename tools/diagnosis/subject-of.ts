import { textAt } from '@idp/model';
import type { Subject } from './sign';

/** The name of an object of a cluster. */
export function subjectOf(object: unknown): Subject {
  const namespace = textAt(object, 'metadata', 'namespace');
  return {
    kind: textAt(object, 'kind') ?? '',
    ...(namespace !== undefined && { namespace }),
    name: textAt(object, 'metadata', 'name') ?? '',
  };
}

/** A subject for a sentence: `Pod vault/vault-0`. */
export function printSubject({ kind, namespace, name }: Subject): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
