import type { Workspace } from '@idp/history';
import { openSources } from '@idp/upstream';
import { loadPlatform } from '@idp/workspace';
import { today } from './today';

/** Reads the working tree, and opens what its upstreams are fetched from. */
export async function openWorkspace(root: string): Promise<Workspace> {
  const platform = await loadPlatform(root);
  return { root, platform, sources: openSources(platform.settings, root), today: today() };
}
