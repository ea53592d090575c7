import { isObject, type ComponentFolder, type Problem, type Schema } from '@idp/model';
import { findValueComplaints } from './closed-values';

/** Chart values by environment. */
type ByEnvironment = ReadonlyMap<string, unknown>;

/** Whether the definition says that what stands at this path of its chart values is not checked. */
export function isUnchecked(path: readonly string[], { definition: { unchecked = {} } }: ComponentFolder): boolean {
  return Object.keys(unchecked).some((prefix) => isBelow(path, prefix));
}

/** What a definition leaves unchecked though no environment sets it. */
export function findUnusedUnchecked(chartValues: ByEnvironment, component: ComponentFolder): Problem[] {
  if (chartValues.size === 0) return [];
  const unused = (prefix: string) => ![...chartValues.values()].some((values) => holds(values, prefix));
  return uncheckedOf(component)
    .filter(unused)
    .map((prefix) => needless(prefix, 'is set in no environment', component));
}

/** What a definition leaves unchecked though the schema, which nothing was opened in yet, has nothing against it. */
export function findReadUnchecked(closed: Schema, chartValues: ByEnvironment, component: ComponentFolder): Problem[] {
  const complaints = [...chartValues.values()].flatMap((values) => findValueComplaints(closed, values));
  return uncheckedOf(component)
    .filter((prefix) => !complaints.some(({ path }) => isBelow(path, prefix)))
    .map((prefix) => needless(prefix, 'is read by the chart as it is', component));
}

function uncheckedOf({ definition: { unchecked = {} } }: ComponentFolder): readonly string[] {
  return Object.keys(unchecked);
}

function needless(prefix: string, why: string, { name, locate }: ComponentFolder): Problem {
  const what = `"${prefix}" is unchecked, but ${why}`;
  return { where: locate(prefix), what, remedy: 'remove it from unchecked', concerns: [name] };
}

/** Whether values hold something at a path with dots, in keys with dots too. */
function holds(values: unknown, path: string): boolean {
  if (!isObject(values)) return false;
  return Object.entries(values).some(
    ([key, inner]) => path === key || (path.startsWith(`${key}.`) && holds(inner, path.slice(key.length + 1))),
  );
}

function isBelow(path: readonly string[], prefix: string): boolean {
  return `${path.join('.')}.`.startsWith(`${prefix}.`);
}
