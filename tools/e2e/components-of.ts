import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What runs in an environment of this workspace: the components that have a pin there. */
export function componentsOf(environment: string): readonly string[] {
  const releases = join(__dirname, '../../environments', environment, 'releases');
  return readdirSync(releases).map((file) => basename(file, '.yaml'));
}
