import { listAt, textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { listenersOf, refusalOf, ROUTES, type Listener } from '../../listeners';
import { objectsOfKind } from '../../objects';
import type { ObjectProblem } from '../../problem';

/** Listeners for plain HTTP that no route belongs to: whoever comes there is not even sent on to HTTPS. */
export function idleListenerProblems(rendering: Rendering): readonly ObjectProblem[] {
  const routes = objectsOfKind(rendering, ...ROUTES);
  return objectsOfKind(rendering, 'Gateway').flatMap((gateway) =>
    listenersOf(gateway).flatMap((listener, index) => {
      const isPlain = textAt(listener.content, 'protocol') === 'HTTP';
      if (!isPlain || routes.some((route) => belongs(route, listener, gateway, rendering))) return [];
      return [
        {
          object: gateway,
          path: ['spec', 'listeners', index],
          what: `no route belongs to listener "${listener.name}", so it answers nobody`,
          remedy: 'name it in the route that redirects to HTTPS, or remove it',
        },
      ];
    }),
  );
}

function belongs(route: RenderedObject, listener: Listener, gateway: RenderedObject, rendering: Rendering): boolean {
  return (
    refusalOf(listener, gateway, route, rendering) === undefined &&
    listAt(route.content, 'spec', 'parentRefs').some(
      (parent) =>
        textAt(parent, 'name') === gateway.name &&
        (textAt(parent, 'namespace') ?? route.namespace) === gateway.namespace &&
        (textAt(parent, 'sectionName') ?? listener.name) === listener.name &&
        (valueAt(parent, 'port') ?? listener.port) === listener.port,
    )
  );
}
