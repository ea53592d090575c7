import { listAt, textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { selects } from './label-selector';
import { namespacesIn } from './namespaces';

/** The kinds of routes of the Gateway API. */
export const ROUTES = ['GRPCRoute', 'HTTPRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'] as const;

/** The routes that a listener takes by its protocol, where it does not say. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  HTTP: ['HTTPRoute', 'GRPCRoute'],
  HTTPS: ['HTTPRoute', 'GRPCRoute'],
  TCP: ['TCPRoute'],
  TLS: ['TLSRoute', 'TCPRoute'],
  UDP: ['UDPRoute'],
};

/** A listener of a Gateway. */
export interface Listener {
  readonly name: string;
  readonly port: unknown;
  readonly hostname?: string;
  readonly content: unknown;
}

/** The listeners of a Gateway. */
export function listenersOf(gateway: RenderedObject): readonly Listener[] {
  return listAt(gateway.content, 'spec', 'listeners').map((content) => {
    const hostname = textAt(content, 'hostname');
    const name = textAt(content, 'name') ?? '';
    return { name, port: valueAt(content, 'port'), content, ...(hostname !== undefined && { hostname }) };
  });
}

/** Why a listener does not take a route, whatever its hosts; undefined where it does. */
export function refusalOf(
  listener: Listener,
  gateway: RenderedObject,
  route: RenderedObject,
  rendering: Rendering,
): string | undefined {
  const kinds = kindsOf(listener);
  if (kinds && !kinds.includes(route.kind)) return `listener "${listener.name}" takes ${kinds.join(' and ')} only`;
  if (admits(listener, gateway, route, rendering)) return undefined;
  return `listener "${listener.name}" takes no routes from namespace ${route.namespace}`;
}

function kindsOf({ content }: Listener): readonly string[] | undefined {
  const named = listAt(content, 'allowedRoutes', 'kinds').map((kind) => textAt(kind, 'kind') ?? '');
  return named.length > 0 ? named : KINDS[textAt(content, 'protocol') ?? ''];
}

function admits({ content }: Listener, gateway: RenderedObject, route: RenderedObject, rendering: Rendering): boolean {
  const from = textAt(content, 'allowedRoutes', 'namespaces', 'from') ?? 'Same';
  if (from !== 'Selector') return from === 'All' || (from === 'Same' && gateway.namespace === route.namespace);
  const labels = namespacesIn(rendering).find(({ name }) => name === route.namespace)?.labels ?? {};
  return selects(valueAt(content, 'allowedRoutes', 'namespaces', 'selector'), labels);
}

/** Whether a listener serves a host; one without a hostname serves all. */
export function serves({ hostname }: Listener, host: string): boolean {
  if (hostname === undefined || hostname === host) return true;
  return covers(hostname, host) || covers(host, hostname);
}

function covers(wildcard: string, host: string): boolean {
  return wildcard.startsWith('*.') && host.endsWith(wildcard.slice(1)) && host.length > wildcard.length - 1;
}
