import { isObject, listAt, objectAt, onceFor, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { definitionsOf, groupKindOf } from '@idp/verify';
import { strictSchemaOf, type JsonSchema } from './strict-schema';

/** The kinds that the definitions in a rendering bring. */
export interface CustomKinds {
  /** The schema of an object; undefined where it is no custom resource, or of a version that is not served. */
  schemaOf(object: RenderedObject): JsonSchema | undefined;
  /** The versions of the kind of an object that its definition serves; undefined where nobody defines it. */
  versionsOf(object: RenderedObject): readonly string[] | undefined;
}

/** The schema of a version of a definition, made once: environments share most of them. */
const strictOnce = onceFor((version: object) => strictSchemaOf(objectAt(version, 'schema', 'openAPIV3Schema')));

/** Reads the schemas of custom resources from the definitions in a rendering. */
export function customKindsOf(rendering: Rendering): CustomKinds {
  const definitions = definitionsOf(rendering);
  const servedBy = (object: RenderedObject) => {
    const definition = definitions.get(groupKindOf(object));
    return (
      definition && listAt(definition.content, 'spec', 'versions').filter((version) => objectAt(version)['served'])
    );
  };
  return {
    versionsOf: (object) => servedBy(object)?.flatMap((version) => textAt(version, 'name') ?? []),
    schemaOf: (object) => {
      const version = object.apiVersion.split('/')[1];
      const served = servedBy(object)?.find((one) => textAt(one, 'name') === version);
      return isObject(served) ? strictOnce(served) : undefined;
    },
  };
}

/** The schemas of those of these objects that are custom resources, by the names that kubeconform looks for. */
export function customSchemasOf(
  objects: readonly { readonly object: RenderedObject; readonly kinds: CustomKinds }[],
): ReadonlyMap<string, JsonSchema> {
  const found = objects.map(({ object, kinds }) => {
    const [group = '', version = ''] = object.apiVersion.split('/');
    return [`${group}/${object.kind.toLowerCase()}_${version}`, kinds.schemaOf(object)] as const;
  });
  return new Map(found.flatMap(([name, schema]) => (schema === undefined ? [] : [[name, schema] as const])));
}
