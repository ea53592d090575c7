import { isAddress, programs, type Environment, type JsonObject, type Peer, type ProgramPlace } from '@idp/model';

/** Names are looked up by every pod that calls anybody; Cilium remembers the answers, by which it knows hosts outside. */
export const nameService: JsonObject = {
  toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system', 'k8s:k8s-app': 'kube-dns' } }],
  toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: [{ matchPattern: '*' }] } }],
};

/** That a peer may call, at these ports where it names none. */
export function ruleFrom({ entity, ports, ...peer }: Peer, served: readonly number[]): JsonObject {
  // The API server may be seen as the node that it runs on.
  const entities = entity === 'kube-apiserver' ? [entity, 'remote-node'] : entity && [entity];
  return {
    ...(entities && { fromEntities: entities }),
    ...endpoints('fromEndpoints', peer),
    ...openTo(ports ?? served, 'TCP'),
  };
}

/** That a peer may be called. */
export function rulesTo(peer: Peer, environment: Environment): readonly JsonObject[] {
  const { entity, hosts = [], route, ports, program, namespace, pods } = peer;
  if (route !== undefined) return throughGateway(route, environment);
  const named = hosts.filter((host) => !isAddress(host));
  const addresses = hosts.filter(isAddress);
  const open = openTo(ports ?? placeOf(program)?.ports ?? [], 'TCP');
  return [
    ...(entity ? [{ toEntities: [entity], ...open }] : []),
    ...(program || namespace || pods ? [{ ...endpoints('toEndpoints', peer), ...open }] : []),
    ...(named.length > 0 ? [{ toFQDNs: named.map(nameOf), ...open }] : []),
    ...(addresses.length > 0 ? [{ toCIDR: addresses.map(alone), ...open }] : []),
  ];
}

/** That the pods of a policy talk with each other. */
export function amongRule(side: 'from' | 'to', pods: Peer['pods'], ports: readonly number[]): JsonObject {
  return { ...endpoints(`${side}Endpoints`, { pods }), ...openTo(ports, 'ANY') };
}

/** The Gateway: Cilium itself, or what stands before it, such as the load balancer of a cloud. */
function throughGateway(route: string, { gateway, host }: Environment): readonly JsonObject[] {
  const { hostPorts } = gateway;
  return [
    { toEntities: ['ingress'] },
    hostPorts
      ? { toEntities: ['host', 'remote-node'], ...openTo([hostPorts.https], 'TCP') }
      : { toFQDNs: [nameOf(host(route))], ...openTo([443], 'TCP') },
  ];
}

/** A range of addresses that holds one. */
function alone(address: string): string {
  return `${address}/${address.includes(':') ? 128 : 32}`;
}

function nameOf(host: string): JsonObject {
  return host.includes('*') ? { matchPattern: host } : { matchName: host };
}

/** The pods that a peer is: in the namespace of the policy where it names none. */
function endpoints(field: string, { program, ...peer }: Omit<Peer, 'entity'>): JsonObject {
  const { namespace, pods } = placeOf(program) ?? peer;
  if (namespace === undefined && pods === undefined) return {};
  const inNamespace = namespace === undefined ? {} : { 'k8s:io.kubernetes.pod.namespace': namespace };
  return { [field]: [{ matchLabels: { ...inNamespace, ...pods } }] };
}

function placeOf(program: Peer['program']): ProgramPlace | undefined {
  return program && programs[program];
}

function openTo(ports: readonly number[], protocol: 'ANY' | 'TCP'): JsonObject {
  return ports.length === 0 ? {} : { toPorts: [{ ports: ports.map((port) => ({ port: String(port), protocol })) }] };
}
