import { isObject, printPath, type JsonPath, type RenderedComponent, type RenderedObject } from '@idp/model';
import { findingIn, type Finding } from './finding';

const check = 'determinism';
const remedy =
  'let the chart read it from a Secret or a value instead of making it up: Argo CD renders often, and each time it differs';

/** Where two renderings of one component from the same chart and values differ: what a chart makes up anew each time. */
export function findDifferences(one: RenderedComponent, other: RenderedComponent): readonly Finding[] {
  const [before, after] = [byIdentity(one.objects), byIdentity(other.objects)];
  return [
    ...[...before].flatMap(([identity, object]) => {
      const again = after.get(identity);
      if (again === undefined) return [findingIn(check, object, { what: 'is printed once and not again', remedy })];
      return differencesIn(object.content, again.content).map((path) =>
        findingIn(check, object, { path: printPath(path), what: 'is another one each time', remedy }),
      );
    }),
    ...[...after]
      .filter(([identity]) => !before.has(identity))
      .map(([, object]) => findingIn(check, object, { what: 'is printed once and not again', remedy })),
  ];
}

function byIdentity(objects: readonly RenderedObject[]): ReadonlyMap<string, RenderedObject> {
  return new Map(
    objects.map((object) => [`${object.apiVersion} ${object.kind} ${object.namespace}/${object.name}`, object]),
  );
}

/** The innermost fields that differ; a value itself is never told, for it may be a secret. */
function differencesIn(one: unknown, other: unknown, path: JsonPath = []): readonly JsonPath[] {
  if (Object.is(one, other)) return [];
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length)
    return one.flatMap((item, index) => differencesIn(item, other[index], [...path, index]));
  if (isObject(one) && isObject(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => differencesIn(one[key], other[key], [...path, key]));
  }
  return [path];
}
