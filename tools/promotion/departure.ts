import { isOn, pinOf, type EnvironmentFolder, type Platform, type Problem } from '@idp/model';

/** A component that leaves an environment. */
export interface Departure {
  readonly component: string;
  readonly environment: EnvironmentFolder;
  readonly platform: Platform;
  /** Whether all that Argo CD made of it goes with it. */
  readonly purge: boolean;
}

/** The next step: `detach`, so that Argo CD keeps what it made; `remove`, the pin and all settings; `none` is left. */
export type DepartureStep = 'detach' | 'remove' | 'none';

/** What has to be done next for a component to leave an environment. Where it is protected, nothing is attached. */
export function nextStepOf({ component, environment, purge }: Departure): DepartureStep {
  const pin = environment.releases.get(component)?.value;
  if (pin === undefined) return isOn(component, environment) ? 'remove' : 'none';
  return pin.detached || purge || environment.facts.value.protected ? 'remove' : 'detach';
}

/** What keeps a component in an environment: who needs it there, the environment before, and the wish to lose what is protected. */
export function findDepartureProblems({ component, environment, platform, purge }: Departure): readonly Problem[] {
  const { name, facts } = environment;
  const problem = (what: string, remedy: string): Problem => ({ where: `${component} in ${name}`, what, remedy });
  const users = platform.components.filter(
    (other) => isOn(other.name, environment) && other.definition.needs?.some((needed) => needed.name === component),
  );
  const definition = platform.components.find((other) => other.name === component)?.definition;
  const pinned = definition && pinOf(environment, definition)?.value.component;
  const before = platform.environments.find((other) => other.name === facts.value.promotesFrom);
  const isBefore = before && (isOn(component, before) || before.releases.has(component));
  return [
    ...(pinned !== undefined && pinned !== component
      ? [problem(`is still pinned as ${pinned}`, 'pin or promote it by its new name first')]
      : []),
    ...users.map((user) =>
      problem(
        `is needed by ${user.name}`,
        `remove that first: nx g remove-component ${user.name} --environment=${name}`,
      ),
    ),
    ...(isBefore
      ? [
          problem(
            `is still in ${before.name}, which comes before`,
            `nx g remove-component ${component} --environment=${before.name}`,
          ),
        ]
      : []),
    ...(purge && facts.value.protected
      ? [problem('would lose what is protected', 'remove it without --purge: Argo CD keeps what it made')]
      : []),
  ];
}

/** An environment that a component has left: it is off, has no pin, override and hold, and may go away. */
export function leftBy(environment: EnvironmentFolder, component: string): EnvironmentFolder {
  const { value } = environment.facts;
  const facts = {
    ...value,
    components: { ...value.components, [component]: false },
    removals: [...new Set([...value.removals, component])],
    promotion: { ...value.promotion, holds: value.promotion.holds.filter((hold) => hold.component !== component) },
  };
  return {
    ...environment,
    facts: { ...environment.facts, value: facts },
    overrides: without(environment.overrides, component),
    releases: without(environment.releases, component),
  };
}

function without<T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  return new Map([...map].filter(([name]) => name !== key));
}
