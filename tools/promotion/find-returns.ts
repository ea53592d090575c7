import { takenRelease } from '@idp/gitops';
import { allNeedsOf, isOn, type EnvironmentFolder, type Platform, type Release } from '@idp/model';

/** A release that goes back to what an environment pinned before. */
export interface Return {
  readonly component: string;
  readonly before: Release;
  readonly after: Release;
}

/** A component that stays at a version which nobody ran with what it needs as that goes back. */
export interface User {
  readonly component: string;
  /** What of it goes back, by name. */
  readonly needs: readonly string[];
}

/** What a rollback does to pins. */
export interface Returns {
  /** By wave and name. */
  readonly returns: readonly Return[];
  readonly users: readonly User[];
  /** Components that are pinned now and were not then; they stay. */
  readonly newer: readonly string[];
  /** Components that were pinned then, and are off or gone now; they stay away. */
  readonly gone: readonly string[];
  /** Components that were of another layer then; they stay, because Argo CD would delete them on their way back. */
  readonly moved: readonly string[];
}

/** What goes back when an environment pins again what it pinned before; overrides stay those of now. */
export function findReturns(
  environment: EnvironmentFolder,
  then: ReadonlyMap<string, Release>,
  { components }: Platform,
  isWanted: (component: string) => boolean,
): Returns {
  const pinned = [...environment.releases.values()].map(({ value }) => value).filter((one) => isWanted(one.component));
  const isHere = (name: string) => components.some((other) => other.name === name) && isOn(name, environment);
  const returns = pinned.flatMap((before): Return[] => {
    const old = then.get(before.component);
    if (old === undefined || old.version === before.version || !isHere(before.component)) return [];
    return old.layer === before.layer
      ? [{ component: before.component, before, after: takenRelease(old, before) }]
      : [];
  });
  return {
    returns: returns.sort(
      (a, b) => Number(a.after.wave) - Number(b.after.wave) || (a.component < b.component ? -1 : 1),
    ),
    users: findUsers(environment, then, components, new Set(returns.map(({ component }) => component))),
    newer: pinned.map(({ component }) => component).filter((name) => !then.has(name)),
    gone: [...then.keys()].filter((name) => isWanted(name) && !environment.releases.has(name)).sort(),
    moved: pinned
      .filter(({ component, layer }) => then.has(component) && then.get(component)?.layer !== layer)
      .map(({ component }) => component),
  };
}

function findUsers(
  { releases }: EnvironmentFolder,
  then: ReadonlyMap<string, Release>,
  components: Platform['components'],
  going: ReadonlySet<string>,
): readonly User[] {
  return components.flatMap(({ name, definition }): User[] => {
    const now = releases.get(name)?.value.version;
    if (now === undefined || going.has(name) || then.get(name)?.version === now) return [];
    const needs = [...allNeedsOf(definition)].map((needed) => needed.name).filter((needed) => going.has(needed));
    return needs.length === 0 ? [] : [{ component: name, needs: needs.sort() }];
  });
}

/** What a rollback does, for a terminal. */
export function renderReturns(
  { returns, users, newer, gone, moved }: Returns,
  environment: string,
  to: string,
): string {
  return [
    `${environment} → ${to}: ${returns.length} ${returns.length === 1 ? 'component goes' : 'components go'} back and ${returns.length === 1 ? 'is' : 'are'} held`,
    ...returns.map(({ component, before, after }) => `  ${component} ${before.version} → ${after.version}`),
    ...users.map(
      ({ component, needs }) => `  ${component} stays, and needs ${needs.join(', ')} as of now: look at both`,
    ),
    ...newer.map((name) => `  ${name} stays: it was not pinned then`),
    ...gone.map((name) => `  ${name} stays away: it is not pinned now`),
    ...moved.map((name) => `  ${name} stays: it was of another layer then`),
  ].join('\n');
}
