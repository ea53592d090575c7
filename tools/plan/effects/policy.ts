import type { Finding } from '@idp/verify';
import type { Effect } from './effect';

/** What the checks find after a change and did not find before it. */
export function findPolicy(before: readonly Finding[], after: readonly Finding[]): readonly Effect[] {
  const known = new Set(before.map(keyOf));
  return after
    .filter((finding) => !known.has(keyOf(finding)))
    .map(({ check, component, object, path, what, remedy }) => ({
      kind: 'policy',
      dangerous: true,
      component,
      ...(object && { object }),
      ...(path !== undefined && { path }),
      what: `${what} (verify: ${check})`,
      remedy,
    }));
}

/** Where a finding is, without the places in lists, which move. */
function keyOf({ check, component, object, path = '', what }: Finding): string {
  return JSON.stringify([check, component, object, path.replaceAll(/\[\d+\]/g, '[]'), what]);
}
