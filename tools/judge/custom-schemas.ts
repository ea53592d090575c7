import { listAt, objectAt, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { definitionsOf, groupKindOf } from '@idp/verify';
import { strictSchemaOf, type JsonSchema } from './strict-schema';

/** The kinds that the definitions in a rendering bring. */
export interface CustomKinds {
  /** The schemas of those of these objects that are custom resources, by the names that kubeconform looks for. */
  schemasOf(objects: readonly RenderedObject[]): ReadonlyMap<string, JsonSchema>;
  /** The versions of the kind of an object that its definition serves; undefined where nobody defines it. */
  versionsOf(object: RenderedObject): readonly string[] | undefined;
}

/** Reads the schemas of custom resources from the definitions in a rendering. */
export function customKindsOf(rendering: Rendering): CustomKinds {
  const definitions = definitionsOf(rendering);
  const made = new Map<string, JsonSchema>();
  const servedBy = (object: RenderedObject) => {
    const definition = definitions.get(groupKindOf(object));
    return (
      definition && listAt(definition.content, 'spec', 'versions').filter((version) => objectAt(version)['served'])
    );
  };
  return {
    versionsOf: (object) => servedBy(object)?.flatMap((version) => textAt(version, 'name') ?? []),
    schemasOf: (objects) => {
      const found = new Map<string, JsonSchema>();
      for (const object of objects) {
        const [group = '', version = ''] = object.apiVersion.split('/');
        const served = servedBy(object)?.find((one) => textAt(one, 'name') === version);
        const name = `${group}/${object.kind.toLowerCase()}_${version}`;
        if (served === undefined || found.has(name)) continue;
        const schema = made.get(name) ?? strictSchemaOf(objectAt(served, 'schema', 'openAPIV3Schema'));
        made.set(name, schema);
        found.set(name, schema);
      }
      return found;
    },
  };
}
