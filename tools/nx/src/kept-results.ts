import { cacheFolderOf, openResults, type Results } from '@idp/programs';
import { join } from 'node:path';

/** What programs made for earlier runs, kept beside the upstreams in the cache. */
export function keptResults(): Results {
  return openResults(join(cacheFolderOf(process.env), 'results'));
}
