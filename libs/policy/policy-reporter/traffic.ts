import { identityProvider, type Contracts, type Peer } from '@idp/model';

const kubernetes: Peer = { entity: 'kube-apiserver' };
const named = (name: string) => ({ 'app.kubernetes.io/name': name });
const ui = named('policy-reporter-ui');
const plugin = named('policy-reporter-kyverno-plugin');
const core: Peer = { pods: named('policy-reporter'), ports: [8080] };
const shown = { ports: [8080], from: [{ pods: ui }], to: [kubernetes] };

/** The page asks the other two, and what knows policies asks what knows results. */
export const traffic: Contracts<unknown>['traffic'] = {
  'policy-reporter': { pods: named('policy-reporter'), ...shown, from: [{ pods: ui }, { pods: plugin }] },
  'policy-reporter-kyverno-plugin': { pods: plugin, ...shown, to: [kubernetes, core] },
  'policy-reporter-ui': {
    pods: ui,
    ports: [8080],
    from: [{ entity: 'ingress' }],
    to: [kubernetes, core, { pods: plugin, ports: [8080] }, { route: identityProvider.route }],
    when: (_values, { has }) => has('logins'),
  },
};
