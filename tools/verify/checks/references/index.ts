import type { RenderedObject, Rendering } from '@idp/model';
import type { Check } from '../../check';
import { findingIn, type Finding } from '../../finding';
import { inventoryOf } from '../../inventory';
import { askedIn } from '../../objects';
import { fieldsOf } from '../../walk';
import { missingDefinition } from './definitions';
import { deadHosts } from './hosts';
import { missingPart, missingThing } from '../../missing';
import { referencesIn, type Reference } from './reference';
import { argoCdProblems } from './secrets-of-argo-cd';
import { workflowSettings } from './settings-of-workflows';
import { findingAt } from '../../problem';

const name = 'references';

/** Kinds whose fields describe objects that are not there yet: definitions of kinds, and policies. */
const ABOUT_OTHERS = /^CustomResourceDefinition$|Policy$/;

/** Kinds whose name ends like a policy's, and which name other objects all the same. */
const NAMING = new Set(['BackendTLSPolicy']);

/** Every name that an object uses exists in the environment, with the key, port or version that is used of it. */
export const references: Check = {
  name,
  findFindings: (rendering) => {
    const hosts = deadHosts(rendering);
    return askedIn(rendering).flatMap(({ objects }) => [
      ...firstOfEach(objects, ({ namespace }) => namespace).flatMap((object) => missingNamespace(object, rendering)),
      ...firstOfEach(objects, ({ apiVersion, kind }) => `${apiVersion} ${kind}`).flatMap((object) =>
        missingDefinition(object, rendering).map((problem) => findingIn(name, object, problem)),
      ),
      ...objects
        .filter(({ kind }) => !ABOUT_OTHERS.test(kind) || NAMING.has(kind))
        .flatMap((object) => [
          ...findingsIn(object, rendering),
          ...hosts(object).map((problem) => findingIn(name, object, problem)),
          ...argoCdProblems(object, rendering).map((problem) => findingAt(name, object, problem)),
        ]),
    ]);
  },
};

/** What is missing for many objects is told once, of the first by kind and name: whatever order they are in. */
function firstOfEach(
  objects: readonly RenderedObject[],
  keyOf: (object: RenderedObject) => string | undefined,
): readonly RenderedObject[] {
  const sorted = [...objects].sort((one, other) => (labelOf(one) < labelOf(other) ? 1 : -1));
  return [...new Map(sorted.map((object) => [keyOf(object), object])).values()].reverse();
}

function labelOf({ kind, name }: RenderedObject): string {
  return `${kind} ${name}`;
}

function findingsIn(object: RenderedObject, rendering: Rendering): readonly Finding[] {
  const own = workflowSettings(object);
  const fields = own.length === 0 ? fieldsOf(object) : [...fieldsOf(object), ...own];
  return referencesIn(object, fields, rendering).flatMap((reference) => brokenAt(reference, rendering));
}

function brokenAt({ object, path, kind, name: wanted, namespace, uses }: Reference, rendering: Rendering) {
  const found = inventoryOf(rendering).find(kind, wanted, namespace);
  if (!found) return [findingAt(name, object, { path, ...missingThing(rendering, kind, wanted, namespace) })];
  const { keys } = found;
  if (keys === undefined) return [];
  return uses
    .filter(({ key }) => !keys.includes(key))
    .map((use) => findingAt(name, object, { path: use.path, ...missingPart(found, use.key) }));
}

function missingNamespace(object: RenderedObject, rendering: Rendering): readonly Finding[] {
  const { namespace } = object;
  if (namespace === undefined || inventoryOf(rendering).find('Namespace', namespace)) return [];
  return [
    findingIn(name, object, { path: 'metadata.namespace', ...missingThing(rendering, 'Namespace', namespace, '') }),
  ];
}
