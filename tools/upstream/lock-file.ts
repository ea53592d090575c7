import type { Lock } from '@idp/model';
import { generatedFrom, renderYaml } from '@idp/render';

/** Where the lock of a component lies, relative to the workspace. */
export function lockPathOf(folder: string): string {
  return `${folder}/upstream.lock.yaml`;
}

/** The text of a lock. */
export function renderLock({ url, version, appVersion, digest }: Lock, component: string): string {
  const header = generatedFrom('component.ts', `nx run ${component}:lock`);
  return renderYaml({ url, version, ...(appVersion !== undefined && { appVersion }), digest }, header);
}
