import { PlatformError, schemas, type Exceptions, type Platform, type Settings } from '@idp/model';
import { findUnexpected } from './find-unexpected';
import { loadComponents } from './load-components';
import type { Definitions } from './load-definition';
import { loadEnvironments } from './load-environments';
import { readOptional, readTyped } from './read-typed';

/**
 * Reads everything that people wrote below the workspace's root. What cannot be read is left out and stands among
 * the problems; throws them only when platform.yaml itself is unusable. Definitions that are known to be sound, since
 * the same ones were read before without a problem, are taken as they are.
 */
export async function loadPlatform(root: string, definitions: Definitions = 'unknown'): Promise<Platform> {
  const [settings, exceptions, ofComponents, ofEnvironments] = await Promise.all([
    readTyped<Settings>(root, 'platform.yaml', schemas.settings),
    readOptional<Exceptions>(root, 'exceptions.yaml', schemas.exceptions, { exceptions: [] }, ['platform']),
    loadComponents(root, definitions),
    loadEnvironments(root),
  ]);
  const problems = [
    ...findUnexpected(root),
    ...exceptions.problems,
    ...ofComponents.problems,
    ...ofEnvironments.problems,
  ];
  if ('problems' in settings) throw new PlatformError([...settings.problems, ...problems]);
  return {
    settings: settings.file.value,
    exceptions: exceptions.file,
    components: ofComponents.components,
    environments: ofEnvironments.environments,
    unread: new Set([...ofComponents.unread, ...ofEnvironments.unread]),
    problems,
  };
}
