import type { Contracts } from '@idp/model';
import type { Values } from './values.gen';

/** What the Gateway counts of it: the portal itself has metrics only if its image has them built in. */
const requests = 'envoy_cluster_upstream_rq';
/** Cilium names it by namespace, Service and port with colons between, and Envoy writes underscores for these. */
const portal = 'envoy_cluster_name=~".+/portal_backstage_7007"';

/** When somebody is called. */
export const alerts: Contracts<Values>['alerts'] = {
  BackstageDown: {
    expression: 'absent(kube_deployment_status_replicas_available{namespace="portal", deployment="backstage"} > 0)',
    for: '15m',
    severity: 'warning',
    summary: 'No copy of the portal is ready, so nobody sees or orders anything there.',
  },
};

/** What people may expect of it. */
export const slos: Contracts<Values>['slos'] = {
  'backstage-available': {
    description: 'The portal answers who asks it.',
    target: 99,
    indicator: {
      ratio: { errors: `${requests}{${portal}, envoy_response_code=~"5.."}`, total: `${requests}{${portal}}` },
    },
  },
};
