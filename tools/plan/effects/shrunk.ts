import { textAt, type RenderedObject } from '@idp/model';
import { parseQuantity } from '@idp/verify';
import type { ObjectChange } from '../compare-objects';
import { effectOn, type Effect } from './effect';

const stays = 'what it holds stays as large as it is';

/** What the operator of Prometheus makes volumes of. */
const ofClaim = [
  { at: ['spec', 'storage', 'volumeClaimTemplate', 'spec', 'resources', 'requests', 'storage'], otherwise: stays },
];

/** Where kinds say how large a volume is, and what becomes of one that is made smaller. */
const SIZES: Readonly<Record<string, readonly { readonly at: readonly string[]; readonly otherwise: string }[]>> = {
  Cluster: ['storage', 'walStorage'].map((volume) => ({
    at: ['spec', volume, 'size'],
    otherwise: 'the operator refuses it, and the sync would fail',
  })),
  PersistentVolume: [{ at: ['spec', 'capacity', 'storage'], otherwise: stays }],
  Alertmanager: ofClaim,
  EventBus: [{ at: ['spec', 'jetstream', 'persistence', 'volumeSize'], otherwise: stays }],
  Prometheus: ofClaim,
  ThanosRuler: ofClaim,
  PersistentVolumeClaim: [{ at: ['spec', 'resources', 'requests', 'storage'], otherwise: 'the sync would fail' }],
};

/** Volumes of less storage than they have: none shrinks. */
export function findShrunk({ before, fields }: ObjectChange, after: RenderedObject): readonly Effect[] {
  return (SIZES[after.kind] ?? []).flatMap(({ at, otherwise }) => {
    const [was, is] = [before?.content, after.content].map((content) => parseQuantity(textAt(content, ...at)));
    if (was === undefined || is === undefined || is >= was) return [];
    const change = fields.find(({ path }) => at.every((step, index) => path[index] === step));
    const what = `a volume cannot shrink: ${otherwise}`;
    const remedy = 'keep the size, or make a smaller one under another name and copy the data';
    return [effectOn(after, { kind: 'in-place', dangerous: true, what, remedy, ...(change && { change }) })];
  });
}
