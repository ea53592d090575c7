import { isObject, valueAt, type Rendering } from '@idp/model';
import { compareRenderings } from './compare-objects';
import type { Effect } from './effects/effect';
import { findEffects } from './effects/find-effects';
import { isIn, type FieldPath } from './fields/field-path';
import type { CausedEffect, ComponentPlan, EnvironmentPlan } from './plan';

/** One of several chart values that changed together, to be tried by itself. */
export interface Suspect {
  readonly component: string;
  /** Keys in the chart values. */
  readonly path: readonly string[];
  /** What it is after the change. */
  readonly value: unknown;
}

/** More values than these are not tried one by one. */
const MOST = 8;

/** The chart values that are worth a try: those of components in which a dangerous line has more than one possible cause. */
export function suspectsIn({ components }: EnvironmentPlan, after: Rendering): readonly Suspect[] {
  return components.filter(isUnclear).flatMap(({ name, causes }) => {
    const values = after.components.find((component) => component.name === name)?.values;
    const paths = new Map(
      causes.values.map(({ path }) => settable(path, values)).map((path) => [JSON.stringify(path), path]),
    );
    return [...paths.values()].map((path) => ({ component: name, path, value: valueAt(values, ...path) }));
  });
}

/** An upstream that moves may be the cause as well, and is no value. */
function isUnclear({ causes, effects }: ComponentPlan): boolean {
  return causes.upstream === undefined && causes.values.length <= MOST && effects.some(hasSeveralCauses);
}

function hasSeveralCauses({ dangerous, kind, causes }: CausedEffect): boolean {
  return dangerous && kind !== 'policy' && causes.length > 1;
}

/** The beginning of a path that a chart value can be set at: before items of lists, and what is in a text. */
function settable(path: FieldPath, values: unknown): readonly string[] {
  const keys: string[] = [];
  for (const step of path) {
    if (typeof step !== 'string' || !isObject(valueAt(values, ...keys))) break;
    keys.push(step);
  }
  return keys;
}

/** What a change of an environment does in the cluster, whatever the checks say. */
export function effectsBetween(before: Rendering, after: Rendering): readonly Effect[] {
  return findEffects(compareRenderings(before, after), [], []);
}

/** The plan in which each dangerous line names only those values that have its effect by themselves, where any has. */
export function withCulprits(plan: EnvironmentPlan, tried: ReadonlyMap<Suspect, readonly Effect[]>): EnvironmentPlan {
  const components = plan.components.map((component) => ({
    ...component,
    effects: component.effects.map((effect) => {
      const culprits = [...tried].flatMap(([suspect, effects]) =>
        suspect.component === component.name && effects.some((other) => isSame(other, effect)) ? [suspect] : [],
      );
      const causes = effect.causes.filter(({ path }) => culprits.some((culprit) => isIn(path, culprit.path)));
      return hasSeveralCauses(effect) && causes.length > 0 ? { ...effect, causes } : effect;
    }),
  }));
  return { ...plan, components };
}

function isSame(one: Effect, other: Effect): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ kind, object, path, what }: Effect): string {
  return JSON.stringify([kind, object?.kind, object?.namespace, object?.name, path, what]);
}
