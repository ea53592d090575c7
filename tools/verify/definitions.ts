import { listAt, textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { groupOf, objectsOfKind } from './objects';
import { onceForWhole } from './once-for-whole';

/** The CustomResourceDefinitions of an environment, by the `group/Kind` that each defines. */
export const definitionsOf = onceForWhole(findDefinitions);

function findDefinitions(rendering: Rendering): ReadonlyMap<string, RenderedObject> {
  return new Map(
    objectsOfKind(rendering, 'CustomResourceDefinition').map((definition) => [kindDefinedBy(definition), definition]),
  );
}

/** The kind of an object as `group/Kind`, the form in which definitions are looked up. */
export function groupKindOf(object: RenderedObject): string {
  return `${groupOf(object)}/${object.kind}`;
}

/** The schema that a definition has for the version of an object; undefined where there is none. */
export function schemaOf({ apiVersion }: RenderedObject, definition: RenderedObject | undefined): unknown {
  const version = apiVersion.split('/').at(-1);
  const found = listAt(definition?.content, 'spec', 'versions').find((one) => textAt(one, 'name') === version);
  return valueAt(found, 'schema', 'openAPIV3Schema');
}

function kindDefinedBy({ content }: RenderedObject): string {
  return `${textAt(content, 'spec', 'group')}/${textAt(content, 'spec', 'names', 'kind')}`;
}
