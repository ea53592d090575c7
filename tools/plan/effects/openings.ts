import { isObject, listAt, objectAt, valueAt, type RenderedObject } from '@idp/model';

/** A way through a network policy: a direction, a peer and a port; `*` is any. */
export interface Opening {
  readonly direction: string;
  readonly peer: string;
  readonly port: string;
}

/** Keys of a rule of Cilium that are no peers. */
const NO_PEERS = ['toPorts', 'icmps', 'authentication'];

/** The ways that a NetworkPolicy or a policy of Cilium leaves open for its pods. */
export function openingsOf({ kind, content }: RenderedObject): readonly Opening[] {
  if (kind === 'NetworkPolicy') return openingsOfPolicy(objectAt(content, 'spec'));
  return [content['spec'], ...listAt(content, 'specs')].flatMap((spec) => openingsOfCilium(spec));
}

function openingsOfPolicy(spec: Readonly<Record<string, unknown>>): readonly Opening[] {
  const types = listAt(spec, 'policyTypes');
  const restricts = (direction: string) =>
    types.length === 0 ? direction === 'Ingress' || spec['egress'] !== undefined : types.includes(direction);
  return [
    ...(restricts('Ingress') ? rulesOf(spec, 'ingress', 'from') : [{ direction: 'ingress', peer: '*', port: '*' }]),
    ...(restricts('Egress') ? rulesOf(spec, 'egress', 'to') : [{ direction: 'egress', peer: '*', port: '*' }]),
  ];
}

function rulesOf(spec: unknown, direction: string, peers: string): readonly Opening[] {
  return listAt(spec, direction).flatMap((rule) =>
    crossed(direction, listAt(rule, peers).map(print), listAt(rule, 'ports').map(portOf)),
  );
}

function portOf(port: unknown): string {
  const [number, end] = [valueAt(port, 'port'), valueAt(port, 'endPort')];
  const range = end === undefined ? number : `${String(number)}-${String(end)}`;
  return `${String(range ?? '*')}/${String(valueAt(port, 'protocol') ?? 'TCP')}`;
}

function openingsOfCilium(spec: unknown): readonly Opening[] {
  return ['ingress', 'egress'].flatMap((direction) => {
    if (!isObject(spec) || spec[direction] === undefined)
      return isObject(spec) ? [{ direction, peer: '*', port: '*' }] : [];
    return listAt(spec, direction).flatMap((rule) => {
      const peers = Object.keys(isObject(rule) ? rule : {}).filter((key) => !NO_PEERS.includes(key));
      const named = peers.flatMap((key) => listAt(rule, key).map((peer) => `${key} ${print(peer)}`));
      const ports = listAt(rule, 'toPorts').flatMap((entry) => listAt(entry, 'ports').map(portOf));
      return crossed(direction, named, ports);
    });
  });
}

function crossed(direction: string, peers: readonly string[], ports: readonly string[]): readonly Opening[] {
  const any = ['*'];
  return (peers.length > 0 ? peers : any).flatMap((peer) =>
    (ports.length > 0 ? ports : any).map((port) => ({ direction, peer, port })),
  );
}

/** A peer in one form, in whatever order its keys stand. */
function print(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`;
  if (!isObject(value)) return String(value);
  const keys = Object.keys(value).sort();
  return keys.length === 0 ? 'all' : keys.map((key) => `${key}: ${print(value[key])}`).join(', ');
}

/** Whether one way leaves open all that the other does. */
export function isWiderOrSame(wide: Opening, narrow: Opening): boolean {
  return (
    wide.direction === narrow.direction &&
    (wide.peer === '*' || wide.peer === narrow.peer) &&
    (wide.port === '*' || wide.port === narrow.port)
  );
}
