import { textAt, type RenderedObject } from '@idp/model';
import { parseQuantity } from '@idp/verify';
import type { ObjectChange } from '../compare-objects';
import { effectOn, type Effect } from './effect';

/** Claims of less storage than they have: no volume shrinks. */
export function findShrunk({ before, fields }: ObjectChange, after: RenderedObject): readonly Effect[] {
  if (after.kind !== 'PersistentVolumeClaim') return [];
  const size = ['spec', 'resources', 'requests', 'storage'];
  const was = textAt(before?.content, ...size);
  const is = textAt(after.content, ...size);
  if (was === undefined || is === undefined || (parseQuantity(is) ?? 0n) >= (parseQuantity(was) ?? 0n)) return [];
  const change = fields.find(({ path }) => path.at(-1) === 'storage');
  const what = 'a volume cannot shrink: the sync would fail';
  const remedy = 'keep the size, or make a smaller claim under another name and copy the data';
  return [effectOn(after, { kind: 'in-place', dangerous: true, what, remedy, ...(change && { change }) })];
}
