import { renderRelease } from '@idp/gitops';
import type { EnvironmentFolder, Platform, Release } from '@idp/model';
import { changedAppsOfApps, pinPathOf, withReleases, type FileChange } from '@idp/promotion';
import type { Tree } from '@nx/devkit';

/** What changes where a pin says something else of itself: it, and what Argo CD reads. Its first line stays: who made it. */
export function repinned(
  tree: Tree,
  release: Release,
  environment: EnvironmentFolder,
  platform: Platform,
): readonly FileChange[] {
  const path = pinPathOf(environment.name, release.component);
  const header = /^# (.*)$/m.exec(tree.read(path, 'utf8') ?? '')?.[1] ?? '';
  const after = withReleases(environment, [release]);
  return [{ path, content: renderRelease(release, header) }, ...changedAppsOfApps(environment, after, platform)];
}
