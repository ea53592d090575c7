import { PlatformError, type Lock, type Platform } from '@idp/model';
import { contextOf, lockPathOf, lockUpstream, renderLock, type Sources } from '@idp/upstream';
import { readText, writeText } from '@idp/workspace';
import { componentOf } from '../../component-of';
import type { RunTarget } from '../../executor';

/** What locks the upstream of one component. While locks are frozen it fails where it would change one. */
export function lockerOf(platform: Platform, workspaceRoot: string, sources: Sources): RunTarget {
  return async (project) => {
    const component = componentOf(project, platform);
    const { name, folder, definition, lock: before } = component;
    if (definition.upstream === undefined) return { success: true, message: `${name} has no upstream to lock` };
    const lock = await lockUpstream(definition.upstream, contextOf(component, sources));
    const path = lockPathOf(folder);
    const text = renderLock(lock, name);
    if (sources.frozen && (await readText(workspaceRoot, path)) !== text) throw frozen(path, name, before, lock);
    const changed = await writeText(workspaceRoot, path, text);
    return { success: true, message: `${name}: ${summaryOf(lock, changed ? before : lock)}` };
  };
}

function frozen(path: string, name: string, before: Lock | undefined, lock: Lock): PlatformError {
  const what = `would change, and CI changes no lock: ${summaryOf(lock, before)}`;
  return new PlatformError([
    { where: path, what, remedy: `run nx run ${name}:lock where CI is not set, and commit what it writes` },
  ]);
}

function summaryOf({ version, digest }: Lock, before: Lock | undefined): string {
  if (before?.digest === digest) return `${version}, ${digest}`;
  if (before?.version === version) return `${version} is not what it was: ${before.digest} before, ${digest} now`;
  return before === undefined ? `${version}, ${digest}` : `${before.version} → ${version}, ${digest}`;
}
