import {
  isObject,
  PlatformError,
  valueAt,
  type ComponentFolder,
  type EnvironmentFolder,
  type Platform,
} from '@idp/model';
import { helmValuesOf, placementsOf } from '@idp/render';
import { nearest } from '@idp/schema';

/** A chart value of a component. */
export interface FoundPath {
  readonly component: ComponentFolder;
  readonly path: readonly string[];
}

/**
 * The chart value that a path names in an environment: as it stands in the values file of a chart, or with the component
 * before it. Throws near misses where there is none, and all of them where there are several.
 */
export function findPath(text: string, environment: EnvironmentFolder, platform: Platform): FoundPath {
  const keys = keysOf(text);
  const values = valuesIn(environment, platform);
  const found = [...values].flatMap(([component, all]) => {
    const paths = component.name === keys[0] ? [keys, keys.slice(1)] : [keys];
    return paths.flatMap((path) => {
      const whole = path.length > 0 ? wholeKeys(path, all) : undefined;
      return whole === undefined ? [] : [{ component, path: whole }];
    });
  });
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  const remedy =
    first === undefined
      ? nearMiss(keys, values)
      : `write one of: ${found.map(({ component, path }) => [component.name, ...path].join('.')).join(', ')}`;
  const what = first === undefined ? 'is no chart value' : 'is a chart value of several components';
  throw new PlatformError([{ where: '--path', what: `"${text}" ${what} in ${environment.name}`, remedy }]);
}

/** The keys that a path leads along; a key with dots in it, such as `grafana.ini`, may stand without quotes. */
function wholeKeys(keys: readonly string[], value: unknown): readonly string[] | undefined {
  if (keys.length === 0) return [];
  for (let length = 1; length <= keys.length; length += 1) {
    const key = keys.slice(0, length).join('.');
    const inner = valueAt(value, key);
    const rest = inner === undefined ? undefined : wholeKeys(keys.slice(length), inner);
    if (rest !== undefined) return [key, ...rest];
  }
  return undefined;
}

/** The keys of a path; one with dots in it stands in quotes. */
function keysOf(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|([^."]+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

function valuesIn(environment: EnvironmentFolder, platform: Platform): ReadonlyMap<ComponentFolder, unknown> {
  return new Map(
    platform.components.flatMap((component) =>
      placementsOf(component, platform)
        .filter((placement) => placement.environment === environment)
        .map((placement) => [component, helmValuesOf(placement)] as const),
    ),
  );
}

/** Follows a path as far as it leads, and says what would lead further. */
function nearMiss(keys: readonly string[], values: ReadonlyMap<ComponentFolder, unknown>): string {
  const [first = '', ...rest] = keys;
  const roots = [...values].flatMap(([{ name }, all]) => [...new Set([name, ...keysIn(all)])]);
  if (!roots.includes(first)) return suggestion([], first, roots);
  const starts = [...values].flatMap(([{ name }, all]) => [
    ...(name === first ? [all] : []),
    ...(isObject(all) && all[first] !== undefined ? [all[first]] : []),
  ]);
  const ends = starts.map((start) => follow(start, rest)).sort((a, b) => b.depth - a.depth);
  const [best] = ends;
  if (best === undefined) return suggestion([], first, roots);
  const before = [first, ...rest.slice(0, best.depth)];
  if (Array.isArray(best.value)) return `${before.join('.')} is a list: ask for all of it`;
  return suggestion(before, rest[best.depth] ?? '', keysIn(best.value));
}

function follow(start: unknown, keys: readonly string[]): { readonly depth: number; readonly value: unknown } {
  let value = start;
  let depth = 0;
  for (const key of keys) {
    if (!isObject(value) || value[key] === undefined) break;
    value = value[key];
    depth += 1;
  }
  return { depth, value };
}

function keysIn(value: unknown): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function suggestion(before: readonly string[], wrong: string, keys: readonly string[]): string {
  const near = nearest(wrong, keys);
  const whole = (key: string) => [...before, key].join('.');
  if (near !== undefined) return `did you mean "${whole(near)}"?`;
  if (keys.length === 0) return `${before.join('.')} holds nothing further`;
  return `${before.length > 0 ? `in ${before.join('.')} ` : ''}there are: ${[...new Set(keys)].sort().slice(0, 20).join(', ')}`;
}
