import { isObject, type Schema } from '@idp/model';
import type { RenderChart, Rendering } from './helm';
import { switchesFor, valueAt, withValue } from './places';

/** What keys are tried with. */
export interface Trial {
  readonly schema: Schema;
  readonly defaults: unknown;
  readonly render: RenderChart;
  /** Values with which the chart renders, the most telling ones first. */
  readonly bases: readonly unknown[];
}

/** A key that stands beside others, so that an empty mapping is not taken for an absent one. */
const NEUTRAL = 'auditNeutral';

/** Whether a key changes the rendering in any way that is tried; undefined where it does not render with all of them. */
export async function isRead(path: readonly string[], value: unknown, trial: Trial): Promise<boolean | undefined> {
  let decided: false | undefined = false;
  for (const base of basesFor(path, trial)) {
    const without = await trial.render(base);
    if ('failure' in without) {
      decided = undefined;
      continue;
    }
    for (const tried of triedFor(value))
      if (!same(without, await trial.render(withValue(base, path, tried)))) return true;
  }
  return decided;
}

/** The values that a key is tried in: its place with a neutral key where it is empty, what switches it on turned on. */
function basesFor(path: readonly string[], { schema, defaults, bases }: Trial): unknown[] {
  const place = path.slice(0, -1);
  const switches = switchesFor(schema, place);
  const prepared = (base: unknown): unknown =>
    isFilled(valueAt(defaults, place)) ? base : withValue(base, [...place, NEUTRAL], 'audit');
  return bases.flatMap((base) => {
    const on = switches.reduce<unknown>((values, at) => withValue(values, at, true), base);
    return switches.length > 0 ? [prepared(on), prepared(base)] : [prepared(base)];
  });
}

/** A mapping that is empty by default may be tested as a whole, so that any key in it changes the rendering. */
export function isFilled(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > 0;
}

/** The values in which places that are empty by default hold a neutral key. */
export function withNeutral(values: unknown, places: readonly (readonly string[])[]): unknown {
  return places.reduce<unknown>((all, place) => withValue(all, [...place, NEUTRAL], 'audit'), values);
}

function triedFor(value: unknown): unknown[] {
  return typeof value === 'object' || value === '' ? [value, 'audit', { audit: 'audit' }] : [value];
}

/** Whether two renderings are the same; a failure that only one has is a difference. */
export function same(a: Rendering, b: Rendering): boolean {
  if ('manifests' in a && 'manifests' in b) return a.manifests === b.manifests;
  return 'failure' in a && 'failure' in b && a.failure === b.failure;
}
