import type { RenderedComponent } from '@idp/model';
import type { Effect } from './effects/effect';
import { changedFields } from './fields/changed-fields';
import type { FieldChange } from './fields/field-change';
import { isEqual } from './fields/is-equal';

/** What of a component differs before Helm: what everything that it renders differently follows from. */
export interface Causes {
  /** The chart values that differ. */
  readonly values: readonly FieldChange[];
  /** The version of its upstream, where it moves. */
  readonly upstream?: { readonly before: string; readonly after: string };
}

/** What of a component differs before Helm; nothing where it is on one side only. */
export function causesOf(before: RenderedComponent | undefined, after: RenderedComponent | undefined): Causes {
  if (before === undefined || after === undefined) return { values: [] };
  const [was, is] = [upstreamOf(before.version), upstreamOf(after.version)];
  return {
    values: changedFields(before.values, after.values),
    ...(was !== is && { upstream: { before: was, after: is } }),
  };
}

/** The version of the upstream in that of a chart. */
function upstreamOf(version: string): string {
  return version.replace(/-[a-z][0-9a-f]{8}$/, '');
}

/**
 * The chart values that may have caused an effect: those that changed in the same way as its field where there are any,
 * all that changed otherwise.
 */
export function valuesBehind(effect: Effect, { values }: Causes): readonly FieldChange[] {
  const { change } = effect;
  if (change === undefined) return values;
  const same = values.filter(({ before, after }) => isSame(before, change.before) && isSame(after, change.after));
  return same.length > 0 ? same : values;
}

/** Charts make texts of numbers. */
function isSame(value: unknown, field: unknown): boolean {
  return isEqual(value, field) || (typeof value !== 'object' && String(value) === String(field));
}
