import type { Environment, JsonObject, Peer, Traffic } from '@idp/model';
import { amongRule, nameService, ruleFrom, rulesTo } from './traffic-rules';

/** Who may call some pods and whom they call, with what is known of an environment. */
export interface KnownTraffic extends Pick<Traffic<unknown>, 'pods' | 'ports' | 'among'> {
  readonly from?: readonly Peer[] | undefined;
  readonly to?: readonly Peer[] | undefined;
  /** The ports at which Prometheus reads them. */
  readonly measured: readonly number[];
}

/** The policy about some pods, in the words of Cilium: what it does not name is stopped. */
export function trafficSpec(traffic: KnownTraffic, environment: Environment): JsonObject {
  const { pods, ports = [], among = [], from = [], to = [], measured } = traffic;
  const talk = among.length > 0;
  const egress = [...to.flatMap((peer) => rulesTo(peer, environment)), ...(talk ? [amongRule('to', pods, among)] : [])];
  return {
    endpointSelector: { matchLabels: pods },
    ingress: [
      // The kubelet asks whether they are well.
      { fromEntities: ['host'] },
      ...from.map((peer) => ruleFrom(peer, ports)),
      ...(talk ? [amongRule('from', pods, among)] : []),
      ...(measured.length > 0 ? [ruleFrom({ program: 'prometheus', ports: measured }, [])] : []),
    ],
    // An empty rule lets nothing out.
    egress: egress.length > 0 ? [nameService, ...egress] : [{}],
  };
}
