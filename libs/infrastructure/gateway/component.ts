import certManager from '@idp/infrastructure/cert-manager';
import cilium from '@idp/infrastructure/cilium';
import foundation from '@idp/infrastructure/foundation';
import gatewayApi from '@idp/infrastructure/gateway-api';
import { defineComponent, gateway } from '@idp/model';
import { alerts, slos } from './monitoring';
import type { Values } from './values.gen';

/** Where everything that has a host is reached from outside: the one Gateway, its certificate and the way to HTTPS. */
export default defineComponent({
  name: 'gateway',
  description: 'Lets people in: the one Gateway, its certificate and the redirect to HTTPS',
  namespace: gateway.namespace,
  owner: 'platform-team',
  needs: [foundation, gatewayApi, cilium, certManager],
  exports: { name: gateway.name, namespace: gateway.namespace, listeners: { http: 'http', https: gateway.listener } },
  clusterKinds: ['GatewayClass'],

  templateValues: ({ annotations }: Values, environment) => ({
    gateway: {
      name: gateway.name,
      controller: cilium.exports.controller,
      issuer: certManager.exports.publicIssuer,
      domain: environment.domain,
      annotations,
      // Nobody but the redirect listens to plain HTTP.
      http: { name: 'http', port: environment.gateway.hostPorts?.http ?? 80 },
      https: { name: gateway.listener, port: environment.gateway.hostPorts?.https ?? 443 },
    },
  }),

  alerts,
  slos,
});
