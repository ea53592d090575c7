import type { RenderedObject, Rendering } from '@idp/model';
import { kyvernoFiltersIn, objectsOfKind } from '@idp/verify';

/**
 * Whether the Kyverno of an environment leaves an object alone, whatever its policies say: its ConfigMap filters kinds,
 * namespaces and names, as `[kind,namespace,name]`.
 */
export function leftAloneBy(rendering: Rendering): (object: RenderedObject) => boolean {
  const tests = objectsOfKind(rendering, 'ConfigMap').flatMap((object) =>
    kyvernoFiltersIn(object).map(({ kind, namespace, name }) => ({
      // A kind may come with its group and version before it, and a part of it behind it.
      kind: patternOf(kind.includes('*/*') ? '*' : kind),
      namespace: patternOf(namespace),
      name: patternOf(name),
    })),
  );
  return (object) =>
    tests.some(
      ({ kind, namespace, name }) =>
        (kind.test(object.kind) || kind.test(`${object.apiVersion}/${object.kind}`)) &&
        namespace.test(object.namespace ?? '') &&
        name.test(object.name),
    );
}

/** `*` is any text, `?` any character; nothing is any text too. */
function patternOf(wildcards: string): RegExp {
  const literal = (text: string) => text.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
  const source = literal(wildcards || '*')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`);
}
