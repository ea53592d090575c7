import type { EnvironmentPlan } from '@idp/plan';
import { lt, valid } from 'semver';

/** What only a person can judge when components go back: data that a newer version has written. */
export function stateRisksOf({ components }: EnvironmentPlan): readonly string[] {
  return components.flatMap(({ name, before = '', after = '', objects }) => {
    const [newer, older] = [upstreamOf(before), upstreamOf(after)];
    const kinds = objects.flatMap((change) => (change.after ?? change.before)?.kind ?? []);
    const keepsData = kinds.some((kind) => kind === 'StatefulSet' || kind === 'PersistentVolumeClaim');
    if (!keepsData || !valid(newer) || !valid(older) || !lt(older, newer)) return [];
    return [
      `**${name}** keeps data, and its upstream goes from ${newer} back to ${older}: read what it says of downgrades`,
    ];
  });
}

/** The version of the upstream in that of a chart. */
function upstreamOf(version: string): string {
  return version.replace(/-[a-z][0-9a-f]{8}$/, '');
}
