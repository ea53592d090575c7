import { listAt, textAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { inventoryOf } from '../../inventory';
import { missingPart, missingThing } from '../../missing';
import { objectsOfKind } from '../../objects';
import { listenersOf, refusalOf, serves } from '../../listeners';
import type { ObjectProblem } from '../../problem';

/** A route attaches to each Gateway that it names, with each of its hosts. */
export function attachmentProblems(route: RenderedObject, rendering: Rendering): readonly ObjectProblem[] {
  const parents = listAt(route.content, 'spec', 'parentRefs');
  if (parents.length === 0)
    return [
      {
        object: route,
        path: ['spec', 'parentRefs'],
        what: 'it names no Gateway, so nothing leads here',
        remedy: 'name the Gateway and the listener that it belongs to',
      },
    ];
  return parents.flatMap((parent, index) => parentProblems(route, parent, ['spec', 'parentRefs', index], rendering));
}

function parentProblems(
  route: RenderedObject,
  parent: unknown,
  path: JsonPath,
  rendering: Rendering,
): readonly ObjectProblem[] {
  const kind = textAt(parent, 'kind') ?? 'Gateway';
  const name = textAt(parent, 'name') ?? '';
  const namespace = textAt(parent, 'namespace') ?? route.namespace ?? '';
  const found = inventoryOf(rendering).find(kind, name, namespace);
  if (!found) return [{ object: route, path: [...path, 'name'], ...missingThing(rendering, kind, name, namespace) }];
  const section = textAt(parent, 'sectionName');
  if (section !== undefined && found.keys && !found.keys.includes(section))
    return [{ object: route, path: [...path, 'sectionName'], ...missingPart(found, section) }];
  const gateway = objectsOfKind(rendering, 'Gateway').find((one) => one.name === name && one.namespace === namespace);
  return kind === 'Gateway' && gateway ? gatewayProblems(route, gateway, parent, path, rendering) : [];
}

function gatewayProblems(
  object: RenderedObject,
  gateway: RenderedObject,
  parent: unknown,
  path: JsonPath,
  rendering: Rendering,
): readonly ObjectProblem[] {
  const [section, port] = [valueAt(parent, 'sectionName'), valueAt(parent, 'port')];
  const meant = listenersOf(gateway).filter(
    (listener) => (section ?? listener.name) === listener.name && (port ?? listener.port) === listener.port,
  );
  const open = meant.filter((listener) => refusalOf(listener, gateway, object, rendering) === undefined);
  if (open.length > 0) return hostProblems(object, gateway, open);
  const reasons = meant.map((listener) => refusalOf(listener, gateway, object, rendering));
  return [
    {
      object,
      path,
      what: `Gateway "${gateway.name}" does not take it: ${reasons.join(', ') || `it has no listener on port ${String(port)}`}`,
      remedy: 'open the listener by allowedRoutes, or name another one',
    },
  ];
}

function hostProblems(
  object: RenderedObject,
  gateway: RenderedObject,
  open: ReturnType<typeof listenersOf>,
): readonly ObjectProblem[] {
  return listAt(object.content, 'spec', 'hostnames').flatMap((host, index) => {
    if (open.some((listener) => serves(listener, String(host)))) return [];
    const served = [...new Set(open.map(({ hostname }) => hostname))].join(' and ');
    return [
      {
        object,
        path: ['spec', 'hostnames', index],
        what: `Gateway "${gateway.name}" serves ${served} there, and not ${String(host)}`,
        remedy: 'name a host that fits, or a listener that serves this one',
      },
    ];
  });
}
