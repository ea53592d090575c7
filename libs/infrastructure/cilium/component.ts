import foundation from '@idp/infrastructure/foundation';
import gatewayApi from '@idp/infrastructure/gateway-api';
import { defineComponent, gateway } from '@idp/model';
import { chartValues, secretsNamespace } from './chart-values';
import { alerts, metrics } from './monitoring';
import { traffic } from './traffic';
import type { Values } from './values.gen';

/** Connects pods, takes the place of kube-proxy, opens Gateways and shows who talks with whom. */
export default defineComponent({
  name: 'cilium',
  description: 'Connects pods, takes the place of kube-proxy and opens Gateways',
  namespace: 'kube-system',
  owner: 'platform-team',
  // Not cert-manager: its pods need a network before they can issue anything.
  needs: [foundation, gatewayApi],
  upstream: { repository: 'https://helm.cilium.io', chart: 'cilium', version: '1.20.0' },
  exports: { namespaces: [secretsNamespace], controller: 'io.cilium/gateway-controller' },
  clusterKinds: ['ClusterRole', 'ClusterRoleBinding'],
  sizes: {
    standard: { cpu: '100m', memory: '384Mi', memoryLimit: '1Gi' },
    ha: { cpu: '250m', memory: '512Mi', memoryLimit: '2Gi' },
  },

  chartValues,
  templateValues: (_values: Values, environment) => {
    const { hostPorts, names } = environment.gateway;
    const service = hostPorts ? 'platform-gateway.kube-system' : `cilium-gateway-${gateway.name}.${gateway.namespace}`;
    const answer = { domain: environment.domain, target: `${service}.svc.cluster.local` };
    return { ...(hostPorts && { hostPorts }), ...(names === 'cluster' && { names: answer }) };
  },

  routes: { hubble: { service: 'hubble-ui', port: 80, when: ({ page }) => page } },
  traffic,
  metrics,
  alerts,
});
