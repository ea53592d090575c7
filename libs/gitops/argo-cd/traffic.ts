import { identityProvider, peerAt, programs, type Contracts, type Environment, type Peer } from '@idp/model';
import { recipientsOf } from './notices';
import type { Values } from './values.gen';

const part = (name: string) => ({ 'app.kubernetes.io/name': `argocd-${name}` });
const pods = (name: string): Peer => ({ pods: part(name) });
const kubernetes: Peer = { entity: 'kube-apiserver' };
const sources: Peer = { ...pods('repo-server'), ports: [8081] };

/** What caches is one program, or several behind a proxy. */
const cache = ({ replicas }: Environment): Peer => ({
  ...pods(replicas < 3 ? 'redis' : 'redis-ha-haproxy'),
  ports: [6379],
});
const several = (_values: Values, { replicas }: Environment) => replicas >= 3;
const tells = (values: Values) => Object.keys(recipientsOf(values)).length > 0;
const one = (_values: Values, { replicas }: Environment) => replicas < 3;
const cached = ['application-controller', 'repo-server', 'server'].map(pods);

const caches: Contracts<Values>['traffic'] = {
  redis: { pods: part('redis'), ports: [6379], from: cached, when: one },
  'redis-ha-haproxy': {
    pods: part('redis-ha-haproxy'),
    ports: [6379],
    from: cached,
    to: [kubernetes, { ...pods('redis-ha'), ports: [6379, 26379] }],
    when: several,
  },
  'redis-ha': {
    pods: part('redis-ha'),
    ports: [6379, 26379],
    among: [6379, 26379],
    from: [pods('redis-ha-haproxy')],
    when: several,
  },
  'redis-secret-init': { pods: part('redis-secret-init'), to: [kubernetes] },
};

/** Only the repo server goes out: to where charts and manifests come from. */
export const traffic: Contracts<Values>['traffic'] = {
  ...caches,
  controller: {
    pods: part('application-controller'),
    to: (_values, environment) => [kubernetes, sources, cache(environment)],
  },
  'applicationset-controller': { pods: part('applicationset-controller'), to: [kubernetes, sources] },
  'repo-server': {
    pods: part('repo-server'),
    ports: [8081],
    from: (values) => [
      ...cached,
      pods('applicationset-controller'),
      ...(tells(values) ? [pods('notifications-controller')] : []),
    ],
    to: ({ sources: others }, environment) => [
      kubernetes,
      cache(environment),
      ...[environment.registry, environment.repository ?? [], ...others].flat().map((url) => peerAt(url, environment)),
    ],
  },
  server: {
    ...programs['argocd-server'],
    from: [{ entity: 'ingress' }, { program: 'backstage' }],
    to: (_values, environment) => [kubernetes, sources, cache(environment), { route: identityProvider.route }],
  },
  'notifications-controller': {
    pods: part('notifications-controller'),
    to: (values, environment) => [
      kubernetes,
      sources,
      ...Object.values(recipientsOf(values)).map((url) => peerAt(url, environment)),
    ],
    when: tells,
  },
};
