import { listAt, textAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { groupOf, objectsOfKind } from '../../objects';
import { fieldsAt } from '../../walk';
import type { ObjectProblem } from '../../problem';

/** What a route or Gateway refers to in other namespaces, and the kind that is meant where it does not say. */
const REFERENCES: Readonly<Record<string, string>> = {
  'spec.listeners.*.tls.certificateRefs.*': 'Secret',
  'spec.rules.*.backendRefs.*': 'Service',
  'spec.rules.*.filters.*.requestMirror.backendRef': 'Service',
};

/** What lies in another namespace may be referred to only where a ReferenceGrant there says so. */
export function grantProblems(object: RenderedObject, rendering: Rendering): readonly ObjectProblem[] {
  return Object.entries(REFERENCES).flatMap(([pattern, usual]) =>
    fieldsAt(object.content, pattern).flatMap(({ path, value }) => {
      const namespace = textAt(value, 'namespace') ?? object.namespace;
      const kind = textAt(value, 'kind') ?? usual;
      const name = textAt(value, 'name') ?? '';
      if (namespace === object.namespace || isGranted(object, { kind, name, namespace }, rendering)) return [];
      return [problemOf(object, [...path, 'namespace'], `${kind} "${name}"`, namespace)];
    }),
  );
}

function problemOf(
  object: RenderedObject,
  path: JsonPath,
  thing: string,
  namespace: string | undefined,
): ObjectProblem {
  return {
    object,
    path,
    what: `nothing in namespace ${namespace} allows a ${object.kind} of namespace ${object.namespace} to use ${thing}`,
    remedy: `create a ReferenceGrant in namespace ${namespace}, or keep both in one`,
  };
}

interface Target {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
}

function isGranted(object: RenderedObject, target: Target, rendering: Rendering): boolean {
  return objectsOfKind(rendering, 'ReferenceGrant').some(
    ({ namespace, content }) =>
      namespace === target.namespace &&
      listAt(content, 'spec', 'from').some(
        (from) =>
          textAt(from, 'kind') === object.kind &&
          textAt(from, 'namespace') === object.namespace &&
          textAt(from, 'group') === groupOf(object),
      ) &&
      listAt(content, 'spec', 'to').some(
        (to) => textAt(to, 'kind') === target.kind && (textAt(to, 'name') ?? target.name) === target.name,
      ),
  );
}
