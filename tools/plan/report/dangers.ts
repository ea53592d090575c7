import type { ApplicationChange } from '../applications/compare-applications';
import { groupBy } from '../group-by';
import type { EnvironmentPlan } from '../plan';
import type { Limits } from './limits';
import { causeWords, effectWords } from './lines';
import type { Style } from './style';

/** A dangerous line and those that belong to it, with the environments in which it stands. */
export interface Danger {
  readonly environments: readonly string[];
  readonly lines: readonly string[];
}

/** Every dangerous line of a plan; what is the same in several environments is told once. */
export function dangersOf(
  environments: readonly EnvironmentPlan[],
  limits: Pick<Limits, 'causes'>,
  style: Style,
): readonly Danger[] {
  const told = environments.flatMap((plan) =>
    [...ofApplications(plan, style), ...ofEffects(plan, limits, style)].map((lines) => ({ plan, lines })),
  );
  return [...groupBy(told, ({ lines }) => lines.join('\n')).values()].map((same) => ({
    environments: same.map(({ plan }) => plan.environment),
    lines: same[0]?.lines ?? [],
  }));
}

function ofApplications({ applications, environment }: EnvironmentPlan, style: Style): readonly (readonly string[])[] {
  return applications
    .filter(({ change }) => change === 'disappears' || change === 'moves')
    .map(({ name, component, change, what, permitted }) => {
      const head = `${style.strong(`Application ${name}`)} ${change}: ${what}`;
      if (change === 'moves' && permitted === undefined)
        return [head, 'do: delete by hand what it leaves behind in the old place'];
      if (permitted) return [change === 'moves' ? head : `${head} (permitted)`];
      return [head, `refused; do: ${remedyOf(change, component, environment)}`];
    });
}

function remedyOf(change: ApplicationChange['change'], component: string, environment: string): string {
  if (change === 'moves') return `detach it first: nx g move-component ${component} --environment=${environment}`;
  return `add ${component} to removals in environments/${environment}/environment.yaml, or keep it`;
}

function ofEffects({ components }: EnvironmentPlan, limits: Pick<Limits, 'causes'>, style: Style): string[][] {
  return components.flatMap(({ name, before, after, causes, effects }) =>
    effects
      .filter(({ dangerous }) => dangerous)
      .map((effect) => [
        `${style.strong(name)}: ${effectWords(effect, style)}`,
        `because ${reasonOf(before, after) ?? `of ${causeWords({ ...causes, values: effect.causes }, limits, style)}`}`,
        `do: ${effect.remedy ?? ''}`,
      ]),
  );
}

/** Why everything of a component changes where it is on one side only. */
function reasonOf(before: string | undefined, after: string | undefined): string | undefined {
  if (before === undefined) return 'it is new here';
  return after === undefined ? 'it is no longer on here' : undefined;
}
