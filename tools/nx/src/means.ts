import { schemaLocationsOf, type Means } from '@idp/judge';
import { cacheFolderOf, type Results } from '@idp/programs';
import { join } from 'node:path';

/** What judging an environment needs: these results, and the schemas that the variable SCHEMAS names. */
export function meansOf(results: Results): Means {
  const cache = join(cacheFolderOf(process.env), 'schemas');
  return { results, schemas: { locations: schemaLocationsOf(process.env), cache } };
}
