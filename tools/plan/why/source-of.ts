import { valueAt } from '@idp/model';
import type { Placement } from '@idp/render';

/** A value or fact, and where it comes from. */
export interface ValueSource {
  readonly path: readonly string[];
  readonly value: unknown;
  /** `override`, `size ha`, `default`, `fact`. */
  readonly from: string;
  /** File and line. */
  readonly where: string;
}

/** Where a value of a component comes from: the environment's override, the size, or the schema's default. */
export function sourceOf(path: readonly string[], { component, environment, values }: Placement): ValueSource {
  const value = valueAt(values, ...path);
  const override = environment.overrides.get(component.name);
  if (override !== undefined && valueAt(override.value, ...path) !== undefined)
    return { path, value, from: 'override', where: override.locate(path) };
  const { size } = environment.facts.value;
  if (valueAt(component.definition.sizes?.[size], ...path) !== undefined)
    return { path, value, from: `size ${size}`, where: component.locate(size) };
  return { path, value, from: 'default', where: `${component.folder}/values.schema.json` };
}
