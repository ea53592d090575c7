import { listAt, textAt, valueAt, type Json, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import type { Use } from './use';

/** A host with a path leads to one place. */
export function pathUses(rendering: Rendering): readonly Use[] {
  return [
    ...objectsOfKind(rendering, 'GRPCRoute', 'HTTPRoute', 'TLSRoute').flatMap(usesOfRoute),
    ...objectsOfKind(rendering, 'Ingress').flatMap(usesOfIngress),
  ];
}

function usesOfRoute(object: RenderedObject): readonly Use[] {
  const { content, namespace, kind } = object;
  const hosts = listAt(content, 'spec', 'hostnames').map(String);
  const parents = listAt(content, 'spec', 'parentRefs').map((parent) =>
    [textAt(parent, 'namespace') ?? namespace, valueAt(parent, 'name'), valueAt(parent, 'sectionName')].join('/'),
  );
  return listAt(content, 'spec', 'rules').flatMap((rule, index) =>
    matchesOf(rule).flatMap((match) =>
      (hosts.length === 0 ? ['*'] : hosts).flatMap((host) =>
        parents.map((parent) => ({
          key: `${kind} ${parent} ${host} ${print(match)}`,
          object,
          path: ['spec', 'rules', index],
          what: `it takes ${host}${textAt(match, 'path', 'value') ?? '/'} at gateway ${parent.replace(/\/$/, '')}`,
          remedy: 'name another host or path, or remove one of them',
        })),
      ),
    ),
  );
}

/** A rule that does not say what it takes, takes everything. */
function matchesOf(rule: unknown): readonly unknown[] {
  const matches = listAt(rule, 'matches');
  return matches.length > 0 ? matches : [{ path: { type: 'PathPrefix', value: '/' } }];
}

/** The same text for equal matches, in whatever order their fields stand. */
function print(value: unknown): string {
  return JSON.stringify(value, (_, inner: Json) =>
    typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

function usesOfIngress(object: RenderedObject): readonly Use[] {
  const { content } = object;
  return listAt(content, 'spec', 'rules').flatMap((rule, index) =>
    listAt(rule, 'http', 'paths').map((path) => {
      const host = textAt(rule, 'host') ?? '*';
      const where = textAt(path, 'path') ?? '/';
      return {
        key: `Ingress ${textAt(content, 'spec', 'ingressClassName') ?? ''} ${host} ${textAt(path, 'pathType') ?? ''} ${where}`,
        object,
        path: ['spec', 'rules', index],
        what: `it takes ${host}${where}`,
        remedy: 'name another host or path, or remove one of them',
      };
    }),
  );
}
