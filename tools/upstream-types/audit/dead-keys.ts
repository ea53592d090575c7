import { isObject, type Schema } from '@idp/model';
import { findValueComplaints } from '../complaints';
import type { RenderChart, Rendering } from './helm';
import { misspelt } from './misspell';
import { placesIn, switchesFor, valueAt, withValue } from './places';

/** How many invented keys a schema lets through, and which of them no template reads. */
export interface DeadKeys {
  readonly tried: number;
  readonly accepted: number;
  readonly missed: readonly string[];
  /** Keys in places where the chart renders in no way that was tried. */
  readonly undecided: readonly string[];
}

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

/** Sets a misspelling beside every key of a chart; what the schema accepts is rendered with and without. */
export async function auditDeadKeys(trial: Trial): Promise<DeadKeys> {
  const { schema, defaults } = trial;
  const invented = placesIn(schema).flatMap(({ path, names }) =>
    names.map((name) => ({
      path: [...path, misspelt(name, names)],
      value: valueAt(defaults, [...path, name]) ?? 'audit',
    })),
  );
  const accepted = invented.filter(
    ({ path, value }) => findValueComplaints(schema, withValue({}, path, value)).length === 0,
  );
  const missed: string[] = [];
  const undecided: string[] = [];
  for (const { path, value } of accepted) {
    const read = await isRead(path, value, trial);
    if (read !== true) (read === false ? missed : undecided).push(path.join('.'));
  }
  return { tried: invented.length, accepted: accepted.length, missed, undecided };
}

/** Whether a key changes the rendering in any way that is tried; undefined where nothing renders. */
export async function isRead(path: readonly string[], value: unknown, trial: Trial): Promise<boolean | undefined> {
  let decided: boolean | undefined;
  for (const base of basesFor(path, trial)) {
    const without = await trial.render(base);
    if ('failure' in without) continue;
    decided = false;
    for (const tried of triedFor(value))
      if (!same(without, await trial.render(withValue(base, path, tried)))) return true;
  }
  return decided;
}

/** The values that a key is tried in: its place with a neutral key where it is empty, what switches it on turned on. */
function basesFor(path: readonly string[], { schema, defaults, bases }: Trial): unknown[] {
  const place = path.slice(0, -1);
  const switches = switchesFor(schema, place);
  const own = valueAt(defaults, place);
  const isEmpty = !isObject(own) || Object.keys(own).length === 0;
  const prepared = (base: unknown): unknown => (isEmpty ? withValue(base, [...place, NEUTRAL], 'audit') : base);
  return bases.flatMap((base) => {
    const on = switches.reduce<unknown>((values, at) => withValue(values, at, true), base);
    return switches.length > 0 ? [prepared(on), prepared(base)] : [prepared(base)];
  });
}

function triedFor(value: unknown): unknown[] {
  return typeof value === 'object' || value === '' ? [value, 'audit', { audit: 'audit' }] : [value];
}

/** Whether two renderings are the same; a failure that only one has is a difference. */
export function same(a: Rendering, b: Rendering): boolean {
  if ('manifests' in a && 'manifests' in b) return a.manifests === b.manifests;
  return 'failure' in a && 'failure' in b && a.failure === b.failure;
}
