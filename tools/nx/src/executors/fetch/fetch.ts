import { PlatformError, type Platform } from '@idp/model';
import { contextOf, fetchUpstream, lockPathOf, readLock, type Sources } from '@idp/upstream';
import { componentOf } from '../../component-of';
import type { RunTarget } from '../../executor';

/** What brings the locked upstream of one component into the cache. */
export function fetcherOf(platform: Platform, workspaceRoot: string, sources: Sources): RunTarget {
  return async (project) => {
    const component = componentOf(project, platform);
    const { name, folder, definition } = component;
    if (definition.upstream === undefined) return { success: true, message: `${name} has no upstream to fetch` };
    const lock = await readLock(workspaceRoot, folder);
    if (lock === undefined)
      throw new PlatformError([
        { where: lockPathOf(folder), what: 'is missing', remedy: `run nx run ${name}:lock and commit what it writes` },
      ]);
    const bytes = await fetchUpstream(definition.upstream, lock, contextOf(component, sources));
    return { success: true, message: `${name}: ${lock.version}, ${bytes.length} bytes, ${lock.digest}` };
  };
}
