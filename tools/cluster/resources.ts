import { isObject, listAt, textAt } from '@idp/model';
import type { Kind } from './connection';

/** How the API names a kind. */
export interface Resource {
  /** The plural. */
  readonly name: string;
  readonly namespaced: boolean;
}

/** Finds how the API names a kind; undefined where it does not know it. */
export type FindResource = (kind: Kind) => Promise<Resource | undefined>;

/** Remembers the kinds of each version that was read, and reads it again for one that was not there. */
export function openResources(read: (path: string) => Promise<unknown>): FindResource {
  const known = new Map<string, Resource>();
  return async ({ apiVersion, kind }) => {
    const key = `${apiVersion} ${kind}`;
    const before = known.get(key);
    if (before) return before;
    for (const [name, resource] of resourcesIn(await read(pathOf(apiVersion))))
      known.set(`${apiVersion} ${name}`, resource);
    return known.get(key);
  };
}

/** Where the API says what a version holds. */
export function pathOf(apiVersion: string): string {
  return `${apiVersion.includes('/') ? '/apis' : '/api'}/${apiVersion}`;
}

/** The kinds of a version; names with a slash are parts of others. */
function resourcesIn(list: unknown): readonly (readonly [string, Resource])[] {
  return listAt(list, 'resources').flatMap((item) => {
    const [name, kind] = [textAt(item, 'name'), textAt(item, 'kind')];
    if (!isObject(item) || name === undefined || kind === undefined || name.includes('/')) return [];
    return [[kind, { name, namespaced: item['namespaced'] === true }] as const];
  });
}
