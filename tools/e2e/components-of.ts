import { allNeedsOf } from '@idp/model';
import { loadPlatform } from '@idp/workspace';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(__dirname, '../..');

/** What runs in an environment of this workspace: the components that have a pin there. */
export function componentsOf(environment: string): readonly string[] {
  const releases = join(root, 'environments', environment, 'releases');
  return readdirSync(releases).map((file) => basename(file, '.yaml'));
}

/**
 * What is applied before Argo CD takes over, in order: what the kinds of contracts come from, what connects pods, all
 * that Argo CD's component needs, and itself.
 */
export async function bootstrapOf(environment: string): Promise<readonly string[]> {
  const { components } = await loadPlatform(root);
  const definitions = components.map(({ definition }) => definition);
  const named = (name: string) => definitions.filter((definition) => definition.name === name);
  const argoCd = named('argo-cd');
  const needed = new Set([...argoCd, ...argoCd.flatMap((definition) => [...allNeedsOf(definition)])]);
  const first = definitions.filter(({ needs = [] }) => needs.length === 0);
  const ordered = new Set([
    ...first,
    ...named('cilium'),
    ...definitions.filter((definition) => needed.has(definition)),
  ]);
  const on = componentsOf(environment);
  return [...ordered].map(({ name }) => name).filter((name) => on.includes(name));
}
