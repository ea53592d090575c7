import { takenRelease } from '@idp/gitops';
import { allNeedsOf, isOn, pinOf, type EnvironmentFolder, type Layer, type Platform, type Release } from '@idp/model';

/** A release that the environment before has, and that could come to an environment. */
export interface Candidate {
  readonly component: string;
  readonly layer: Layer;
  /** The pin that the environment has now, perhaps under a former name; absent where it has none. */
  readonly before?: Release;
  /** The pin that it would have: what belongs to the chart version is that of the environment before, the rest its own. */
  readonly after: Release;
  /** The last day of the override with which the environment before runs it, where it has one. */
  readonly overriddenUntil?: string;
  /** All that the component needs, directly or not, by name. */
  readonly needs: readonly string[];
}

/** The releases that differ between an environment and the one before it, where the component is on, by wave and name. */
export function findCandidates(
  before: EnvironmentFolder,
  environment: EnvironmentFolder,
  { components }: Platform,
): readonly Candidate[] {
  const candidates = components.flatMap(({ name, layer, definition }): Candidate[] => {
    const offered = before.releases.get(name)?.value;
    const pinned = pinOf(environment, definition)?.value;
    if (offered === undefined || !isOn(name, environment)) return [];
    const after = takenRelease(offered, pinned);
    if (pinned !== undefined && isSame(pinned, after)) return [];
    const needs = [...allNeedsOf(definition)].map((needed) => needed.name).sort();
    const overriddenUntil = offered.override?.expires;
    return [
      {
        component: name,
        layer,
        ...(pinned && { before: pinned }),
        after,
        ...(overriddenUntil !== undefined && { overriddenUntil }),
        needs,
      },
    ];
  });
  return candidates.sort((a, b) => Number(a.after.wave) - Number(b.after.wave) || (a.component < b.component ? -1 : 1));
}

function isSame(pinned: Release, after: Release): boolean {
  const [a, b] = [pinned, after].map((release) => JSON.stringify(Object.entries(release).sort()));
  return a === b;
}
