import type { RenderedObject, Rendering } from '@idp/model';
import type { Results } from '@idp/programs';
import { findingIn, type Finding } from '@idp/verify';
import { customKindsOf, type CustomKinds } from './custom-schemas';
import { areComplaints, judgedByKubeconform, type Complaint, type Schemas } from './kubeconform';
import { judgedForm } from './judged-form';
import { pathOf } from './path-of';
import { schemasUsed } from './schemas-used';
import { sharedOut } from './shared-out';

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
  const { components, kubernetes } = rendering;
  const kinds = customKindsOf(rendering);
  const judged = components.map(({ objects }) => objects);
  const from = judged.map((objects) => {
    const used = schemasUsed(objects, places.locations);
    return ['schema', kubernetes, used, [...kinds.schemasOf(objects)], objects.map(judgedForm)];
  });
  const complaints = await results.rememberEach(from, areComplaints, async (missing) => {
    const lists = missing.map((place) => judged[place] ?? []);
    const objects = lists.flat();
    const found = await judgedByKubeconform(objects, { ...places, kubernetes, custom: kinds.schemasOf(objects) });
    return sharedOut(found, lists);
  });
  return complaints.flatMap((ofComponent, place) => findingsOf(ofComponent, judged[place] ?? [], kinds));
}

function findingsOf(
  complaints: readonly Complaint[],
  objects: readonly RenderedObject[],
  kinds: CustomKinds,
): readonly Finding[] {
  const told = new Set<string>();
  return complaints.flatMap(({ index, errors, unknown }) => {
    const object = objects[index];
    if (object === undefined) return [];
    const kind = `${object.kind} of ${object.apiVersion}`;
    if (!unknown) return errors.map((error) => findingIn(name, object, misfit(object, error)));
    if (told.has(kind)) return [];
    told.add(kind);
    return [findingIn(name, object, unknownKind(kind, kinds.versionsOf(object)))];
  });
}

function misfit(
  { kind, apiVersion, content }: RenderedObject,
  { path, message }: Complaint['errors'][number],
): Pick<Finding, 'path' | 'what' | 'remedy'> {
  const [, surplus] = /^additional propert(?:y|ies) (.+) not allowed$/.exec(message) ?? [];
  const what = surplus === undefined ? message : `${surplus.replaceAll("'", '"')} is not known here`;
  const remedy = surplus === undefined ? `write what ${kind} of ${apiVersion} takes` : 'correct the name, or remove it';
  return { ...(path !== '' && { path: pathOf(path, content) }), what, remedy };
}

/** One finding for all objects of the kind in a component: they have the same reason. */
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
