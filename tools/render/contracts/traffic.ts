import type { JsonObject, Peer } from '@idp/model';
import { escapeHelm, template, valuePath } from '../handlebars';
import { renderYaml } from '../yaml';
import { holding, switches, type ContractRendering } from './contract';
import { objectNameOf } from './object-name';

const print = template<object>('traffic.yaml');

/** Names are looked up by every pod that calls anybody. */
const nameService: JsonObject = {
  toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system', 'k8s:k8s-app': 'kube-dns' } }],
  toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: [{ matchPattern: '*' }] } }],
};

/** A CiliumNetworkPolicy for each declaration: what it does not name is not allowed. */
export const traffic: ContractRendering = {
  key: 'traffic',
  provider: 'traffic',
  templatesOf: ({ name: component, definition }) =>
    Object.entries(definition.traffic ?? {}).map(([key, { pods, from, to }]) => ({
      path: `traffic-${key}.yaml`,
      content: print({
        value: valuePath('traffic', key),
        name: objectNameOf(component, key),
        spec: escapeHelm(
          indented({
            endpointSelector: { matchLabels: pods },
            ingress: from?.map(ingressOf),
            egress: to && [nameService, ...to.map(egressOf)],
          }),
        ),
      }),
    })),
  valuesOf: (placement) =>
    placement.view.traffic === 'off' ? {} : switches(holding(placement.component.definition.traffic, placement)),
};

function ingressOf({ entity, ports, ...peer }: Peer): JsonObject {
  return { fromEntities: entity && [entity], fromEndpoints: endpointsOf(peer), toPorts: portsOf(ports) };
}

function egressOf({ entity, hosts, ports, ...peer }: Peer): JsonObject {
  return {
    toEntities: entity && [entity],
    toEndpoints: endpointsOf(peer),
    toFQDNs: hosts?.map((host) => (host.includes('*') ? { matchPattern: host } : { matchName: host })),
    toPorts: portsOf(ports),
  };
}

/** The pods that a peer is: in the namespace of the policy where it names none. */
function endpointsOf({ namespace, pods }: Peer): JsonObject[] | undefined {
  if (namespace === undefined && pods === undefined) return undefined;
  const inNamespace = namespace === undefined ? {} : { 'k8s:io.kubernetes.pod.namespace': namespace };
  return [{ matchLabels: { ...inNamespace, ...pods } }];
}

function portsOf(ports: Peer['ports']): JsonObject[] | undefined {
  return ports && [{ ports: ports.map((port) => ({ port: String(port), protocol: 'TCP' })) }];
}

function indented(object: JsonObject): string {
  return renderYaml(object).trimEnd().replaceAll('\n', '\n  ');
}
