import type { Release } from '@idp/model';
import type { Judged } from '../choose-moves';
import type { Gate } from '../gate';

/** A pin of a component, of which only the version matters. */
export function aRelease(component: string, version: string, more: Partial<Release> = {}): Release {
  return {
    component,
    layer: 'security',
    namespace: component,
    namespaces: [component],
    wave: '0',
    version,
    clusterKinds: [],
    ...more,
  };
}

/** A candidate that may pass unless gates say otherwise, with what it needs. */
export function aCandidate(component: string, needs: readonly string[] = [], gates: readonly Gate[] = []): Judged {
  const before = aRelease(component, '1.0.0-c00000001');
  const after = aRelease(component, '1.0.0-c00000002', { digest: `sha256:${'0'.repeat(64)}` });
  return { component, layer: 'security', before, after, needs, gates, rendersSame: false };
}

/** A gate that is closed. */
export const closed: Gate = { name: 'age', verdict: 'fail', why: 'is too young' };
