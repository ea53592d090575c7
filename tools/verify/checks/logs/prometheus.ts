import { textAt, type RenderedObject } from '@idp/model';
import type { Problem } from '../../problem';
import { parseQuantity, printQuantity } from '../../quantity';

/** A Prometheus that may keep more than its volume holds: it stops when that is full. */
export function storageProblems({ kind, content }: RenderedObject): readonly Problem[] {
  if (kind !== 'Prometheus') return [];
  const size = textAt(content, 'spec', 'retentionSize');
  const claim = textAt(content, 'spec', 'storage', 'volumeClaimTemplate', 'spec', 'resources', 'requests', 'storage');
  // It counts in powers of two, whatever letter stands before the B.
  const kept = parseQuantity(
    size?.replace(/([KMGTPE])?B$/, (_, unit?: string) => (unit === undefined ? '' : `${unit}i`)),
  );
  const room = parseQuantity(claim);
  if (size === undefined || kept === undefined || room === undefined || kept * 100n <= room * 95n) return [];
  const what = `it keeps up to ${size}, and its volume has ${printQuantity(room)}, of which it needs a twentieth to work`;
  return [{ path: ['spec', 'retentionSize'], what, remedy: 'keep less, or claim more' }];
}
