import {
  isObject,
  valueAt,
  type ComponentFolder,
  type JsonPath,
  type Platform,
  type Problem,
  type Schema,
} from '@idp/model';
import { placementsOf, type Placement } from '../placement';

/** A place outside of the clusters in which an environment keeps something. */
interface Store {
  readonly environment: string;
  readonly where: string;
  /** What tells it from others: the bucket, and where it is. */
  readonly key: string;
  readonly bucket: string;
}

/** Environments that write to the same bucket: what one of them deletes as old, the other misses. */
export function findSharedStores(platform: Platform): readonly Problem[] {
  return [...platform.components.map((component) => storesOf(component, platform)), backupsOf(platform)].flatMap(
    (stores) =>
      stores.flatMap((store, index) => {
        const first = stores
          .slice(0, index)
          .find(({ key, environment }) => key === store.key && environment !== store.environment);
        if (first === undefined) return [];
        const what = `${first.environment} (${first.where}) and ${store.environment} both write to ${store.bucket}`;
        return [{ where: store.where, what, remedy: 'give each environment a bucket of its own' }];
      }),
  );
}

function backupsOf({ environments }: Platform): readonly Store[] {
  return environments.flatMap(({ name, facts }) => {
    const bucket = facts.value.backups?.destination;
    if (bucket === undefined) return [];
    const key = `${bucket} ${facts.value.backups?.endpoint ?? ''}`;
    return [{ environment: name, where: facts.locate(['backups', 'destination']), key, bucket }];
  });
}

function storesOf(component: ComponentFolder, platform: Platform): readonly Store[] {
  const paths = bucketsIn(component.schema);
  if (paths.length === 0) return [];
  return placementsOf(component, platform).flatMap((placement) => paths.flatMap((path) => storeAt(path, placement)));
}

function storeAt(path: JsonPath, { component, environment, values }: Placement): readonly Store[] {
  const bucket = valueAt(values, ...path);
  const beside = valueAt(values, ...path.slice(0, -1));
  if (typeof bucket !== 'string' || !isUsed(beside, component.schema, path.slice(0, -1))) return [];
  const where = environment.overrides.get(component.name)?.locate(path) ?? component.locate('sizes');
  const key = `${bucket} ${String(valueAt(beside, 'endpoint') ?? '')}`;
  return [{ environment: environment.name, where, key, bucket }];
}

/** Where a word beside the bucket says what is used, that has to be an object store. */
function isUsed(beside: unknown, schema: Schema, path: JsonPath): boolean {
  const properties =
    path.reduce<Schema | undefined>((inner, step) => inner?.properties?.[step], schema)?.properties ?? {};
  return Object.entries(properties).every(
    ([key, { enum: words }]) => !words?.includes('s3') || valueAt(beside, key) === 's3',
  );
}

function bucketsIn(schema: Schema, path: JsonPath = []): readonly JsonPath[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    if (!isObject(inner)) return [];
    return inner.format === 'bucket' ? [[...path, key]] : bucketsIn(inner, [...path, key]);
  });
}
