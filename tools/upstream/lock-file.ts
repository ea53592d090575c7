import { PlatformError, schemas, type Lock } from '@idp/model';
import { generatedFrom, renderYaml } from '@idp/render';
import { readText, readTyped } from '@idp/workspace';

/** Where the lock of a component lies, relative to the workspace. */
export function lockPathOf(folder: string): string {
  return `${folder}/upstream.lock.yaml`;
}

/** What the upstream of the component in a folder was resolved to; undefined while it was not. Throws when the file is wrong. */
export async function readLock(root: string, folder: string): Promise<Lock | undefined> {
  const path = lockPathOf(folder);
  if ((await readText(root, path)) === undefined) return undefined;
  const read = await readTyped<Lock>(root, path, schemas.lock);
  if ('problems' in read) throw new PlatformError(read.problems);
  return read.file.value;
}

/** The text of a lock. */
export function renderLock({ url, version, appVersion, digest }: Lock, component: string): string {
  const header = generatedFrom('component.ts', `nx run ${component}:lock`);
  return renderYaml({ url, version, ...(appVersion !== undefined && { appVersion }), digest }, header);
}
