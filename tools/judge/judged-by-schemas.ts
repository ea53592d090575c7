import type { RenderedObject, Rendering } from '@idp/model';
import type { Results } from '@idp/programs';
import { objectsAsked } from '@idp/verify';
import { createHash } from 'node:crypto';
import { customKindsOf, customSchemasOf, type CustomKinds } from './custom-schemas';
import { judgedForm } from './judged-form';
import { areMisfits, judgedByKubeconform, type Misfits, type Schemas } from './kubeconform';
import { schemaUsed } from './schema-used';

/** An object and what judges it. */
interface Asked {
  readonly object: RenderedObject;
  readonly kubernetes: string;
  readonly kinds: CustomKinds;
  /** What decides how objects of its kind are judged. */
  readonly schema: string;
}

/** Objects that one kubeconform may judge: each kind has one schema. */
interface Group {
  readonly kubernetes: string;
  readonly schemas: Map<string, string>;
  readonly places: number[];
}

/**
 * What of each object does not fit its schema, in the order of the renderings: all are judged at once, since reading the
 * schemas takes most of the time.
 */
export async function judgedBySchemas(
  renderings: readonly Rendering[],
  results: Results,
  places: Pick<Schemas, 'locations' | 'cache'>,
): Promise<readonly Misfits[]> {
  const asked = renderings.flatMap((rendering) => askedIn(rendering, places.locations));
  const from = asked.map(({ object, kubernetes, schema }) => {
    const judged = digestOnce(object.content, () => judgedForm(object));
    return [kubernetes, schema, judged];
  });
  return results.rememberEach('schema', from, areMisfits, (missing) =>
    misfitsOf(
      missing.flatMap((place) => asked[place] ?? []),
      places,
    ),
  );
}

async function misfitsOf(
  asked: readonly Asked[],
  places: Pick<Schemas, 'locations' | 'cache'>,
): Promise<readonly Misfits[]> {
  const found: Misfits[] = [];
  for (const group of grouped(asked)) {
    const own = group.places.flatMap((place) => asked[place] ?? []);
    const objects = own.map(({ object }) => object);
    const schemas = { ...places, kubernetes: group.kubernetes, custom: customSchemasOf(own) };
    const misfits = await judgedByKubeconform(objects, schemas);
    group.places.forEach((place, index) => (found[place] = misfits[index] ?? []));
  }
  return found;
}

function askedIn(rendering: Rendering, locations: readonly string[]): readonly Asked[] {
  const { kubernetes } = rendering;
  const kinds = customKindsOf(rendering);
  const known = new Map<string, string>();
  return objectsAsked(rendering).map((object) => {
    const kind = kindOf(object);
    const schema = known.get(kind) ?? schemaDigest(object, kinds, locations);
    known.set(kind, schema);
    return { object, kubernetes, kinds, schema };
  });
}

function schemaDigest(object: RenderedObject, kinds: CustomKinds, locations: readonly string[]): string {
  const custom = kinds.schemaOf(object);
  return custom ? digestOnce(custom) : digestOf(schemaUsed(object, locations));
}

function grouped(asked: readonly Asked[]): readonly Group[] {
  const groups: Group[] = [];
  asked.forEach(({ object, kubernetes, schema }, place) => {
    const kind = kindOf(object);
    const fits = (group: Group) => group.kubernetes === kubernetes && (group.schemas.get(kind) ?? schema) === schema;
    const group = groups.find(fits) ?? { kubernetes, schemas: new Map<string, string>(), places: [] };
    if (group.places.length === 0) groups.push(group);
    group.schemas.set(kind, schema);
    group.places.push(place);
  });
  return groups;
}

function kindOf({ apiVersion, kind }: RenderedObject): string {
  return `${apiVersion} ${kind}`;
}

const digests = new WeakMap<object, string>();

/** The digest of something that environments share, as it counts, made once. */
function digestOnce(shared: object, counts: () => unknown = () => shared): string {
  const digest = digests.get(shared) ?? digestOf(counts());
  digests.set(shared, digest);
  return digest;
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
