import { PlatformError, schemas, type Platform, type Settings } from '@idp/model';
import { findUnexpected } from './find-unexpected';
import { loadComponents } from './load-components';
import { loadEnvironments } from './load-environments';
import { readTyped } from './read-typed';

/**
 * Reads everything that people wrote below the workspace's root. What cannot be read is left out and stands among
 * the problems; throws them only when platform.yaml itself is unusable.
 */
export async function loadPlatform(root: string): Promise<Platform> {
  const [settings, ofComponents, ofEnvironments] = await Promise.all([
    readTyped<Settings>(root, 'platform.yaml', schemas.settings),
    loadComponents(root),
    loadEnvironments(root),
  ]);
  const problems = [...findUnexpected(root), ...ofComponents.problems, ...ofEnvironments.problems];
  if ('problems' in settings) throw new PlatformError([...settings.problems, ...problems]);
  return {
    settings: settings.file.value,
    components: ofComponents.components,
    environments: ofEnvironments.environments,
    unread: new Set([...ofComponents.unread, ...ofEnvironments.unread]),
    problems,
  };
}
