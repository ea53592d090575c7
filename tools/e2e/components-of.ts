import { bootstrapOf } from '@idp/deploy';
import { providers, waveOf } from '@idp/model';
import { loadPlatform } from '@idp/workspace';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(__dirname, '../..');

/** What runs in an environment of this workspace: the components that have a pin there. */
export function componentsOf(environment: string): readonly string[] {
  const releases = join(root, 'environments', environment, 'releases');
  return readdirSync(releases).map((file) => basename(file, '.yaml'));
}

/** What is applied before Argo CD takes over, and Argo CD itself, in order: what connects pods defines kinds for the others. */
export async function firstDayOf(environment: string): Promise<readonly string[]> {
  const on = componentsOf(environment);
  const { components } = await loadPlatform(root);
  const known = components.map(({ name, definition }) => {
    const needs = (definition.needs ?? []).map((needed) => needed.name);
    return { name, wave: waveOf(definition), needs };
  });
  const { before, argoCd } = bootstrapOf(known.filter(({ name }) => on.includes(name)));
  const rankOf = ({ name, wave }: { name: string; wave: number }) =>
    wave === 0 ? 0 : name === providers.traffic ? 1 : 2;
  return [...before, ...(argoCd ? [argoCd] : [])].sort((a, b) => rankOf(a) - rankOf(b)).map(({ name }) => name);
}
