import type { Rendering } from '@idp/model';
import { groupOf, objectsOf } from '../../objects';
import type { Use } from './use';

/** An object has its name for itself: of two, Argo CD applies one and then the other, for ever. */
export function objectUses(rendering: Rendering): readonly Use[] {
  return objectsOf(rendering).map((object) => ({
    key: `object ${groupOf(object)}/${object.kind} ${object.namespace ?? ''}/${object.name}`,
    object,
    path: ['metadata', 'name'],
    what: 'it has this name',
    remedy: 'rename one of them, or let one component create it',
  }));
}
