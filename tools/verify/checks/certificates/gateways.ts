import { listAt, textAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { listenersOf, serves } from '../../listeners';
import { objectsOfKind } from '../../objects';
import { isFor, type Certificate } from './certificate';
import type { ObjectProblem } from '../../problem';

const ROUTES = ['GRPCRoute', 'HTTPRoute'];

/** Hosts that a Gateway serves with a certificate that is not for them: of its listeners, and of the routes behind them. */
export function gatewayProblems(rendering: Rendering, certificates: readonly Certificate[]): readonly ObjectProblem[] {
  const routes = objectsOfKind(rendering, ...ROUTES);
  return objectsOfKind(rendering, 'Gateway').flatMap((gateway) =>
    listenersOf(gateway).flatMap((listener, index) => {
      const own = certificatesOf(gateway, listener.content, certificates);
      if (own.length === 0) return [];
      const at: JsonPath = ['spec', 'listeners', index, 'hostname'];
      const ofListener =
        listener.hostname === undefined ? [] : [{ object: gateway, path: at, host: listener.hostname }];
      const hosts = [...ofListener, ...routes.flatMap((route) => hostsAt(route, gateway, listener.name))];
      return hosts
        .filter(({ host }) => serves(listener, host) && !own.some((one) => isFor(one, host)))
        .map(({ object, path, host }) => ({ object, path, ...unknownHost(host, own) }));
    }),
  );
}

function certificatesOf({ namespace }: RenderedObject, listener: unknown, certificates: readonly Certificate[]) {
  return listAt(listener, 'tls', 'certificateRefs').flatMap((reference) => {
    const where = textAt(reference, 'namespace') ?? namespace;
    const name = textAt(reference, 'name');
    return certificates.filter(({ secret, object }) => secret === name && object.namespace === where);
  });
}

function hostsAt(route: RenderedObject, gateway: RenderedObject, listener: string) {
  const isAttached = listAt(route.content, 'spec', 'parentRefs').some(
    (parent) =>
      textAt(parent, 'name') === gateway.name &&
      (textAt(parent, 'namespace') ?? route.namespace) === gateway.namespace &&
      (valueAt(parent, 'sectionName') ?? listener) === listener,
  );
  if (!isAttached) return [];
  return listAt(route.content, 'spec', 'hostnames').map((host, index) => {
    const path: JsonPath = ['spec', 'hostnames', index];
    return { object: route, path, host: String(host) };
  });
}

function unknownHost(host: string, certificates: readonly Certificate[]) {
  const names = certificates.map(({ object }) => `"${object.name}"`).join(' and ');
  const hosts = certificates.flatMap((one) => one.hosts).join(', ');
  return {
    what: `Certificate ${names} is for ${hosts}, and not for ${host}: no browser trusts it`,
    remedy: 'add the host to dnsNames of the Certificate; a star stands for one word',
  };
}
