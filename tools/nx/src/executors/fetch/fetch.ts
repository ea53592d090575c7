import { PlatformError, type ComponentFolder, type Platform, type Problem } from '@idp/model';
import { contextOf, fetchUpstream, lockPathOf, type Sources } from '@idp/upstream';
import { componentOf } from '../../component-of';
import type { RunTarget } from '../../executor';

/** What brings the locked upstream of one component into the cache. */
export function fetcherOf(platform: Platform, sources: Sources): RunTarget {
  return async (project) => {
    const component = componentOf(project, platform);
    const { name, definition, lock } = component;
    if (definition.upstream === undefined) return { success: true, message: `${name} has no upstream to fetch` };
    if (lock === undefined) throw new PlatformError(lockProblems(component, platform));
    const bytes = await fetchUpstream(definition.upstream, lock, contextOf(component, sources));
    return { success: true, message: `${name}: ${lock.version}, ${bytes.length} bytes, ${lock.digest}` };
  };
}

/** Why there is no lock: what is wrong with it, or that it was never written. */
function lockProblems({ name, folder }: ComponentFolder, { problems }: Platform): readonly Problem[] {
  const path = lockPathOf(folder);
  const wrong = problems.filter(({ where }) => where.startsWith(path));
  const remedy = `run nx run ${name}:lock and commit what it writes`;
  return wrong.length > 0 ? wrong : [{ where: path, what: 'is missing', remedy }];
}
