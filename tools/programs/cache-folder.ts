import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the cache lies: as PLATFORM_CACHE says, else where caches lie on this machine. */
export function cacheFolderOf(env: NodeJS.ProcessEnv): string {
  return env['PLATFORM_CACHE'] || join(env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache'), 'platform');
}
