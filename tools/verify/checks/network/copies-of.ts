import { valueAt, type RenderedObject } from '@idp/model';

/** How many pods of an object there are. */
export function copiesOf({ kind, content }: RenderedObject): number {
  const place = kind === 'EventBus' ? ['spec', 'jetstream', 'replicas'] : ['spec', 'replicas'];
  return Number(valueAt(content, ...place) ?? 1);
}
