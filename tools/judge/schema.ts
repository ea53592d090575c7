import type { RenderedObject, Rendering } from '@idp/model';
import type { Results } from '@idp/programs';
import { findingIn, objectsOf, type Finding } from '@idp/verify';
import { createHash } from 'node:crypto';
import { customKindsOf, customSchemasOf, type CustomKinds } from './custom-schemas';
import { areMisfits, judgedByKubeconform, type Misfits, type Schemas } from './kubeconform';
import { judgedForm } from './judged-form';
import { pathOf } from './path-of';
import { schemaUsed } from './schema-used';

/** The name of the check. */
const name = 'schema';

/**
 * What does not fit its schema: that of Kubernetes in the version of the environment, or that of a definition in the
 * rendering. A kind whose schema nobody has is a finding as well.
 */
export async function findSchemaFindings(
  rendering: Rendering,
  results: Results,
  places: Pick<Schemas, 'locations' | 'cache'>,
): Promise<readonly Finding[]> {
  const { kubernetes } = rendering;
  const kinds = customKindsOf(rendering);
  const objects = objectsOf(rendering);
  const schemaOf = schemaDigests(kinds, places.locations);
  const from = objects.map((object) => [kubernetes, schemaOf(object), judgedDigest(object)]);
  const misfits = await results.rememberEach(name, from, areMisfits, (missing) => {
    const judged = missing.flatMap((place) => objects[place] ?? []);
    return judgedByKubeconform(judged, { ...places, kubernetes, custom: customSchemasOf(judged, kinds) });
  });
  const told = new Set<string>();
  return objects.flatMap((object, place) => findingsOf(misfits[place] ?? [], object, kinds, told));
}

/** The digest of what decides how objects of a kind are judged, made once for a kind. */
function schemaDigests(kinds: CustomKinds, locations: readonly string[]): (object: RenderedObject) => string {
  const known = new Map<string, string>();
  return (object) => {
    const kind = `${object.apiVersion} ${object.kind}`;
    const digest = known.get(kind) ?? digestOf(kinds.schemaOf(object) ?? schemaUsed(object, locations));
    known.set(kind, digest);
    return digest;
  };
}

const digests = new WeakMap<object, string>();

/** The digest of an object as its schema sees it, made once for objects that environments share. */
function judgedDigest(object: RenderedObject): string {
  const digest = digests.get(object.content) ?? digestOf(judgedForm(object));
  digests.set(object.content, digest);
  return digest;
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** The findings in an object; those of a kind without a schema are told once in a component: they have one reason. */
function findingsOf(
  misfits: Misfits,
  object: RenderedObject,
  kinds: CustomKinds,
  told: Set<string>,
): readonly Finding[] {
  if (misfits !== 'no schema') return misfits.map((one) => findingIn(name, object, misfit(object, one)));
  const kind = `${object.kind} of ${object.apiVersion}`;
  const key = `${kind} in ${object.component}`;
  if (told.has(key)) return [];
  told.add(key);
  return [findingIn(name, object, unknownKind(kind, kinds.versionsOf(object)))];
}

function misfit(
  { kind, apiVersion, content }: RenderedObject,
  { path, message }: Exclude<Misfits, string>[number],
): Pick<Finding, 'path' | 'what' | 'remedy'> {
  const [, surplus] = /^additional propert(?:y|ies) (.+) not allowed$/.exec(message) ?? [];
  const what = surplus === undefined ? message : `${surplus.replaceAll("'", '"')} is not known here`;
  const remedy = surplus === undefined ? `write what ${kind} of ${apiVersion} takes` : 'correct the name, or remove it';
  return { ...(path !== '' && { path: pathOf(path, content) }), what, remedy };
}

function unknownKind(kind: string, versions: readonly string[] | undefined): Pick<Finding, 'what' | 'remedy'> {
  if (versions !== undefined)
    return {
      what: `no version of that name is served of ${kind}`,
      remedy: `use ${versions.join(' or ')}, which its definition serves`,
    };
  return {
    what: `nobody brings the definition of ${kind}, so it cannot be judged`,
    remedy: 'turn on the component that brings it, or add its schema to a folder that SCHEMAS names',
  };
}
