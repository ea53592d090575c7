import {
  PlatformError,
  schemas,
  valueAt,
  type ComponentFolder,
  type EnvironmentFolder,
  type Facts,
  type Platform,
  type Schema,
} from '@idp/model';
import { helmValuesOf, placementsOf, type Placement } from '@idp/render';
import { conforms, resolve } from '@idp/schema';
import { isEqual } from '../fields/is-equal';
import { leavesOf, withValueAt } from './leaves';
import { otherValues } from './other-values';
import { sourceOf, type ValueSource } from './source-of';

/** Where a chart value comes from. */
export interface Explanation {
  readonly component: ComponentFolder;
  readonly environment: EnvironmentFolder;
  readonly path: readonly string[];
  readonly value: unknown;
  /** The values of the component that it follows from, each with its own source. */
  readonly values: readonly ValueSource[];
  /** The facts of the environment that it follows from. */
  readonly facts: readonly ValueSource[];
  /** Where the definition makes it, to the nearest key. */
  readonly definition: string;
  /** Where the override of a release outranks it, and with what. */
  readonly override?: ValueSource;
}

/** Explains a chart value: changes each value and each fact in turn, and sees whether it follows. */
export function explain(
  component: ComponentFolder,
  environment: EnvironmentFolder,
  platform: Platform,
  path: readonly string[],
): Explanation {
  const placement = placementIn(component, environment, platform);
  if (placement === undefined) throw new TypeError(`${component.name} is off in ${environment.name}`);
  const value = valueAt(helmValuesOf(placement), ...path);
  const follows = (other: Placement | undefined) => other !== undefined && givesOther(other, path, value);
  const values = leavesOf(placement.values).filter((leaf) =>
    otherValues(valueAt(placement.values, ...leaf), allowedAt(component.schema, leaf)).some((other) =>
      follows({ ...placement, values: withValueAt(placement.values, leaf, other) }),
    ),
  );
  const facts = factsToTry(environment).filter((leaf) =>
    otherFacts(environment, leaf).some((other) => follows(placementIn(component, other, platform))),
  );
  const release = environment.releases.get(component.name);
  const overriding = valueAt(release?.value.override?.values, ...path);
  return {
    component,
    environment,
    path,
    value,
    values: values.map((leaf) => sourceOf(leaf, placement)),
    facts: facts.map((leaf) => ({
      path: leaf,
      value: valueAt(environment.facts.value, ...leaf),
      from: 'fact',
      where: environment.facts.locate(leaf),
    })),
    definition: definitionOf(component, path),
    ...(release &&
      overriding !== undefined && {
        override: {
          path,
          value: overriding,
          from: 'override of the release',
          where: release.locate(['override', 'values', ...path]),
        },
      }),
  };
}

function placementIn(
  component: ComponentFolder,
  environment: EnvironmentFolder,
  platform: Platform,
): Placement | undefined {
  const environments = platform.environments.map((other) => (other.name === environment.name ? environment : other));
  return placementsOf(component, { ...platform, environments }).find(
    (placement) => placement.environment === environment,
  );
}

/** Whether a placement gives another value at a path; not where its definition does not take what it is given. */
function givesOther(placement: Placement, path: readonly string[], value: unknown): boolean {
  try {
    return !isEqual(valueAt(helmValuesOf(placement), ...path), value);
  } catch (error) {
    if (error instanceof PlatformError) return false;
    throw error;
  }
}

/** The values that a schema lists for a field, where it does. */
function allowedAt(schema: Schema, path: readonly string[]): readonly unknown[] {
  const field = path.reduce<Schema | undefined>((inner, key) => {
    const resolved = inner && resolve(inner, schema);
    return resolved?.properties?.[key];
  }, schema);
  return (field && resolve(field, schema).enum) ?? [];
}

/** Facts that are there, and those that stand for what the size says. */
function factsToTry({ facts }: EnvironmentFolder): readonly (readonly string[])[] {
  const given = leavesOf(facts.value);
  return facts.value.replicas === undefined ? [...given, ['replicas']] : given;
}

/** The environment with other values of a fact, as far as they make facts. */
function otherFacts(environment: EnvironmentFolder, leaf: readonly string[]): readonly EnvironmentFolder[] {
  const value = valueAt(environment.facts.value, ...leaf) ?? 0;
  return otherValues(value, allowedAt(schemas.facts, leaf)).flatMap((other) => {
    const facts = withValueAt(environment.facts.value, leaf, other);
    if (!conforms<Facts>(schemas.facts, facts)) return [];
    return [{ ...environment, facts: { ...environment.facts, value: facts } }];
  });
}

/** The line of the last key of a path that the definition has. */
function definitionOf({ locate }: ComponentFolder, path: readonly string[]): string {
  const start = locate('chartValues');
  const found = [...path].reverse().map(locate);
  return found.find((where) => !where.endsWith(':1')) ?? start;
}
