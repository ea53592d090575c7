import { schemaLocationsOf, type Means } from '@idp/judge';
import { openResults, type Results } from '@idp/programs';
import { cacheFolderOf } from '@idp/upstream';
import { join } from 'node:path';

/** What programs made for earlier runs, kept beside the upstreams in the cache. */
export function keptResults(): Results {
  return openResults(join(cacheFolderOf(process.env), 'results'));
}

/** What judging an environment needs: these results, and the schemas that the variable SCHEMAS names. */
export function meansOf(results: Results): Means {
  const cache = join(cacheFolderOf(process.env), 'schemas');
  return { results, schemas: { locations: schemaLocationsOf(process.env), cache } };
}
