import { textAt, type RenderedObject, type Rendering } from '@idp/model';
import { groupOf, objectsOfKind } from './objects';

/** The CustomResourceDefinitions of an environment, by the `group/Kind` that each defines. */
export function definitionsOf(rendering: Rendering): ReadonlyMap<string, RenderedObject> {
  return new Map(
    objectsOfKind(rendering, 'CustomResourceDefinition').map((definition) => [kindDefinedBy(definition), definition]),
  );
}

/** The kind of an object as `group/Kind`, the form in which definitions are looked up. */
export function groupKindOf(object: RenderedObject): string {
  return `${groupOf(object)}/${object.kind}`;
}

function kindDefinedBy({ content }: RenderedObject): string {
  return `${textAt(content, 'spec', 'group')}/${textAt(content, 'spec', 'names', 'kind')}`;
}
