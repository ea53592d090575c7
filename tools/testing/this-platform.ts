import { loadPlatform } from '@idp/workspace';
import type { Platform } from '@idp/model';
import { join } from 'node:path';

/** The root of this workspace. */
export const workspaceRoot = join(__dirname, '../..');

/** The platform that this workspace holds. */
export function thisPlatform(): Promise<Platform> {
  return loadPlatform(workspaceRoot);
}
