import type { RenderedObject, Rendering } from '@idp/model';
import type { Results } from '@idp/programs';
import { findingIn, objectsAsked, type Finding } from '@idp/verify';
import { customKindsOf, type CustomKinds } from './custom-schemas';
import type { Misfits, Schemas } from './kubeconform';
import { judgedBySchemas } from './judged-by-schemas';
import { pathOf } from './path-of';

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
  const kinds = customKindsOf(rendering);
  const misfits = await judgedBySchemas([rendering], results, places);
  const told = new Set<string>();
  return objectsAsked(rendering).flatMap((object, place) => findingsOf(misfits[place] ?? [], object, kinds, told));
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
